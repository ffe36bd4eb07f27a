namespace Lkjip.Publish.Core;

/// <summary>Makes reports comparable.</summary>
public static class ComparedReports
{
    /// <summary>A report as comparisons see it.</summary>
    public static ComparedReport Of(ReportSummary report)
    {
        ArgumentNullException.ThrowIfNull(report);
        RingkasanKinerja kinerja = report.Kinerja;
        return new ComparedReport(report.Card, [.. Figures(kinerja)], [.. kinerja.Indikator.Select(i => Of(i, kinerja.Desimal))]);
    }

    private static IEnumerable<ComparedValue> Figures(RingkasanKinerja kinerja)
    {
        decimal? reached = Persentase.Of(kinerja.Tercapai, kinerja.Terukur);
        RingkasanSurvei? survei = kinerja.SurveiUtama;
        ComparedValue[] values =
        [
            Value(reached, value => $"{kinerja.Tercapai} dari {kinerja.Terukur} ({FormatAngka.Persen(value, kinerja.Desimal)})", DifferenceUnit.Points, kinerja.Desimal),
            Percent(kinerja.RataRataCapaian, kinerja.Desimal),
            Words(kinerja.Predikat),
            Amount(kinerja.Anggaran.Pagu),
            Amount(kinerja.Anggaran.Realisasi),
            Percent(kinerja.Anggaran.Serapan, kinerja.Desimal),
            Value(survei?.Nilai, value => $"{FormatAngka.Angka(value, 2)}{(survei?.Mutu is { } mutu ? $" ({mutu})" : string.Empty)}", DifferenceUnit.Own, 2),
        ];
        return BandingText.Figures.Zip(values, (figure, value) => value with { Key = figure.Key });
    }

    private static ComparedIndikator Of(RingkasanIndikator indikator, int desimal) => new(
        indikator.Id,
        indikator.Nama,
        indikator.Satuan,
        indikator.Arah,
        indikator.Target is { } target ? Text(indikator, target) : null,
        Realisasi(indikator),
        Percent(indikator.Capaian, desimal) with { Key = "capaian" },
        indikator.Predikat);

    /// <summary>A difference has the decimals of the number.</summary>
    private static ComparedValue Realisasi(RingkasanIndikator indikator)
    {
        NilaiKinerja? nilai = indikator.Realisasi;
        int decimals = indikator.Desimal ?? Math.Min((int)(nilai?.Angka?.Scale ?? 0), FormatAngka.MaxDecimals);
        bool percent = NilaiDeret.SameUnit(indikator.Satuan, "%");
        DifferenceUnit unit = nilai?.Angka is null ? DifferenceUnit.None : percent ? DifferenceUnit.Points : DifferenceUnit.Own;
        return new ComparedValue("realisasi", nilai is null ? ComparedValue.Unknown : Text(indikator, nilai), nilai?.Angka, unit, decimals);
    }

    private static string Text(RingkasanIndikator indikator, NilaiKinerja nilai) =>
        DeretText.Of(new NilaiDeret(nilai, indikator.Satuan, indikator.Desimal, indikator.TahunLaporan));

    private static ComparedValue Percent(decimal? value, int decimals) => Value(value, v => FormatAngka.Persen(v, decimals), DifferenceUnit.Points, decimals);

    private static ComparedValue Amount(decimal? value) =>
        Value(value, FormatAngka.AmountOnly, DifferenceUnit.Own, value is { } amount && amount != decimal.Truncate(amount) ? 2 : 0);

    private static ComparedValue Words(string? text) => new(string.Empty, text ?? ComparedValue.Unknown, null, DifferenceUnit.None, 0);

    private static ComparedValue Value(decimal? value, Func<decimal, string> text, DifferenceUnit unit, int decimals) =>
        new(string.Empty, value is { } known ? text(known) : ComparedValue.Unknown, value, unit, decimals);
}
