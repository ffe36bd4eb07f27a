namespace Lkjip.Publish.Core;

/// <summary>Turns inline values into text and compares them with what was printed.</summary>
/// <param name="figures">Finds figures by their paths.</param>
/// <param name="findings">Gets what cannot be resolved, and what differs.</param>
/// <param name="official">Knows what the document printed elsewhere; null for nothing.</param>
internal sealed class ValueResolver(FigureLookup figures, FindingBag findings, OfficialChoice? official = null)
{
    private readonly Dictionary<ValueExpression, ValueText> known = new(ReferenceEqualityComparer.Instance);

    private readonly List<ProseDifference> differences = [];

    /// <summary>Resolves a value, once however often it is asked for. What cannot be resolved is a finding, and is shown as it was written.</summary>
    public ValueText Resolve(ValueExpression expression) =>
        known.TryGetValue(expression, out ValueText? text) ? text : known[expression] = Find(expression);

    /// <summary>All values that were resolved, by their expressions themselves: two may be written alike.</summary>
    public IReadOnlyDictionary<ValueExpression, ValueText> Known => known;

    /// <summary>Tells of what differs among the values resolved so far.</summary>
    /// <param name="names">What the figures are called: known once tables have their numbers, which is later than some values are resolved.</param>
    public void TellDifferences(FigureNames names) => findings.AddRange(differences.Select(value => Tell(value, names)));

    private static Finding Tell(ProseDifference value, FigureNames names)
    {
        Wording name = names.Of(value.Path);
        ShownFormula? rumus = names.FormulaOf(value.Path, value.Rumus);
        return value.IsTerbilang ? ArithmeticFindings.Words(value, name, rumus)
            : rumus is null ? AgreementFindings.Prose(value, name, names.StepOf(value.Path))
            : ArithmeticFindings.Prose(value, name, rumus);
    }

    private ValueText Find(ValueExpression expression)
    {
        string path = string.Join('.', expression.Path);
        if (figures.Find(expression, findings) is not { } figure)
        {
            return new ValueText($"{{{{ {path} }}}}", null);
        }

        string? format = expression.Formats.Count == 1 ? expression.Formats[0] : null;
        if (expression.Formats.Count > 1 || FormatFigure.Prose(figure, format) is not { } computed)
        {
            string asked = string.Join(" | ", expression.Formats);
            findings.Add(InputFindings.BadFormat(expression.At, asked, expression.Formats.Count > 1
                ? new("hanya satu format yang berlaku", "only one format can hold")
                : new("tidak dikenal, atau tidak cocok untuk nilai ini", "it is not known, or does not fit this value")));
            return new ValueText($"{{{{ {path} }}}}", null);
        }

        return expression.Tercetak is null ? Unprinted(expression, figure, format, computed) : Compare(expression, figure, format, computed, path);
    }

    /// <summary>Where nothing is noted as printed the figure is the official one all the same.</summary>
    private ValueText Unprinted(ValueExpression expression, Figure figure, string? format, string computed) =>
        OfficialFigure.Of(figure, official?.Printed(expression)) is { Terhitung: { } given } shown
            ? new ValueText(FormatFigure.Prose(shown.Official, WithoutDecimals(format)) ?? shown.ToString(), FormatFigure.Prose(given, format) ?? computed) { IsStated = given.Rumus is null, IsElsewhere = true }
            : new ValueText(computed, null);

    private ValueText Compare(ValueExpression expression, Figure figure, string? format, string computed, string path)
    {
        string written = expression.Tercetak!;
        WrittenNumber[] readings = figure.Angka is null || format is "terbilang" ? [] : [.. WrittenNumber.Readings(written)];
        if (readings.Length == 0)
        {
            return TercetakChecker.Agrees(computed, written) ? new ValueText(written, null) : Differs(expression, figure, format, written, computed, path);
        }

        WrittenNumber right = readings.FirstOrDefault(reading => Agrees(figure, reading), readings[0]);
        string shown = Shown(figure, format, right, written);
        if (right.Notation is not NumberNotation.Indonesia)
        {
            findings.Add(NotationFindings.Foreign(expression.At, new Tempat.Value(path, written), written, right));
        }

        return Agrees(figure, right) ? new ValueText(shown, null) : Differs(expression, figure, format, shown, computed, path);
    }

    private static bool Agrees(Figure figure, WrittenNumber printed) =>
        figure.Alternatives.Prepend(figure.Angka!.Value).Any(number => TercetakChecker.Agrees(number, printed.Value));

    /// <summary>A number that was noted plainly is formatted like its figure; one that was noted with its own signs stands as it was printed.</summary>
    private static string Shown(Figure figure, string? format, WrittenNumber number, string written) => FormatAngka.TryParse(written, out _) && number.Notation is NumberNotation.Indonesia
        ? FormatFigure.Prose(figure with { Angka = number.Value, Desimal = number.Value.Scale, Teks = null }, WithoutDecimals(format)) ?? written
        : written;

    private ValueText Differs(ValueExpression expression, Figure figure, string? format, string shown, string computed, string path)
    {
        differences.Add(new(path, shown, computed, figure.Rumus, expression.At) { IsText = figure.Angka is null, IsTerbilang = format is "terbilang" });
        return new ValueText(shown, computed) { IsStated = figure.Rumus is null };
    }

    /// <summary>A printed number shows just the decimals that were printed.</summary>
    private static string? WithoutDecimals(string? format) => format?.Split(' ')[0];
}
