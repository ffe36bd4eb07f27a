using System.Text;

namespace Lkjip.Publish.Pdf.Tests;

public sealed class PdfInfoTests
{
    private static readonly PdfDocument Document = new("/x/cetak/", "/x.pdf", "Laporan “Kinerja” – 2024", "Dinas Sosial", "", "id", new(2025, 1, 31));

    [Fact]
    public void Replaces_the_properties_where_the_trailer_says_they_are()
    {
        byte[] pdf = "%PDF-1.4\n7 0 obj\n<</Title (x)\n/Producer (Skia/PDF m156)>>\nendobj\ntrailer\n<</Size 8\n/Root 5 0 R\n/Info 7 0 R>>\n"u8.ToArray();

        Encoding.UTF8.GetString(PdfInfo.Update(pdf, Document, [])!).ShouldBe(
            """
            {"version":2,"qpdf":[{"jsonversion":2,"pdfversion":"1.4","pushedinheritedpageresources":false,"calledgetallpages":false,"maxobjectid":1},
            {"obj:7 0 R":{"value":{"/Title":"u:Laporan \u201CKinerja\u201D \u2013 2024","/Author":"u:Dinas Sosial","/Creator":"u:Lkjip.Publish",
            "/Producer":"u:Skia/PDF m156","/CreationDate":"u:D:20250131000000Z","/ModDate":"u:D:20250131000000Z"}}}]}
            """.ReplaceLineEndings(""));
    }

    [Fact]
    public void Knows_when_there_are_none() =>
        PdfInfo.Update("trailer\n<</Size 8\n/Root 5 0 R>>\n"u8, Document, []).ShouldBeNull();
}
