namespace Lkjip.Publish.Pdf.Tests;

public sealed class PdfObjectsTests
{
    [Fact]
    public void Finds_properties_catalog_and_pages_in_order()
    {
        PdfObjects pdf = PdfObjects.Read(SamplePdf.Of(
            "<</Title (x)>>",
            "<</Type /Catalog\n/Pages 3 0 R>>",
            "<</Type /Pages\n/Kids [4 0 R 5 0 R]>>",
            "<</Type /Pages\n/Kids [6 0 R]>>",
            "<</Type /Page>>",
            "<</Type /Page>>"));

        pdf.Info.ShouldBe("1 0 R");
        ((string?)pdf.Catalog["/Type"]).ShouldBe("/Catalog");
        pdf.Pages.ShouldBe(["6 0 R", "5 0 R"]);
        pdf.NextNumber.ShouldBe(7);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.4\nstartxref\n3\n%%EOF")]
    [InlineData("%PDF-1.4\nxref\n0 1\ntrailer\nstartxref\n9\n%%EOF")]
    [InlineData("%PDF-1.4\nstartxref\n99999\n%%EOF")]
    public void Refuses_a_file_of_another_shape(string written) =>
        Should.Throw<PdfShapeException>(() => PdfObjects.Read(System.Text.Encoding.Latin1.GetBytes(written)));
}
