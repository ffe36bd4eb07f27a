namespace Lkjip.Publish.Core.Tests;

public sealed class SkmFormulaTests
{
    [Fact]
    public void Nrr_is_the_mean_score_of_the_answers() => SkmFormula.Nrr([0m, 0m, 10m, 40m]).ShouldBe(3.8m);

    [Fact]
    public void Nrr_counts_the_first_answer_as_one() => SkmFormula.Nrr([1m, 0m, 0m, 1m]).ShouldBe(2.5m);

    [Fact]
    public void Nrr_without_answers_is_unknown()
    {
        SkmFormula.Nrr([]).ShouldBeNull();
        SkmFormula.Nrr([0m, 0m, 0m, 0m]).ShouldBeNull();
    }

    [Fact]
    public void The_index_of_the_nine_unsur_of_a_published_survey_is_the_published_one()
    {
        // Kecamatan Payakumbuh Selatan 2024, semester 1: the nine NRR; the document prints 91,64 and mutu A.
        decimal[] nrr = [3.591m, 3.618m, 3.709m, 4.000m, 3.536m, 3.627m, 3.745m, 3.527m, 3.645m];

        decimal index = SkmFormula.Nilai(nrr, [])!.Value;

        // 32,998 ÷ 9 × 25 = 91,6611…; the document multiplied by a rounded weight.
        Persentase.Round(index, 2).ShouldBe(91.66m);
        SkalaMutu.Berlaku.Of(index)!.Label.ShouldBe("A");
    }

    [Fact]
    public void Weights_count_each_unsur_by_its_own() => SkmFormula.Nilai([4m, 2m], [0.75m, 0.25m]).ShouldBe(87.5m);

    [Fact]
    public void Equal_weights_and_none_give_the_same() => SkmFormula.Nilai([4m, 2m], [0.5m, 0.5m]).ShouldBe(SkmFormula.Nilai([4m, 2m], []));

    [Fact]
    public void An_index_of_no_unsur_is_unknown() => SkmFormula.Nilai([], []).ShouldBeNull();

    [Fact]
    public void A_weight_too_few_throws() => Should.Throw<ArgumentException>(() => SkmFormula.Nilai([4m, 2m], [1m]));

    public static TheoryData<decimal, string?> IndexSteps => new()
    {
        { 100m, "A" }, { 88.31m, "A" }, { 88.305m, "A" }, { 88.3049m, "B" }, { 88.30m, "B" },
        { 76.61m, "B" }, { 76.60m, "C" }, { 65m, "C" }, { 64.995m, "C" }, { 64.99m, "D" }, { 25m, "D" }, { 24.99m, null },
    };

    [Theory, MemberData(nameof(IndexSteps))]
    public void Mutu_of_an_index_is_told_after_rounding_to_two_decimals(decimal index, string? expected) => (SkalaMutu.Berlaku.Of(index)?.Label).ShouldBe(expected);

    public static TheoryData<decimal, string> NrrSteps => new()
    {
        { 4m, "A" }, { 3.5324m, "A" }, { 3.5323m, "B" }, { 3.0644m, "B" }, { 3.0643m, "C" }, { 2.60m, "C" }, { 2.5999m, "D" }, { 1m, "D" },
    };

    [Theory, MemberData(nameof(NrrSteps))]
    public void Mutu_of_a_mean_score_follows_its_own_intervals(decimal nrr, string expected) => SkalaMutu.Berlaku.OfUnsur(nrr)!.Label.ShouldBe(expected);

    [Fact]
    public void Answers_lead_over_nrr_and_index_to_mutu_and_meaning()
    {
        decimal[] nrr = [SkmFormula.Nrr([0m, 5m, 20m, 25m])!.Value, SkmFormula.Nrr([0m, 0m, 25m, 25m])!.Value];

        nrr.ShouldBe([3.4m, 3.5m]);
        decimal index = SkmFormula.Nilai(nrr, [])!.Value;
        index.ShouldBe(86.25m);
        SkalaMutu.Berlaku.Of(index)!.Label.ShouldBe("B");
        SkalaMutu.Berlaku.Of(index)!.Arti.ShouldBe("Baik");
    }
}
