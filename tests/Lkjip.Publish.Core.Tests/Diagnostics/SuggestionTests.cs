namespace Lkjip.Publish.Core.Tests;

public sealed class SuggestionTests
{
    private static readonly string[] Known = ["realisasi", "target", "capaian", "pagu", "pagu-murni"];

    [Theory]
    [InlineData("realisai", "realisasi")]
    [InlineData("tagret", "target")]
    [InlineData("Target", "target")]
    [InlineData("pagumurni", "pagu-murni")]
    [InlineData("pago", "pagu")]
    [InlineData("sisa", null)]
    [InlineData("anggaran", null)]
    [InlineData("", null)]
    public void Names_the_nearest_known_name(string written, string? expected) => Suggestion.Nearest(written, Known).ShouldBe(expected);

    [Fact]
    public void Takes_the_first_in_order_of_two_that_are_equally_near() => Suggestion.Nearest("bab-x", ["bab-c", "bab-b"]).ShouldBe("bab-b");

    [Fact]
    public void Names_none_where_nothing_is_known() => Suggestion.Nearest("target", []).ShouldBeNull();
}
