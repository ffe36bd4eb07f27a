namespace Lkjip.Publish.Core;

/// <summary>How the figures that prose names by path came about, where they were computed.</summary>
/// <param name="laporan">The report.</param>
internal sealed class FigurePaths(ComputedLaporan laporan)
{
    /// <summary>How a figure was computed; null for what was written, and for what prose names and nothing is known of.</summary>
    public Provenance? Of(IReadOnlyList<string> path) => path switch
    {
        ["kinerja", "rata-rata-capaian"] => KinerjaProvenance.MeanCapaian(laporan.Indikator),
        ["kinerja", var id, var name] when laporan.IndikatorById.TryGetValue(id, out ComputedIndikator? one) => Kinerja(one, name),
        ["anggaran", var name] when laporan.Source.Anggaran is { } anggaran => Money(MoneyRow.OfTotal(string.Empty, anggaran, SeleksiAnggaran.Semua, laporan.Anggaran), name),
        ["anggaran", var id, var name] when laporan.NodeById.TryGetValue(id, out ComputedNode? node) => Money(MoneyRow.Of(node), name),
        ["skm", var id, var name] when laporan.Survei.TryGetValue(id, out ComputedSurvei? survei) => Survei(survei, name),
        ["skm", var id, var unsur, var name] when laporan.Survei.GetValueOrDefault(id) is { Source: { } source } survei && source.Unsur.FirstOrDefault(u => u.Id.Value == unsur) is { } one => Unsur(one, survei.Skala, name),
        _ => null,
    };

    private static Provenance? Kinerja(ComputedIndikator indikator, string name) => name switch
    {
        "capaian" => KinerjaProvenance.Capaian(indikator),
        "predikat" => KinerjaProvenance.Predikat(indikator, indikator.Skala),
        _ when name.StartsWith("capaian-", StringComparison.Ordinal) && int.TryParse(name.AsSpan(8), out int year) => KinerjaProvenance.Capaian(indikator, year),
        _ => null,
    };

    private static Provenance? Money(MoneyRow row, string name) => name switch
    {
        "pagu" or "pagu-perubahan" => row.Sum(MoneyFigure.Pagu),
        "pagu-murni" => row.Sum(MoneyFigure.PaguMurni),
        "realisasi" => row.Sum(MoneyFigure.Realisasi),
        "pagu-lalu" => row.Sum(MoneyFigure.PaguLalu),
        "realisasi-lalu" => row.Sum(MoneyFigure.RealisasiLalu),
        "persen" => row.Serapan(),
        "sisa" => row.Sisa(),
        "persen-lalu" => row.Share(MoneyFigure.RealisasiLalu, MoneyFigure.PaguLalu),
        _ => null,
    };

    private static Provenance? Survei(ComputedSurvei survei, string name) => name switch
    {
        "nilai" => SkmProvenance.Nilai(survei),
        "mutu" or "kinerja" => SkmProvenance.Mutu(survei, string.Empty, string.Empty),
        _ => null,
    };

    private static Provenance? Unsur(UnsurSkm unsur, SkalaMutu skala, string name) => name switch
    {
        "nrr" => SkmProvenance.Nrr(unsur, "jumlah-nilai", "responden"),
        "konversi" => Provenance.Of("{0} × 25", () => [SkmProvenance.NrrInput("NRR", unsur)]) with { Compute = v => v[0] * 25 },
        "mutu" or "kinerja" when ComputedSurvei.NrrOf(unsur) is { } nrr => Provenance.Classified(() => SkmProvenance.NrrInput("NRR", unsur), skala.Unsur, skala.Graded(nrr)),
        _ => null,
    };
}
