namespace Lkjip.Publish.Pdf.Tests;

public sealed class ShortTextsTests(PrinterFixture fixture)
{
    // Three of the lines fit on the first page, and the next would stand alone on the second.
    private const string Css = """
        @page { size: A4; margin: 20mm }
        html { line-height: 20px }
        body, p, ul { margin: 0; font-size: 14px }
        p, li { orphans: 3; widows: 3 }
        div { height: calc(257mm - 70px) }
        """;

    [Theory]
    [InlineData("<p>satu<br>dua<br>tiga<br>empat</p>", "satu dua tiga empat")]
    [InlineData("<p>satu<br>dua<br>tiga<br>empat<br>lima</p>", "satu dua tiga empat lima")]
    [InlineData("<ul style=\"list-style: none\"><li>satu<br>dua<br>tiga<br>empat<ul style=\"list-style: none\"><li>di bawahnya</li></ul></li></ul>", "satu dua tiga empat di bawahnya")]
    [InlineData("<p>satu<br>dua<br>tiga<br>empat<br>lima<br>enam</p>", "empat lima enam")]
    public async Task Leave_no_single_line_on_the_next_page(string text, string second)
    {
        string path = fixture.NewPath();
        string html = $"<!doctype html><html lang=\"id\"><head><meta charset=\"utf-8\"><title>x</title><style>{SamplePages.Font}{Css}</style></head><body><div>Di atas</div>{text}</body></html>";

        (await fixture.Printer.PrintAsync(SamplePages.Document(path), SamplePages.Site(html).Files(), TestContext.Current.CancellationToken)).ShouldBeEmpty();

        string.Join(' ', (await Tools.RunAsync("pdftotext", "-f", "2", path, "-")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ShouldBe(second);
    }
}
