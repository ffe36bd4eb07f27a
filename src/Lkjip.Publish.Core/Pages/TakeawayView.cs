namespace Lkjip.Publish.Core;

/// <summary>How readers take a table away. Addresses are within the site.</summary>
/// <param name="Csv">Its data for spreadsheets, in Indonesian notation.</param>
/// <param name="MachineCsv">Its data for programs.</param>
/// <param name="Json">Its data with all that is known of them.</param>
/// <param name="Embed">The table alone, to be shown within pages of others.</param>
/// <param name="Citation">How it is cited.</param>
public sealed record TakeawayView(string Csv, string MachineCsv, string Json, string Embed, CitationView Citation)
{
    /// <summary>The HTML by which another page shows the table; null where nobody said where the site is published.</summary>
    public string? EmbedHtml { get; init; }
}
