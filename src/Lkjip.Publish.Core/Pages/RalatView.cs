namespace Lkjip.Publish.Core;

/// <summary>A correction of a published report, as readers see it.</summary>
/// <param name="Number">Counts from 1, the oldest first.</param>
/// <param name="Date">Its day in words: "3 Maret 2025".</param>
/// <param name="Place">What of the report was corrected, in words.</param>
/// <param name="Address">Address of the table, figure or chapter; null where none is named.</param>
/// <param name="From">What the report said before.</param>
/// <param name="To">What it says instead.</param>
/// <param name="Why">The reason.</param>
public sealed record RalatView(int Number, string Date, string Place, string? Address, string From, string To, string Why)
{
    /// <summary>Its day.</summary>
    public DateOnly Day { get; init; }

    /// <summary>Its id on the report's page. It holds an underscore, which ids made from texts never do.</summary>
    public string Id => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{OutlineIds.Ralat}_{Number}");
}
