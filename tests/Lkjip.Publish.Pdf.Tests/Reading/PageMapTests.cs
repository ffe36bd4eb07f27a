namespace Lkjip.Publish.Pdf.Tests;

public sealed class PageMapTests
{
    private static readonly PdfObjects Pdf = PdfObjects.Read(SamplePdf.Of(
        "<<>>",
        "<</Pages 3 0 R\n/Dests 9 0 R>>",
        "<</Kids [4 0 R 5 0 R 6 0 R 7 0 R 8 0 R]>>",
        "<<>>", "<<>>", "<<>>", "<<>>", "<<>>",
        "<</kata-pengantar [6 0 R /XYZ 0 800 0]\n/pendahuluan [7 0 R /XYZ 0 800 0]\n/penutup [8 0 R /XYZ 0 20.5 0]>>"));

    [Fact]
    public void Pages_before_the_body_are_numbered_in_roman_and_the_body_from_one()
    {
        PageMap map = PageMap.Read(Pdf, "pendahuluan");

        new[] { "kata-pengantar", "pendahuluan", "penutup", "tidak-ada" }.Select(map.LabelOf).ShouldBe(["ii", "1", "2", null]);
        map.BodyPages.ShouldBe(2);
        map.Labels().ToJsonString().ShouldBe("""{"/Nums":[0,{"/P":"u:Sampul"},1,{"/S":"/r"},3,{"/S":"/D"}]}""");
    }

    [Fact]
    public void Without_a_body_all_pages_are_numbered_from_one()
    {
        PageMap map = PageMap.Read(Pdf, null);

        map.LabelOf("penutup").ShouldBe("5");
        map.Labels().ToJsonString().ShouldBe("""{"/Nums":[0,{"/S":"/D"}]}""");
    }
}
