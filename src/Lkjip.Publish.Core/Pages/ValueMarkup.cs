using System.Net;

namespace Lkjip.Publish.Core;

/// <summary>How inline values are written into prose as HTML. A theme derives from it to give them its own elements; what it writes must be escaped.</summary>
public class ValueMarkup
{
    /// <summary>Plain elements without classes.</summary>
    public static ValueMarkup Plain { get; } = new();

    /// <summary>A value that agrees with its data.</summary>
    /// <param name="shown">The value with its unit, as text.</param>
    public virtual string Value(string shown) => WebUtility.HtmlEncode(shown);

    /// <summary>An official value that differs from what the data give.</summary>
    /// <param name="tercetak">As the document printed it.</param>
    /// <param name="beside">What the data give, in words: "hasil perhitungan 84,83".</param>
    /// <param name="finding">Where the finding about it is told; null on pages that do not lead there.</param>
    public virtual string Difference(string tercetak, string beside, ValueFinding? finding)
    {
        string computed = $"({WebUtility.HtmlEncode(beside)})";
        return finding is null
            ? $"{WebUtility.HtmlEncode(tercetak)} {computed}"
            : $"<span{(finding.Id is null ? string.Empty : $" id=\"{finding.Id}\"")}>{WebUtility.HtmlEncode(tercetak)} <a href=\"{finding.Href}\">{computed}</a></span>";
    }
}
