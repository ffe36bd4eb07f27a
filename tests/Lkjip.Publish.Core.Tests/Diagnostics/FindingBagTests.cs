namespace Lkjip.Publish.Core.Tests;

public sealed class FindingBagTests
{
    [Fact]
    public void Sorts_by_path_line_column_and_code_and_drops_repeated_ones()
    {
        FindingBag bag = new();
        bag.Add(Finding("LKJ104", "b.json", 1, 1));
        bag.Add(Finding("LKJ104", "a.json", 10, 1));
        bag.Add(Finding("LKJ104", "a.json", 9, 2));
        bag.Add(Finding("LKJ103", "a.json", 9, 2));
        bag.Add(Finding("LKJ104", "a.json", 9, 2));
        bag.Add(Finding("LKJ101", "a.json", 0, 0));

        Dump.Codes(bag).ShouldBe("a.json LKJ101\na.json:9:2 LKJ103\na.json:9:2 LKJ104\na.json:10:1 LKJ104\nb.json:1:1 LKJ104");
    }

    [Fact]
    public void Only_a_galat_counts_as_an_error()
    {
        FindingBag bag = new();
        bag.Add(LinkFindings.MissingAlternative(Sample.At(), "rapat"));
        bag.HasErrors.ShouldBeFalse();

        bag.AddRange([LinkFindings.MissingAsset(Sample.At(), "rapat.jpg", [])]);
        bag.HasErrors.ShouldBeTrue();
    }

    [Fact]
    public void The_same_missing_file_is_said_once()
    {
        FindingBag bag = new();
        bag.AddOnce(InputFindings.MissingDataFile(Sample.At(1), "data/skm.json", Wording.Of("tabel 'a'")));
        bag.AddOnce(InputFindings.MissingDataFile(Sample.At(2), "data/skm.json", Wording.Of("tabel 'b'")));
        bag.AddOnce(InputFindings.MissingDataFile(Sample.At(3), "data/pegawai.json", Wording.Of("tabel 'c'")));

        Dump.Codes(bag).ShouldBe("contoh.json:1:1 LKJ101\ncontoh.json:3:1 LKJ101");
        bag.HasErrors.ShouldBeTrue();
    }

    [Theory]
    [InlineData(3, 7, "a.md:3:7"), InlineData(3, 0, "a.md:3"), InlineData(0, 0, "a.md")]
    public void A_place_reads_as_path_line_and_column(int line, int column, string expected) => new SourcePosition("a.md", line, column).ToString().ShouldBe(expected);

    private static Finding Finding(string code, string path, int line, int column) =>
        new(code, Tingkat.Galat, new SourcePosition(path, line, column), Wording.Of("Pesan."), Wording.Of("Saran."));
}
