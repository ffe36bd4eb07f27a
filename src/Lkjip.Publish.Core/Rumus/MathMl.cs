using System.Net;
using System.Text;

namespace Lkjip.Publish.Core;

/// <summary>Writes a formula as MathML.</summary>
public static class MathMl
{
    /// <summary>The formula as a <c>math</c> element.</summary>
    /// <param name="expression">The formula.</param>
    public static string Write(RumusExpression expression)
    {
        StringBuilder html = new("<math display=\"block\">");
        Write(expression, html);
        return html.Append("</math>").ToString();
    }

    private static void Write(RumusExpression expression, StringBuilder html)
    {
        switch (expression)
        {
            case RumusNumber number:
                html.Append("<mn>").Append(FormatAngka.Angka(number.Value)).Append(number.IsPercent ? "%" : string.Empty).Append("</mn>");
                break;
            case RumusName name:
                html.Append("<mtext>").Append(WebUtility.HtmlEncode(name.Name)).Append("</mtext>");
                break;
            case RumusTotal total:
                html.Append("<mrow><mo>∑</mo><mtext>").Append(WebUtility.HtmlEncode(total.Name)).Append("</mtext></mrow>");
                break;
            case RumusGroup group:
                html.Append("<mrow><mo>(</mo>");
                Write(group.Inner, html);
                html.Append("<mo>)</mo></mrow>");
                break;
            case RumusBinary { Operator: '/' } fraction:
                html.Append("<mfrac>");
                WriteRow(Unwrap(fraction.Left), html);
                WriteRow(Unwrap(fraction.Right), html);
                html.Append("</mfrac>");
                break;
            case RumusBinary binary:
                html.Append("<mrow>");
                Write(binary.Left, html);
                // Blanks of its own: a text font has no operator spacing.
                html.Append("<mo lspace=\"0.25em\" rspace=\"0.25em\">").Append(Sign(binary.Operator)).Append("</mo>");
                Write(binary.Right, html);
                html.Append("</mrow>");
                break;
        }
    }

    private static void WriteRow(RumusExpression expression, StringBuilder html)
    {
        html.Append("<mrow>");
        Write(expression, html);
        html.Append("</mrow>");
    }

    private static RumusExpression Unwrap(RumusExpression expression) =>
        expression is RumusGroup group ? group.Inner : expression;

    private static string Sign(char op) => op switch { '*' => "×", '-' => "−", _ => op.ToString() };
}
