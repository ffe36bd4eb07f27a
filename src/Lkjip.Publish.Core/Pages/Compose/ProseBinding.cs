using System.Net;

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
        string shown = WebUtility.HtmlEncode(value.Shown);
        if (value.Terhitung is null)
        {
            return $"<span class=\"nilai\">{shown}</span>";
        }

        string computed = $"[terhitung: {WebUtility.HtmlEncode(value.Terhitung)}]";
        return whole || context.Reviewed.Anchors.AddressOf(expression.At) is not { } finding
            ? $"<span class=\"nilai selisih\">{shown} <span class=\"terhitung\">{computed}</span></span>"
            : $"<span class=\"nilai selisih\" id=\"{FindingAnchors.ProseId(finding)}\">{shown} <a class=\"terhitung\" href=\"{Addresses.Relative(page, finding)}\">{computed}</a></span>";
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
}
