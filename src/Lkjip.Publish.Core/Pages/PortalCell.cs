namespace Lkjip.Publish.Core;

/// <summary>A cell of a <see cref="PortalTable"/>.</summary>
/// <param name="Text">What it shows; an en dash where nothing is known.</param>
/// <param name="Sort">The exact number by which it is sorted; null for texts, and where nothing is known.</param>
public sealed record PortalCell(string Text, decimal? Sort = null)
{
    /// <summary>A cell of which nothing is known.</summary>
    public static PortalCell Unknown { get; } = new("–");

    /// <summary>True for words from the content, which are Indonesian whatever the site speaks.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Address within the site to which it leads; null for nowhere.</summary>
    public string? Address { get; init; }

    /// <summary>Small lines below.</summary>
    public IReadOnlyList<PortalNote> Notes { get; init; } = [];
}
