using System.Net;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Theme.Kota;

/// <summary>Inline values in the elements that the style sheet of Kota knows.</summary>
internal sealed class KotaValueMarkup : ValueMarkup
{
    /// <inheritdoc/>
    public override string Value(string shown) => $"<span class=\"nilai\">{WebUtility.HtmlEncode(shown)}</span>";

    /// <inheritdoc/>
    public override string Difference(string tercetak, string beside, ValueFinding? finding)
    {
        string computed = $"({WebUtility.HtmlEncode(beside)})";
        return finding is null
            ? $"<span class=\"nilai selisih\">{WebUtility.HtmlEncode(tercetak)} <span class=\"terhitung\">{computed}</span></span>"
            : $"<span class=\"nilai selisih\"{(finding.Id is null ? string.Empty : $" id=\"{finding.Id}\"")}>{WebUtility.HtmlEncode(tercetak)} <a class=\"terhitung\" href=\"{finding.Href}\">{computed}</a></span>";
    }
}
