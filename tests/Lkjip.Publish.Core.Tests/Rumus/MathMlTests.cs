namespace Lkjip.Publish.Core.Tests;

public sealed class MathMlTests
{
    public static TheoryData<string, string> Cases => new()
    {
        { "a", "<mtext>a</mtext>" },
        { "1234,5", "<mn>1.234,5</mn>" },
        { "100%", "<mn>100%</mn>" },
        { "a * b - 1", "<mrow><mrow><mtext>a</mtext><mo lspace=\"0.25em\" rspace=\"0.25em\">×</mo><mtext>b</mtext></mrow><mo lspace=\"0.25em\" rspace=\"0.25em\">−</mo><mn>1</mn></mrow>" },
        { "(a + b) * 2", "<mrow><mrow><mo>(</mo><mrow><mtext>a</mtext><mo lspace=\"0.25em\" rspace=\"0.25em\">+</mo><mtext>b</mtext></mrow><mo>)</mo></mrow><mo lspace=\"0.25em\" rspace=\"0.25em\">×</mo><mn>2</mn></mrow>" },
        { "(a + b) / (c)", "<mfrac><mrow><mrow><mtext>a</mtext><mo lspace=\"0.25em\" rspace=\"0.25em\">+</mo><mtext>b</mtext></mrow></mrow><mrow><mtext>c</mtext></mrow></mfrac>" },
        { "total(a)", "<mrow><mo>∑</mo><mtext>a</mtext></mrow>" },
        { "\"A & <b>\"", "<mtext>A &amp; &lt;b&gt;</mtext>" },
        { "total(\"<b>\")", "<mrow><mo>∑</mo><mtext>&lt;b&gt;</mtext></mrow>" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Writes(string rumus, string expected) => Write(rumus).ShouldBe($"<math display=\"block\">{expected}</math>");

    [Fact]
    public void Writes_a_formula_of_a_report() =>
        Snapshot.Match(Write("\"Persentase lembaga aktif\" = \"Lembaga aktif\" / \"Seluruh lembaga\" * 100%").Replace("><", ">\n<", StringComparison.Ordinal));

    private static string Write(string rumus) => MathMl.Write(RumusParser.Parse(new Sourced<string>(rumus, Sample.At()), new FindingBag())!);
}
