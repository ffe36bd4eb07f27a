using System.Buffers.Binary;

namespace Lkjip.Publish.Pdf.Tests;

/// <summary>Pictures of a page's first screen.</summary>
public sealed class PictureTests(PrinterFixture fixture)
{
    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_picture_is_a_PNG_of_the_size_that_links_are_shown_in()
    {
        byte[] picture = await DrawAsync(SamplePages.Html());

        picture.AsSpan(0, 8).ToArray().ShouldBe(Signature);
        BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)).ShouldBe(1200);
        BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(20)).ShouldBe(630);
    }

    [Fact]
    public async Task The_same_page_gives_the_same_picture_and_another_one_another()
    {
        byte[] picture = await DrawAsync(Coloured("#123456"));

        (await DrawAsync(Coloured("#123456"))).ShouldBe(picture);
        (await DrawAsync(Coloured("#654321"))).ShouldNotBe(picture);
    }

    [Fact]
    public async Task What_a_page_asks_for_in_vain_is_told_and_nothing_is_written()
    {
        PdfDocument document = Document();

        IReadOnlyList<Core.Finding> findings = await fixture.Printer.PrintAsync(document, SamplePages.Site(SamplePages.Html("<img alt='' src='tidak-ada.png'>")).Files(), Cancel);

        findings.ShouldContain(finding => finding.Pesan.Indonesia.Contains("tidak-ada.png", StringComparison.Ordinal));
        File.Exists(document.OutputPath).ShouldBeFalse();
    }

    private static string Coloured(string colour) => $"<!doctype html><html lang=\"id\"><title>K</title><style>{SamplePages.Font}</style><body style=\"background: {colour}\"><p>Kartu</p></body></html>";

    private PdfDocument Document() => new(SamplePages.Page, fixture.NewPath(), "Judul", "Dinas", string.Empty, "id", new DateOnly(2025, 1, 31)) { Form = PrintForm.Picture };

    private async Task<byte[]> DrawAsync(string html)
    {
        PdfDocument document = Document();
        (await fixture.Printer.PrintAsync(document, SamplePages.Site(html).Files(), Cancel)).ShouldBeEmpty();
        return await File.ReadAllBytesAsync(document.OutputPath, Cancel);
    }
}
