namespace Lkjip.Publish.Core.Tests;

public sealed class CapaianFormulaTests
{
    public static TheoryData<string, decimal, decimal, Arah, decimal?> Numbers => new()
    {
        { "naik below target", 80m, 76m, Arah.Naik, 95m },
        { "naik above target is not capped", 80m, 120m, Arah.Naik, 150m },
        { "turun below target is better than planned", 80m, 76m, Arah.Turun, 105m },
        { "turun above target", 80m, 100m, Arah.Turun, 75m },
        { "turun at three times the target is below zero", 10m, 30m, Arah.Turun, -100m },
        { "turun at zero doubles", 10m, 0m, Arah.Turun, 200m },
        { "on target", 3m, 3m, Arah.Naik, 100m },
        { "target and realisasi zero", 0m, 0m, Arah.Naik, 100m },
        { "target and realisasi zero, turun", 0m, 0m, Arah.Turun, 100m },
        { "target zero, something done", 0m, 1m, Arah.Naik, null },
        { "target zero, something happened", 0m, 1m, Arah.Turun, null },
    };

    [Theory, MemberData(nameof(Numbers))]
    public void Computes_numbers(string name, decimal target, decimal realisasi, Arah arah, decimal? expected) =>
        CapaianFormula.Compute(target, realisasi, arah).ShouldBe(expected, name);

    [Fact]
    public void Says_in_words_what_it_computes()
    {
        CapaianFormula.Rumus([Arah.Naik, Arah.Naik, Arah.Kategori]).ShouldBe("realisasi ÷ target × 100");
        CapaianFormula.Rumus([Arah.Turun]).ShouldBe("(2 × target − realisasi) ÷ target × 100");
        CapaianFormula.Rumus([Arah.Naik, Arah.Turun]).ShouldBe("naik: realisasi ÷ target × 100; turun: (2 × target − realisasi) ÷ target × 100");
    }

    [Fact]
    public void Does_not_round() => CapaianFormula.Compute(90m, 91.70m, Arah.Naik)!.Value.ShouldBe(101.888888888888888888888888m, 0.0000000000000000000001m);

    [Fact]
    public void Throws_for_a_negative_target() => Should.Throw<ArgumentOutOfRangeException>(() => CapaianFormula.Compute(-1m, 0m, Arah.Naik));

    [Fact]
    public void Throws_for_a_negative_realisasi() => Should.Throw<ArgumentOutOfRangeException>(() => CapaianFormula.Compute(1m, -1m, Arah.Naik));

    [Fact]
    public void Throws_for_numbers_with_arah_kategori() => Should.Throw<ArgumentOutOfRangeException>(() => CapaianFormula.Compute(1m, 1m, Arah.Kategori));

    public static TheoryData<string, decimal?, string?, decimal?, string?, decimal?> Categories => new()
    {
        { "equal letters", null, "A", null, "A", 100m },
        { "other letters are not divided", null, "A", null, "BB", null },
        { "numbers behind letters are compared", 80m, "A", 76m, "BB", 95m },
        { "a number on one side only does not count", null, "A", 80m, "BB", null },
        { "equal letters, a number on one side only", null, "A", 85m, "A", 100m },
        { "letters against a plain number", null, "A", 85m, null, null },
    };

    [Theory, MemberData(nameof(Categories))]
    public void Computes_categories(string name, decimal? target, string? targetLetter, decimal? realisasi, string? realisasiLetter, decimal? expected) =>
        CapaianFormula.Compute(Sample.Nilai(target, targetLetter), Sample.Nilai(realisasi, realisasiLetter), Arah.Kategori).ShouldBe(expected, name);

    [Fact]
    public void Numbers_beside_categories_keep_their_direction() =>
        CapaianFormula.Compute(Sample.Nilai(10m, "B"), Sample.Nilai(5m, "A"), Arah.Turun).ShouldBe(150m);

    [Fact]
    public void A_missing_side_gives_none()
    {
        CapaianFormula.Compute(null, Sample.Nilai(1m), Arah.Naik).ShouldBeNull();
        CapaianFormula.Compute(Sample.Nilai(1m), null, Arah.Naik).ShouldBeNull();
    }

    [Fact]
    public void A_negative_number_gives_none_where_its_finding_already_stands() =>
        CapaianFormula.Compute(Sample.Nilai(-1m), Sample.Nilai(1m), Arah.Naik).ShouldBeNull();
}
