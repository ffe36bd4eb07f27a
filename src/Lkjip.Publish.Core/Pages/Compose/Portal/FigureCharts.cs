namespace Lkjip.Publish.Core;

/// <summary>Charts of several reports side by side: one bar per OPD, or per year.</summary>
internal static class FigureCharts
{
    /// <summary>Mean capaian of each report.</summary>
    /// <param name="id">Unique within the page.</param>
    /// <param name="caption">What it shows.</param>
    /// <param name="reports">Label and figures, in order.</param>
    /// <returns>Null where fewer than two reports have one: a single bar compares nothing.</returns>
    public static ChartView? Capaian(string id, string caption, IReadOnlyList<(string Label, RingkasanKinerja Kinerja)> reports)
    {
        CapaianBar[] bars = [.. reports.Select(r => CapaianOf(r.Label, r.Kinerja))];
        if (bars.Count(b => b.Capaian is not null) < 2)
        {
            return null;
        }

        string description = $"Dari {bars.Count(b => b.Capaian is not null)} laporan, {bars.Count(b => b.Capaian >= 100)} mempunyai rata-rata capaian 100% atau lebih."
            + ChartDraft.Extremes("Rata-rata capaian", [.. bars.Where(b => b.Text is not null).Select(b => (b.Label, b.Capaian!.Value, b.Text!))]);
        return new ChartView
        {
            Id = id,
            Caption = caption,
            Description = description,
            Content = new CapaianBars(Math.Max(100, bars.Max(b => b.Capaian) ?? 100), bars),
            Data = PlainTable.Of(
                id + "_data", caption,
                [new("Laporan", ColumnKind.Teks), new("Indikator tercapai", ColumnKind.Teks), new("Rata-rata capaian", ColumnKind.Persen)],
                reports.Select((r, i) => (IReadOnlyList<string>)[r.Label, Reached(r.Kinerja), bars[i].Text ?? "–"])),
        };
    }

    /// <summary>Share of the pagu that each report spent.</summary>
    /// <inheritdoc cref="Capaian"/>
    public static ChartView? Serapan(string id, string caption, IReadOnlyList<(string Label, RingkasanKinerja Kinerja)> reports)
    {
        SerapanBar[] bars = [.. reports.Select(r => SerapanOf(r.Label, r.Kinerja))];
        if (bars.Count(b => b.Serapan is not null) < 2)
        {
            return null;
        }

        return new ChartView
        {
            Id = id,
            Caption = caption,
            Description = ChartDraft.Extremes("Serapan", [.. bars.Where(b => b.Text is not null).Select(b => (b.Label, b.Serapan!.Value, b.Text!))]).Trim(),
            Content = new SerapanBars(Math.Max(100, bars.Max(b => b.Serapan) ?? 100), bars),
            Data = PlainTable.Of(
                id + "_data", caption,
                [new("Laporan", ColumnKind.Teks), new("Pagu (Rp)", ColumnKind.Rupiah), new("Realisasi (Rp)", ColumnKind.Rupiah), new("Serapan", ColumnKind.Persen)],
                reports.Select((r, i) => (IReadOnlyList<string>)[r.Label, Amount(r.Kinerja.Anggaran.Pagu), Amount(r.Kinerja.Anggaran.Realisasi), bars[i].Text ?? "–"])),
        };
    }

    private static CapaianBar CapaianOf(string label, RingkasanKinerja kinerja)
    {
        decimal? capaian = kinerja.RataRataCapaian;
        return new CapaianBar(
            label, capaian, capaian is { } share ? FormatAngka.Persen(share, kinerja.Desimal) : null,
            kinerja.Terukur == 0 ? "–" : $"{Reached(kinerja)} indikator mencapai target",
            capaian is null ? "tidak ada capaian yang berupa persentase" : null);
    }

    private static SerapanBar SerapanOf(string label, RingkasanKinerja kinerja)
    {
        JumlahAnggaran anggaran = kinerja.Anggaran;
        string amounts = (anggaran.Realisasi, anggaran.Pagu) switch
        {
            ({ } realisasi, { } pagu) => $"{FormatAngka.Rupiah(realisasi)} dari {FormatAngka.Rupiah(pagu)}",
            (null, { } pagu) => $"belum ada realisasi; pagu {FormatAngka.Rupiah(pagu)}",
            ({ } realisasi, null) => $"{FormatAngka.Rupiah(realisasi)}; pagu belum ada",
            _ => "laporan tidak memuat data anggaran",
        };
        return new SerapanBar(label, null, anggaran.Serapan, anggaran.Serapan is { } serapan ? FormatAngka.Persen(serapan, kinerja.Desimal) : null, amounts);
    }

    private static string Reached(RingkasanKinerja kinerja) => kinerja.Terukur == 0 ? "–" : $"{kinerja.Tercapai} dari {kinerja.Terukur}";

    private static string Amount(decimal? value) => value is { } amount ? FormatAngka.AmountOnly(amount) : "–";
}
