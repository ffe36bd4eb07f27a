using System.Text;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Pdf.Tests;

public sealed class BoundSheetsTests(PrinterFixture fixture)
{
    private static readonly string Html = $$"""
        <!doctype html><html lang="id"><head><meta charset="utf-8"><title>x</title><style>
        {{SamplePages.Font}}
        @page { size: A4; margin: 20mm }
        @page tegak { margin: 0 }
        @page lebar { size: A4 landscape; margin: 0 }
        .bound-sheet { page: tegak; height: 296mm; break-before: page }
        .bound-wide { page: lebar; height: 209mm }
        </style></head><body>
        <h1>Sebelum</h1>
        <div id="berkas" data-lampiran="/kota/lampiran/Surat%20%28baru%29.pdf"><p>Berkas lampiran: <a href="x.pdf">Surat</a></p></div>
        <h1>Sesudah</h1>
        </body></html>
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_files_pages_stand_in_its_place_each_as_wide_as_it_is()
    {
        byte[] attachment = await AttachmentAsync();
        string path = fixture.NewPath();

        (await fixture.Printer.PrintAsync(SamplePages.Document(path), Files(attachment), Cancel)).ShouldBeEmpty();

        string[] pages = (await Tools.RunAsync("pdftotext", path, "-")).Split('\f');
        pages.Select(page => page.Trim()).ShouldBe(["Sebelum", "Halaman tegak", "Halaman lebar", "Sesudah", ""]);
        (await Tools.RunAsync("pdfinfo", "-f", "1", "-l", "4", path)).Split('\n').Where(line => line.Contains("size:", StringComparison.Ordinal) && line.StartsWith("Page ", StringComparison.Ordinal))
            .Select(line => line.Contains("841.92 x", StringComparison.Ordinal)).ShouldBe([false, false, true, false]);
        (await Tools.RunAsync("pdfinfo", "-struct", path)).ShouldContain("Figure");
        (await Tools.RunAsync("qpdf", "--check", path)).ShouldContain("No syntax or stream encoding errors found");
    }

    [Fact]
    public async Task What_is_no_PDF_is_a_finding_with_the_remedy()
    {
        IReadOnlyList<Finding> findings = await fixture.Printer.PrintAsync(
            SamplePages.Document(fixture.NewPath()), Files("bukan PDF"u8.ToArray()), Cancel);

        Finding finding = findings.ShouldHaveSingleItem();
        finding.Kode.ShouldBe("LKJ605");
        finding.Pesan.Indonesia.ShouldStartWith("Lampiran 'Surat (baru).pdf' tidak dapat dibaca sebagai PDF: qpdf: ");
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_missing() =>
        (await fixture.Printer.PrintAsync(SamplePages.Document(fixture.NewPath()), Files(null), Cancel))
            .ShouldBe([PdfFindings.MissingFile(SamplePages.Page, "/kota/lampiran/Surat (baru).pdf")]);

    private static Func<string, ReadOnlyMemory<byte>?> Files(byte[]? attachment) => path => path switch
    {
        "kota/dinas/2024/cetak/index.html" => Encoding.UTF8.GetBytes(Html),
        "kota/lampiran/Surat (baru).pdf" => attachment,
        _ => default(ReadOnlyMemory<byte>?),
    };

    private async Task<byte[]> AttachmentAsync()
    {
        string two = $$"""
            <!doctype html><html lang="id"><head><title>x</title><style>{{SamplePages.Font}} @page { size: A4 } @page w { size: A4 landscape } div { page: w }</style></head>
            <body><p>Halaman tegak</p><div>Halaman lebar</div></body></html>
            """;
        string path = fixture.NewPath();
        (await fixture.Printer.PrintAsync(SamplePages.Document(path), SamplePages.Site(two).Files(), Cancel)).ShouldBeEmpty();
        return await File.ReadAllBytesAsync(path, Cancel);
    }
}
