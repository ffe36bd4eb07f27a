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
        SurveiSummary? survei = kinerja.SurveiUtama;
        ComparedValue[] values =
        [
            Reached(kinerja, teks),
            Number(kinerja.RataRataCapaian, DifferenceUnit.Points, kinerja.Desimal),
            Words(kinerja.Predikat),
            Amount(kinerja.Anggaran.Pagu),
            Amount(kinerja.Anggaran.Realisasi),
            Number(kinerja.Anggaran.Serapan, DifferenceUnit.Points, kinerja.Desimal),
            Survey(survei),
        ];
        return Keys.Zip(values, (key, value) => value with { Key = key });
    }

    private static ComparedValue Reached(KinerjaSummary kinerja, TeksPerbandingan teks) => kinerja.Tercapai is { Angka: { } number } reached
        && Persentase.Of(number, kinerja.Terukur) is { } share
        ? new(string.Empty, teks.Tercapai($"{reached}", kinerja.Terukur, FormatAngka.Persen(share, kinerja.Desimal)), share, DifferenceUnit.Points, kinerja.Desimal) { Figure = reached }
        : Words(kinerja.Tercapai) with { Unit = DifferenceUnit.Points, Decimals = kinerja.Desimal };

    private static ComparedValue Survey(SurveiSummary? survei) => Number(survei?.Nilai, DifferenceUnit.Own, 2) is { Figure: { } figure } value
        ? value with { Text = $"{figure}{(survei?.Mutu is { } mutu ? $" ({mutu})" : string.Empty)}", Source = survei?.Nama }
        : Number(null, DifferenceUnit.Own, 2);

    private static ComparedIndikator Of(IndikatorSummary indikator, int desimal) => new(
        indikator.Id,
        indikator.Nama,
        indikator.Satuan,
        indikator.Arah,
        indikator.Target,
        Realisasi(indikator),
        Number(indikator.Capaian, DifferenceUnit.Points, desimal) with { Key = "capaian" },
        indikator.Predikat);

    /// <summary>A difference has the decimals of the number.</summary>
    private static ComparedValue Realisasi(IndikatorSummary indikator)
    {
        OfficialFigure? nilai = indikator.Realisasi;
        int decimals = nilai?.Official.Desimal ?? Math.Min((int)(nilai?.Angka?.Scale ?? 0), FormatAngka.MaxDecimals);
        bool percent = NilaiDeret.SameUnit(indikator.Satuan, "%");
        DifferenceUnit unit = nilai?.Angka is null ? DifferenceUnit.None : percent ? DifferenceUnit.Points : DifferenceUnit.Own;
        return new ComparedValue("realisasi", nilai?.ToString() ?? ComparedValue.Unknown, nilai?.Angka, unit, decimals) { Figure = nilai };
    }

    private static ComparedValue Amount(OfficialFigure? figure)
    {
        ComparedValue value = Number(figure, DifferenceUnit.Own, figure?.Angka is { } money && money != decimal.Truncate(money) ? 2 : 0);
        return figure?.Angka is { } amount ? value with { Text = FormatAngka.AmountOnly(amount) } : value;
    }

    private static ComparedValue Words(OfficialFigure? figure) => Number(figure, DifferenceUnit.None, 0);

    /// <summary>Differences follow from the exact numbers.</summary>
    private static ComparedValue Number(OfficialFigure? figure, DifferenceUnit unit, int decimals) =>
        new(string.Empty, figure?.ToString() ?? ComparedValue.Unknown, figure?.Exact, unit, decimals) { Figure = figure };
}
