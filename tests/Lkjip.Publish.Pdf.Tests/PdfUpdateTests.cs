using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace Lkjip.Publish.Pdf.Tests;

public sealed class PdfUpdateTests
{
    private static readonly PdfDocument Document = new("/x/cetak/", "/x.pdf", "Laporan “Kinerja” – 2024", "Dinas Sosial", "", "id", new(2025, 1, 31))
    {
        Keywords = ["LKjIP", "2024"],
    };

    [Fact]
    public void Replaces_the_properties_names_the_pages_and_adds_metadata()
    {
        byte[] pdf = SamplePdf.Of("<</Title (x)\n/Producer (Skia/PDF m156)>>", "<</Type /Catalog\n/Pages 3 0 R\n/Lang (id)>>", "<</Kids [4 0 R]>>", "<<>>");
        PrintedPage page = new(pdf, [], PageMap.Read(PdfObjects.Read(pdf), null));

        using JsonDocument update = JsonDocument.Parse(PdfUpdate.Write(page, Document));

        JsonElement objects = update.RootElement.GetProperty("qpdf")[1];
        objects.GetProperty("obj:1 0 R").GetRawText().ShouldBe(
            """
            {"value":{"/Title":"u:Laporan “Kinerja” – 2024","/Author":"u:Dinas Sosial","/Keywords":"u:LKjIP; 2024","/Creator":"u:Lkjip.Publish",
            "/Producer":"u:Skia/PDF m156","/CreationDate":"u:D:20250131000000Z","/ModDate":"u:D:20250131000000Z"}}
            """.ReplaceLineEndings(""));
        objects.GetProperty("obj:2 0 R").GetRawText().ShouldBe(
            """{"value":{"/Type":"/Catalog","/Pages":"3 0 R","/Lang":"u:id","/Metadata":"5 0 R","/PageLabels":{"/Nums":[0,{"/S":"/D"}]}}}""");
        objects.GetProperty("obj:5 0 R").GetProperty("stream").GetProperty("dict").GetRawText().ShouldBe("""{"/Type":"/Metadata","/Subtype":"/XML"}""");
    }

    [Fact]
    public void The_metadata_say_what_the_properties_say_and_claim_no_PDF_UA()
    {
        string packet = Xmp.Packet(Document, "Skia/PDF m156");

        XElement root = XElement.Parse(packet[packet.IndexOf("<x:", StringComparison.Ordinal)..packet.LastIndexOf("<?", StringComparison.Ordinal)]);
        root.Descendants().Where(e => !e.HasElements).Select(e => $"{e.Name.LocalName}={e.Value}").ShouldBe(
        [
            "format=application/pdf", "li=Laporan “Kinerja” – 2024", "li=Dinas Sosial", "li=LKjIP", "li=2024", "li=id", "Keywords=LKjIP; 2024",
            "Producer=Skia/PDF m156", "CreatorTool=Lkjip.Publish", "CreateDate=2025-01-31T00:00:00Z", "ModifyDate=2025-01-31T00:00:00Z",
        ]);
        packet.ShouldNotContain("pdfuaid");
    }

    [Fact]
    public void A_file_without_properties_is_refused()
    {
        byte[] pdf = Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(SamplePdf.Of("<<>>", "<</Pages 3 0 R>>", "<</Kids []>>")).Replace("/Info 1 0 R", "", StringComparison.Ordinal));

        Should.Throw<PdfShapeException>(() => PdfUpdate.Write(new PrintedPage(pdf, [], PageMap.Read(PdfObjects.Read(pdf), null)), Document));
    }
}
