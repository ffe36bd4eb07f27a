using Lkjip.Publish.Core;

namespace Lkjip.Publish.Pdf.Tests;

public sealed class PageNumbersTests(PrinterFixture fixture)
{
    private const string Css = """
        @page { size: A4; margin: 20mm; @bottom-center { content: counter(page) } }
        section, h1 { break-before: page }
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Contents_get_the_numbers_of_the_pages_and_the_root_how_many_there_are()
    {
        string pdf = await PrintAsync(
            """
            <p>Sampul</p>
            <section>Judul</section>
            <section><a href="#kata">Kata Pengantar</a>: <b data-halaman="kata"></b>; <a href="#satu">Satu</a>: <b data-halaman="satu"></b>; <a href="#dua">Dua</a>: <b data-halaman="dua"></b></section>
            <section id="kata">Kata</section>
            <h1 id="satu">Satu</h1><h1 id="dua">Dua</h1>
            """,
            """ data-halaman-satu="satu" """);

        (await Tools.RunAsync("pdftotext", pdf, "-")).ReplaceLineEndings(" ").ShouldContain("Kata Pengantar: iii; Satu: 1; Dua: 2");
        (await Tools.RunAsync("qpdf", "--json=2", "--json-key=pagelabels", pdf)).ReplaceLineEndings(" ").ShouldContain("\"/S\": \"/r\"");
    }

    [Fact]
    public async Task A_number_asked_for_what_no_link_leads_to_is_a_finding()
    {
        IReadOnlyList<Finding> findings = await fixture.Printer.PrintAsync(
            SamplePages.Document(fixture.NewPath()), SamplePages.Site(Page("<b data-halaman=\"tidak-ada\"></b>")).Files(), Cancel);

        findings.ShouldBe([PdfFindings.NoPage(SamplePages.Page, "tidak-ada")]);
    }

    [Fact]
    public async Task Numbers_that_move_what_they_number_are_a_finding()
    {
        // A number of one letter moves its chapter to page 2, where the number has more letters and moves it back.
        const string body = """
            <style>b:not(:empty) { display: block; height: 240mm } p { break-inside: avoid } [data-jumlah-halaman] b[data-flip] { display: none }</style>
            <a href="#x">x</a><b data-halaman="x"></b><p id="x" style="height: 30mm">x</p>
            <script>
            new MutationObserver(() => { const b = document.querySelector('b'); if (b.textContent === '2') b.setAttribute('data-flip', ''); else b.removeAttribute('data-flip'); })
                .observe(document.body, { subtree: true, childList: true });
            </script>
            """;

        IReadOnlyList<Finding> findings = await fixture.Printer.PrintAsync(
            SamplePages.Document(fixture.NewPath()), SamplePages.Site(Page(body)).Files(), Cancel);

        findings.ShouldBe([PdfFindings.UnsettledNumbers(SamplePages.Page)]);
    }

    private async Task<string> PrintAsync(string body, string root)
    {
        string path = fixture.NewPath();
        (await fixture.Printer.PrintAsync(SamplePages.Document(path), SamplePages.Site(Page(body, root)).Files(), Cancel)).ShouldBeEmpty();
        return path;
    }

    private static string Page(string body, string root = "") =>
        $"<!doctype html><html lang=\"id\"{root}><head><meta charset=\"utf-8\"><title>x</title><style>{SamplePages.Font}{Css}</style></head><body>{body}</body></html>";
}
