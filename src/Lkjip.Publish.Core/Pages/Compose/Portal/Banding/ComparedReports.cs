namespace Lkjip.Publish.Core;

/// <summary>Makes reports comparable.</summary>
public static class ComparedReports
{
    /// <summary>The figures of every report, in order.</summary>
    public static readonly IReadOnlyList<string> Keys = ["indikator-tercapai", "rata-rata-capaian", "predikat", "pagu", "realisasi", "serapan", "ikm"];

    /// <summary>A report as comparisons see it, in Indonesian, as files have it.</summary>
    public static ComparedReport Of(ReportSummary report) => Of(report, TeksPerbandingan.Indonesia);

    /// <summary>A report as comparisons see it.</summary>
    internal static ComparedReport Of(ReportSummary report, TeksPerbandingan teks)
    {
        ArgumentNullException.ThrowIfNull(report);
        KinerjaSummary kinerja = report.Kinerja;
        return new ComparedReport(report.Card, [.. Figures(kinerja, teks)], [.. kinerja.Indikator.Select(i => Of(i, kinerja.Desimal))]);
    }

    /// <summary>What the figures are called, in the order of <see cref="Keys"/>.</summary>
    internal static IReadOnlyList<string> Names(TeksPerbandingan teks) =>
        [teks.IndikatorTercapai, teks.RataRataCapaian, teks.Predikat, teks.Pagu, teks.Realisasi, teks.Serapan, teks.Ikm];

    private static IEnumerable<ComparedValue> Figures(KinerjaSummary kinerja, TeksPerbandingan teks)
    {
        decimal? reached = Persentase.Of(kinerja.Tercapai, kinerja.Terukur);
        SurveiSummary? survei = kinerja.SurveiUtama;
        ComparedValue[] values =
        [
            Value(reached, value => teks.Tercapai(kinerja.Tercapai, kinerja.Terukur, FormatAngka.Persen(value, kinerja.Desimal)), DifferenceUnit.Points, kinerja.Desimal),
            Percent(kinerja.RataRataCapaian, kinerja.Desimal),
            Words(kinerja.Predikat),
            Amount(kinerja.Anggaran.Pagu),
            Amount(kinerja.Anggaran.Realisasi),
            Percent(kinerja.Anggaran.Serapan, kinerja.Desimal),
            Value(survei?.Nilai, value => $"{FormatAngka.Angka(value, 2)}{(survei?.Mutu is { } mutu ? $" ({mutu})" : string.Empty)}", DifferenceUnit.Own, 2),
        ];
        return Keys.Zip(values, (key, value) => value with { Key = key });
    }

    private static ComparedIndikator Of(IndikatorSummary indikator, int desimal) => new(
        indikator.Id,
        indikator.Nama,
        indikator.Satuan,
        indikator.Arah,
        indikator.Target is { } target ? Text(indikator, target) : null,
        Realisasi(indikator),
        Percent(indikator.Capaian, desimal) with { Key = "capaian" },
        indikator.Predikat);

    /// <summary>A difference has the decimals of the number.</summary>
    private static ComparedValue Realisasi(IndikatorSummary indikator)
    {
        NilaiKinerja? nilai = indikator.Realisasi;
        int decimals = indikator.Desimal ?? Math.Min((int)(nilai?.Angka?.Scale ?? 0), FormatAngka.MaxDecimals);
        bool percent = NilaiDeret.SameUnit(indikator.Satuan, "%");
        DifferenceUnit unit = nilai?.Angka is null ? DifferenceUnit.None : percent ? DifferenceUnit.Points : DifferenceUnit.Own;
        return new ComparedValue("realisasi", nilai is null ? ComparedValue.Unknown : Text(indikator, nilai), nilai?.Angka, unit, decimals);
    }

    private static string Text(IndikatorSummary indikator, NilaiKinerja nilai) =>
        DeretText.Of(new NilaiDeret(nilai, indikator.Satuan, indikator.Desimal, indikator.TahunLaporan));

    private static ComparedValue Percent(decimal? value, int decimals) => Value(value, v => FormatAngka.Persen(v, decimals), DifferenceUnit.Points, decimals);

    private static ComparedValue Amount(decimal? value) =>
        Value(value, FormatAngka.AmountOnly, DifferenceUnit.Own, value is { } amount && amount != decimal.Truncate(amount) ? 2 : 0);

    private static ComparedValue Words(string? text) => new(string.Empty, text ?? ComparedValue.Unknown, null, DifferenceUnit.None, 0);

    private static ComparedValue Value(decimal? value, Func<decimal, string> text, DifferenceUnit unit, int decimals) =>
        new(string.Empty, value is { } known ? text(known) : ComparedValue.Unknown, value, unit, decimals);
}
