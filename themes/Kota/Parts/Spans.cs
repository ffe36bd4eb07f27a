using System.Globalization;

namespace Lkjip.Publish.Theme.Kota.Parts;

/// <summary>Spans of cells as attributes.</summary>
internal static class Spans
{
    /// <summary>A span as an attribute's value; null, no attribute, for one.</summary>
    public static string? Of(int span) => span > 1 ? span.ToString(CultureInfo.InvariantCulture) : null;
}
