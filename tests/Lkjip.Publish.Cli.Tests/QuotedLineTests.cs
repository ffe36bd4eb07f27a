namespace Lkjip.Publish.Cli.Tests;

public sealed class QuotedLineTests
{
    public static TheoryData<string, int, string, int?> Lines => new()
    {
        { "Belanja {{ anggaran.pagu }}.", 9, "Belanja {{ anggaran.pagu }}.", 8 },
        { "      \"capaian\": 100.00 ", 18, "\"capaian\": 100.00", 11 },
        { "\tteks", 1, "teks", 0 },
        { "Satu baris.", 0, "Satu baris.", null },
        { "pendek", 99, "pendek", 6 },
        { new string('a', 60) + "X" + new string('b', 60), 61, "…" + new string('a', 39) + "X" + new string('b', 60), 40 },
        { new string('a', 30) + "X" + new string('b', 120), 31, "…" + new string('a', 28) + "X" + new string('b', 71) + "…", 29 },
        { "X" + new string('b', 120), 1, "X" + new string('b', 99) + "…", 0 },
    };

    [Theory, MemberData(nameof(Lines))]
    public void A_line_is_cut_around_the_place(string line, int column, string text, int? caret) =>
        QuotedLine.Of(line, column).ShouldBe(new QuotedLine(text, caret));
}
