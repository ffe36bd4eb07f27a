namespace Lkjip.Publish.Core;

/// <summary>Fills in the values, references and abbreviations of the prose of one page.</summary>
/// <param name="context">The report.</param>
/// <param name="page">Address of the page that is written.</param>
/// <param name="whole">True for the print edition, on which every reference stays on the page.</param>
internal sealed class ProseBinding(ReportContext context, string page, bool whole) : IProseBinding
{
    private readonly HashSet<string> marked = [];

    /// <inheritdoc/>
    public string ValueHtml(ValueExpression expression)
    {
        ValueText value = context.Reviewed.Values[expression];
        return value.Terhitung is not { } terhitung
            ? context.Values.Value(value.Shown)
            : context.Values.Difference(value.Shown, value.IsStated ? TeksResmi.Indonesia.MenurutData(terhitung) : TeksResmi.Indonesia.HasilPerhitungan(terhitung), FindingOf(expression, value));
    }

    /// <inheritdoc/>
    public string ValueText(ValueExpression expression) => context.Reviewed.Values[expression].Shown;

    /// <inheritdoc/>
    public ProseReference? Reference(string id)
    {
        if (context.Outline.Find(id) is not { } target)
        {
            return null;
        }

        string href = whole ? "#" + target.Id : Addresses.Relative(page, $"{target.Address}#{target.Id}");
        return new ProseReference(href, target.Label);
    }

    /// <inheritdoc/>
    public string? Asset(string path) =>
        ProseTargets.IsAllowed(path) ? path
        : ProseTargets.IsPicture(path, context.Laporan) ? Addresses.Relative(page, $"{Addresses.Of(context.Laporan)}{path}")
        : null;

    /// <inheritdoc/>
    public string? Abbreviation(string word) =>
        context.Abbreviations.TryGetValue(word, out string? meaning) && marked.Add(word) ? meaning : null;

    private ValueFinding? FindingOf(ValueExpression expression, ValueText value) =>
        whole || (value.IsElsewhere ? context.Reviewed.OfficialOf(expression)?.Finding : context.Reviewed.Anchors.AddressOf(expression.At)) is not { } finding ? null
        : new ValueFinding(value.IsElsewhere ? null : FindingAnchors.ProseId(finding), Addresses.Relative(page, finding));
}
