namespace Lkjip.Publish.Core;

/// <summary>How readers take a table away. Addresses are within the site.</summary>
/// <param name="Files">Its data, one file per form.</param>
/// <param name="AllTables">The page of all tables of its report.</param>
/// <param name="Embed">The table alone, to be shown within pages of others.</param>
/// <param name="Citation">How it is cited.</param>
public sealed record TakeawayView(IReadOnlyList<TakeawayFile> Files, string AllTables, string Embed, CitationView Citation)
{
    /// <summary>The HTML by which another page shows the table; null where nobody said where the site is published.</summary>
    public string? EmbedHtml { get; init; }

    /// <summary>Address of its file of a form.</summary>
    public string AddressOf(TakeawayForm form) => Files.Single(file => file.Form == form).Address;
}
