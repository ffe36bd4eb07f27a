using System.Text;

namespace Lkjip.Publish.Pdf.Tests;

public sealed class PdfSyntaxTests
{
    [Theory]
    [InlineData("12", "12")]
    [InlineData(" -7.50 ", "-7.50")]
    [InlineData("12 0 R", "\"12 0 R\"")]
    [InlineData("true", "true")]
    [InlineData("null", "null")]
    [InlineData("/Name#20x", "\"/Name x\"")]
    [InlineData("[1 2 0 R 3 /A(b)]", "[1,\"2 0 R\",3,\"/A\",\"u:b\"]")]
    [InlineData("<</A 1/B<</C [ ]>> /D(x)\n>>", "{\"/A\":1,\"/B\":{\"/C\":[]},\"/D\":\"u:x\"}")]
    [InlineData(@"(a\(b\)(c)\\\101\n)", @"""u:a(b)(c)\\A\n""")]
    [InlineData("<FEFF00C90042>", "\"u:\\u00C9B\"")]
    [InlineData("<0A ff 1>", "\"b:0aff10\"")]
    public void Reads_a_value_as_qpdf_writes_it(string written, string expected) =>
        (new PdfSyntax(Encoding.Latin1.GetBytes(written), 0).ReadValue()?.ToJsonString() ?? "null").ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("stream")]
    [InlineData("<<1 2>>")]
    public void Refuses_what_is_no_value(string written) =>
        Should.Throw<PdfShapeException>(() => new PdfSyntax(Encoding.Latin1.GetBytes(written), 0).ReadValue());
}
