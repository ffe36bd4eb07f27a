namespace Lkjip.Publish.Core;

/// <summary>All corrections of all reports.</summary>
public sealed record AllRalatPage : Page
{
    /// <summary>The corrections, the newest first.</summary>
    public required IReadOnlyList<RalatEntry> Ralat { get; init; }
}
