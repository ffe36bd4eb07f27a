namespace Lkjip.Publish.Core;

/// <summary>Charts of several reports side by side: one bar per OPD, or per year.</summary>
internal static class PortalCharts
{
    /// <summary>Mean capaian of each report.</summary>
    /// <param name="id">Unique within the page.</param>
    /// <param name="caption">What it shows.</param>
    /// <param name="reports">Label and figures, in order.</param>
    /// <param name="teks">The site's voice.</param>
    /// <returns>Null where fewer than two reports have one: a single bar compares nothing.</returns>
    public static ChartView? Capaian(string id, string caption, IReadOnlyList<(string Label, KinerjaSummary Kinerja)> reports, TeksPortal teks)
    {
        CapaianBar[] bars = [.. reports.Select(r => CapaianOf(r.Label, r.Kinerja, teks))];
        if (bars.Count(b => b.Capaian is not null) < 2)
        {
            return null;
        }

        string description = teks.RingkasCapaian(bars.Count(b => b.Capaian is not null), bars.Count(b => b.Capaian >= 100))
            + ChartDraft.Extremes(teks.RataRataCapaian, [.. bars.Where(b => b.Capaian is not null).Select(b => (b.Label, b.Capaian!.Value, b.Text!))], teks);
        return new ChartView
        {
            Id = id,
            Caption = caption,
            Description = description,
            Content = new CapaianBars(Math.Max(100, bars.Max(b => b.Capaian) ?? 100), bars),
            Data = PlainTable.Of(
                id + "_data", caption,
                [new(teks.Laporan, ColumnKind.Teks), new(teks.IndikatorTercapai, ColumnKind.Teks), new(teks.RataRataCapaian, ColumnKind.Persen)],
                reports.Select(r => (IReadOnlyList<string>)[r.Label, Reached(r.Kinerja, teks), Whole(r.Kinerja.RataRataCapaian, teks)])),
        };
    }

    /// <summary>Share of the pagu that each report spent.</summary>
    /// <inheritdoc cref="Capaian"/>
    public static ChartView? Serapan(string id, string caption, IReadOnlyList<(string Label, KinerjaSummary Kinerja)> reports, TeksPortal teks)
    {
        SerapanBar[] bars = [.. reports.Select(r => SerapanOf(r.Label, r.Kinerja, teks))];
        if (bars.Count(b => b.Serapan is not null) < 2)
        {
            return null;
        }

        return new ChartView
        {
            Id = id,
            Caption = caption,
            Description = ChartDraft.Extremes(teks.Serapan, [.. bars.Where(b => b.Serapan is not null).Select(b => (b.Label, b.Serapan!.Value, b.Text!))], teks).Trim(),
            Content = new SerapanBars(Math.Max(100, bars.Max(b => b.Serapan) ?? 100), bars),
            Data = PlainTable.Of(
                id + "_data", caption,
                [new(teks.Laporan, ColumnKind.Teks), new(teks.PaguRp, ColumnKind.Rupiah), new(teks.RealisasiRp, ColumnKind.Rupiah), new(teks.Serapan, ColumnKind.Persen)],
                reports.Select(r => (IReadOnlyList<string>)[r.Label, Amount(r.Kinerja.Anggaran.Pagu, teks), Amount(r.Kinerja.Anggaran.Realisasi, teks), Whole(r.Kinerja.Anggaran.Serapan, teks)])),
        };
    }

    private static CapaianBar CapaianOf(string label, KinerjaSummary kinerja, TeksPortal teks)
    {
        OfficialFigure? capaian = kinerja.RataRataCapaian;
        return new CapaianBar(
            label, capaian?.Angka, capaian?.ToString(),
            kinerja.Terukur == 0 ? "–" : teks.MencapaiTarget(Reached(kinerja, teks)),
            capaian is null ? teks.TanpaPersentase : null)
        {
            Beside = [.. teks.Resmi.Computed(capaian)],
        };
    }

    private static SerapanBar SerapanOf(string label, KinerjaSummary kinerja, TeksPortal teks)
    {
        AnggaranSummary anggaran = kinerja.Anggaran;
        string amounts = (anggaran.Realisasi, anggaran.Pagu) switch
        {
            ({ } realisasi, { } pagu) => teks.Dari(teks.Resmi.Inline(realisasi), teks.Resmi.Inline(pagu)),
            (null, { } pagu) => teks.BelumAdaRealisasi(teks.Resmi.Inline(pagu)),
            ({ } realisasi, null) => teks.BelumAdaPagu(teks.Resmi.Inline(realisasi)),
            _ => teks.TanpaAnggaran,
        };
        return new SerapanBar(label, null, anggaran.Serapan?.Angka, anggaran.Serapan?.ToString(), amounts) { Beside = [.. teks.Resmi.Computed(anggaran.Serapan)] };
    }

    private static string Reached(KinerjaSummary kinerja, TeksPortal teks) => kinerja.Tercapai is { } reached
        ? teks.Dari(teks.Resmi.Inline(reached), $"{kinerja.Terukur}")
        : "–";

    private static string Whole(OfficialFigure? figure, TeksPortal teks) => figure is null ? "–" : teks.Resmi.Inline(figure);

    private static string Amount(OfficialFigure? figure, TeksPortal teks) => figure is null ? "–"
        : figure.Angka is { } amount ? teks.Resmi.Inline(figure, FormatAngka.AmountOnly(amount))
        : teks.Resmi.Inline(figure);
}
