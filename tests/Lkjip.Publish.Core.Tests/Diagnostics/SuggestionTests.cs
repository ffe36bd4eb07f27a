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
    [InlineData("agpu", null)]
    [InlineData("apgu", "pagu")]
    [InlineData("IMK", null)]
    [InlineData("sisa", null)]
    [InlineData("anggaran", null)]
    [InlineData("", null)]
    public void Names_the_nearest_known_name(string written, string? expected) => Suggestion.Nearest(written, Known).ShouldBe(expected);

    [Theory]
    [InlineData("capaian", "capaian-kinerja")]
    [InlineData("Anggaran", null)]
    [InlineData("ang", null)]
    public void Takes_the_one_longer_name_that_begins_with_the_words(string written, string? expected) =>
        Suggestion.Nearest(written, ["capaian-kinerja", "anggaran-program", "anggaran-kegiatan"]).ShouldBe(expected);

    [Fact]
    public void Swapped_letters_of_a_short_name_are_one_mistake() => Suggestion.Nearest("imk", ["ikm", "akip"]).ShouldBe("ikm");

    [Fact]
    public void Takes_the_first_in_order_of_two_that_are_equally_near() => Suggestion.Nearest("bab-x", ["bab-c", "bab-b"]).ShouldBe("bab-b");

    [Fact]
    public void Names_none_where_nothing_is_known() => Suggestion.Nearest("target", []).ShouldBeNull();
}
