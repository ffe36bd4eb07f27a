namespace Lkjip.Publish.Core.Tests;

public sealed class PersentaseTests
{
    [Fact]
    public void Of_two_amounts_is_their_share_in_percent() =>
        Persentase.Round(Persentase.Of(6_439_057_955m, 7_442_011_651m)!.Value, 2).ShouldBe(86.52m);

    [Fact]
    public void Of_more_than_the_whole_is_above_100() => Persentase.Of(3m, 2m).ShouldBe(150m);

    [Fact]
    public void Of_nothing_is_unknown()
    {
        Persentase.Of(1m, 0m).ShouldBeNull();
        Persentase.Of(1m, null).ShouldBeNull();
        Persentase.Of(null, 1m).ShouldBeNull();
    }

    [Fact]
    public void Of_nothing_spent_is_zero() => Persentase.Of(0m, 5m).ShouldBe(0m);

    public static TheoryData<decimal, int, decimal> Roundings => new()
    {
        { 0.125m, 2, 0.13m },
        { -0.125m, 2, -0.13m },
        { 2.5m, 0, 3m },
        { -2.5m, 0, -3m },
        { 84.28499999999m, 2, 84.28m },
        { 99.995m, 2, 100m },
    };

    [Theory, MemberData(nameof(Roundings))]
    public void Rounds_half_away_from_zero(decimal value, int decimals, decimal expected) => Persentase.Round(value, decimals).ShouldBe(expected);

    [Fact]
    public void Mean_leaves_unknown_values_out() => Persentase.Mean([90m, null, 100m]).ShouldBe(95m);

    [Fact]
    public void Mean_of_nothing_is_unknown() => Persentase.Mean([null]).ShouldBeNull();

    [Fact]
    public void A_sum_of_all_is_unknown_where_one_is_missing()
    {
        Persentase.SumIfAll([1m, 2m]).ShouldBe(3m);
        Persentase.SumIfAll([1m, null]).ShouldBeNull();
        Persentase.SumIfAll([]).ShouldBeNull();
    }
}
