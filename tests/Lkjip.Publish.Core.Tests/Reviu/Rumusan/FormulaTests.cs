namespace Lkjip.Publish.Core.Tests;

/// <summary>Printed formulas and rules of direction against the indicators and each other.</summary>
public sealed class FormulaTests
{
    [Theory]
    [InlineData("Capaian = Realisasi / Target * 100%", Arah.Naik, "")]
    [InlineData("\"Tingkat capaian\" = Realisasi / Rencana", Arah.Naik, "")]
    [InlineData("Capaian = (Target - (Realisasi - Target)) / Target * 100%", Arah.Turun, "")]
    [InlineData("Capaian = Target / Realisasi * 100%", Arah.Turun, "LKJ388 Rumus tercetak 'Capaian = Target / Realisasi * 100%' memberi 105,26% untuk target 80, realisasi 76, padahal rumus capaian indikator laporan ini ((2 × target − realisasi) ÷ target × 100) memberi 105,00%.")]
    [InlineData("Capaian = Realisasi / Target * 100%", Arah.Turun, "LKJ388 Rumus tercetak 'Capaian = Realisasi / Target * 100%' memberi 95,00% untuk target 80, realisasi 76, padahal rumus capaian indikator laporan ini ((2 × target − realisasi) ÷ target × 100) memberi 105,00%.")]
    [InlineData("Serapan = Realisasi / Pagu * 100%", Arah.Turun, "")]
    [InlineData("Capaian = Nilai / 4 * 100%", Arah.Turun, "")]
    public void A_printed_formula_is_that_of_the_indicators(string rumus, Arah arah, string expected) => Found(arah, rumus).ShouldBe(expected);

    [Theory]
    [InlineData("Capaian = Realisasi / Target * 100%", "Capaian = (Target - (Target - Realisasi)) / Target * 100%", true)]
    [InlineData("Capaian = Realisasi / Target * 100%", "Capaian = (Target - (Realisasi - Target)) / Target * 100%", false)]
    [InlineData("Capaian = Realisasi / Target * 100%", "Capaian = Realisasi / Rencana * 100%", false)]
    public void Two_formulas_compute_two_things(string one, string other, bool found) =>
        Found(Arah.Naik, one, other).ShouldBe(found ? $"LKJ388 Rumus tercetak '{other}' memberi hasil yang sama dengan '{one}', padahal dua rumus dimaksudkan untuk dua arah." : string.Empty);

    [Theory]
    [InlineData("Semakin tinggi realisasi menunjukkan pencapaian kinerja yang semakin baik, maka dipakai rumus 1.", "Semakin rendah realisasi menunjukkan semakin rendah pencapaian kinerja, maka dipakai rumus 2.", true)]
    [InlineData("Semakin tinggi realisasi menunjukkan pencapaian kinerja yang semakin baik, maka dipakai rumus 1.", "Semakin tinggi realisasi menunjukkan semakin rendah pencapaian kinerja, maka dipakai rumus 2.", false)]
    [InlineData("Makin besar realisasi makin baik kinerja, dengan rumus a.", "Makin kecil realisasi makin baik kinerja, dengan rumus b.", false)]
    [InlineData("Semakin tinggi realisasi, semakin tinggi pencapaian kinerja, dan sebaliknya.", "Semakin rendah realisasi, semakin rendah pencapaian kinerja.", false)]
    public void Two_rules_are_for_two_directions(string one, string other, bool found) =>
        StructureFindings.Of(Sample.Laporan(bab: [StructureFindings.Text(one, other)]), "LKJ522").Contains("artinya sama dengan", StringComparison.Ordinal).ShouldBe(found);

    private static string Found(Arah arah, params string[] formulas) => StructureFindings.Of(
        Sample.Laporan(Sample.Kinerja(Sample.Sasaran("s", Sample.Indikator("i", 80, 76, arah))), bab:
        [
            Sample.Bab("bab", JenisBab.Bab, [.. formulas.Select((f, i) => new BlockPart(new RumusBlock { Rumus = new(f, new("bab.md", 5 + i, 1)) }))]),
        ]),
        "LKJ388");
}
