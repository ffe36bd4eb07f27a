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
        ValueText value = context.Values.Resolve(expression);
        string shown = WebUtility.HtmlEncode(value.Shown);
        if (value.Computed is null)
        {
            return $"<span class=\"nilai\">{shown}</span>";
        }

        string computed = $"[terhitung: {WebUtility.HtmlEncode(value.Computed)}]";
        return whole || context.Anchors.AddressOf(expression.At) is not { } finding
            ? $"<span class=\"nilai selisih\">{shown} <span class=\"terhitung\">{computed}</span></span>"
            : $"<span class=\"nilai selisih\" id=\"{FindingAnchors.ProseId(finding)}\">{shown} <a class=\"terhitung\" href=\"{Addresses.Relative(page, finding)}\">{computed}</a></span>";
    }

    /// <inheritdoc/>
    public string ValueText(ValueExpression expression) => context.Values.Resolve(expression).Shown;

    /// <inheritdoc/>
    public ProseReference? Reference(string id, SourcePosition at)
    {
        if (context.Outline.Find(id) is not { } target)
        {
            context.Findings.Add(LinkFindings.BrokenReference(at, id, context.Outline.Ids));
            return null;
        }

        string href = whole ? "#" + target.Id : Addresses.Relative(page, $"{target.Address}#{target.Id}");
        return new ProseReference(href, target.Label);
    }

    /// <inheritdoc/>
    public string? Asset(string path, SourcePosition at)
    {
        if (Uri.TryCreate(path, UriKind.Absolute, out Uri? uri))
        {
            if (uri.Scheme is "https" or "http" or "mailto" or "tel")
            {
                return path;
            }

            context.Findings.Add(LinkFindings.ForbiddenLink(at, path));
            return null;
        }

        const string Folder = "gambar/";
        if (path.StartsWith(Folder, StringComparison.Ordinal) && context.Laporan.Gambar.Contains(path[Folder.Length..]))
        {
            return Addresses.Relative(page, $"{Addresses.Of(context.Laporan)}{path}");
        }

        context.Findings.Add(LinkFindings.MissingAsset(at, path, context.Laporan.Gambar));
        return null;
    }

    /// <inheritdoc/>
    public string? Abbreviation(string word) =>
        context.Abbreviations.TryGetValue(word, out string? meaning) && marked.Add(word) ? meaning : null;
}
