namespace Lkjip.Publish.Core;

/// <summary>Plain texts of headings; references cannot stand in them, for the outline does not exist yet.</summary>
/// <param name="values">Resolves the values that stand in them.</param>
internal sealed class HeadingTexts(ValueResolver values) : IProseBinding
{
    /// <summary>The text of a heading.</summary>
    public string Of(HeadingPart heading) => heading.Prose.ToText(this);

    /// <inheritdoc/>
    public string ValueHtml(ValueExpression expression) => ValueText(expression);

    /// <inheritdoc/>
    public string ValueText(ValueExpression expression) => values.Resolve(expression).Shown;

    /// <inheritdoc/>
    public ProseReference? Reference(string id) => null;

    /// <inheritdoc/>
    public string? Asset(string path) => null;

    /// <inheritdoc/>
    public string? Abbreviation(string word) => null;
}
