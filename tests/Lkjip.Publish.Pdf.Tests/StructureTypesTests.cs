using System.Text;
using System.Text.Json.Nodes;

namespace Lkjip.Publish.Pdf.Tests;

public sealed class StructureTypesTests
{
    [Fact]
    public void A_figure_without_an_alternative_text_becomes_a_division_of_the_same_length()
    {
        byte[] pdf = Encoding.Latin1.GetBytes("<</S /Figure\n/P 1 0 R>> <</S /Figure\n/Alt (x)\n/P 1 0 R>> <</S /Figure\n/P 2 0 R>>");

        StructureTypes.FreeFigures(pdf);

        Encoding.Latin1.GetString(pdf).ShouldBe("<</S /Div   \n/P 1 0 R>> <</S /Figure\n/Alt (x)\n/P 1 0 R>> <</S /Div   \n/P 2 0 R>>");
    }

    [Fact]
    public void The_root_says_that_emphasis_is_a_span()
    {
        PdfObjects pdf = PdfObjects.Read(SamplePdf.Of("<<>>", "<</StructTreeRoot 3 0 R>>", "<</Type /StructTreeRoot\n/K 9 0 R>>"));

        (string reference, JsonObject root) = StructureTypes.RootWithRoles(pdf).ShouldNotBeNull();

        reference.ShouldBe("3 0 R");
        root.ToJsonString().ShouldBe("""{"/Type":"/StructTreeRoot","/K":"9 0 R","/RoleMap":{"/Em":"/Span","/Strong":"/Span"}}""");
    }

    [Fact]
    public void A_file_without_structure_stays_without() =>
        StructureTypes.RootWithRoles(PdfObjects.Read(SamplePdf.Of("<<>>", "<</Type /Catalog>>"))).ShouldBeNull();
}
