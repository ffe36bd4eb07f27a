namespace Lkjip.Publish.Core;

/// <summary>Ids of the parts of a report that are no chapters, on the report's page and in the print edition.</summary>
internal static class OutlineIds
{
    /// <summary>The executive summary.</summary>
    public const string Ringkasan = "ringkasan";

    /// <summary>The corrections.</summary>
    public const string Ralat = "ralat";
}
