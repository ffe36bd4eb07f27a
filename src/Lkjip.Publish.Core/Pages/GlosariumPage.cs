namespace Lkjip.Publish.Core;

/// <summary>The terms and abbreviations of the reports.</summary>
public sealed record GlosariumPage : Page
{
    /// <summary>Terms, by name.</summary>
    public required IReadOnlyList<GlosariumEntry> Istilah { get; init; }

    /// <summary>Abbreviations of the portal, by name; empty without any.</summary>
    public required IReadOnlyList<GlosariumEntry> Singkatan { get; init; }
}
