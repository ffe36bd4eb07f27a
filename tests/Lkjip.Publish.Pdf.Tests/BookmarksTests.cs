namespace Lkjip.Publish.Pdf.Tests;

public sealed class BookmarksTests
{
    [Theory]
    [InlineData("joined words", "(BAB IAWAL)", "u:Bab I Awal")]
    [InlineData("escaped", @"(\(A\)\\\102)", @"u:(A) \ B")]
    [InlineData("UTF-16", "<FEFF00C900420043>", "u:ÉB C")]
    [InlineData("the same", "(Bab I Awal)", null)]
    [InlineData("no heading", "(Lain)", null)]
    public void Take_the_words_of_the_headings(string name, string title, string? expected)
    {
        PdfObjects pdf = PdfObjects.Read(SamplePdf.Of(
            "<<>>",
            "<</Outlines 3 0 R>>",
            "<</First 4 0 R>>",
            "<</Title (Lain)\n/First 5 0 R>>",
            "<</Title (Lain)\n/Next 6 0 R>>",
            $"<</Title {title}\n/Dest [9 0 R /XYZ 255.5 -7 0]\n/Parent 3 0 R>>"));

        KeyValuePair<string, System.Text.Json.Nodes.JsonObject>[] corrected = [.. Bookmarks.Corrected(pdf, ["Bab I Awal", @"(A) \ B", "ÉB C"])];

        corrected.Select(c => (c.Key, (string?)c.Value["/Title"])).ShouldBe(expected is null ? [] : [("6 0 R", expected)], name);
        corrected.ShouldAllBe(c => c.Value["/Dest"]!.ToJsonString() == """["9 0 R","/XYZ",255.5,-7,0]""");
    }
}
