namespace Lkjip.Publish.Core;

/// <summary>A small line below what a cell shows, or beside a figure.</summary>
/// <param name="Text">Wording.</param>
/// <param name="Links">Links that end it; mostly none or one.</param>
public sealed record PortalNote(string Text, params IReadOnlyList<LinkView> Links)
{
    /// <summary>Address within the site to which the wording itself leads; null for nowhere.</summary>
    public string? Address { get; init; }

    /// <summary>True where the wording is a report's own.</summary>
    public bool IsOwn { get; init; }
}
