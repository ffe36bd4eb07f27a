namespace Lkjip.Publish.Core;

/// <summary>Writes a formula as plain text: <c>realisasi ÷ pagu × 100</c>.</summary>
public static class RumusText
{
    /// <summary>Writes a formula.</summary>
    /// <param name="expression">The formula; what stands before <c>=</c> is left out.</param>
    /// <param name="name">What stands for a name.</param>
    /// <param name="total">What stands for the sum of a column.</param>
    public static string Write(RumusExpression expression, Func<string, string> name, Func<string, string> total) => expression switch
    {
        RumusNumber number => FormatAngka.Angka(number.Value) + (number.IsPercent ? "%" : string.Empty),
        RumusName named => name(named.Name),
        RumusTotal sum => total(sum.Name),
        RumusGroup group => $"({Write(group.Inner, name, total)})",
        RumusBinary { Operator: '=' } equation => Write(equation.Right, name, total),
        RumusBinary binary => $"{Write(binary.Left, name, total)} {Sign(binary.Operator)} {Write(binary.Right, name, total)}",
        _ => throw new ArgumentException($"No text is known for {expression.GetType().Name}.", nameof(expression)),
    };

    /// <summary>Writes a formula with what stands before <c>=</c>, and with its names as they are.</summary>
    public static string Whole(RumusExpression expression) =>
        expression is RumusBinary { Operator: '=' } equation ? $"{Whole(equation.Left)} = {Whole(equation.Right)}" : Write(expression, name => name, total => $"∑ {total}");

    private static string Sign(char op) => op switch { '*' => "×", '/' => "÷", '-' => "−", _ => op.ToString() };
}
