namespace Lkjip.Publish.Core;

/// <summary>A figure that sums up a report.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">The figure with its unit.</param>
/// <param name="Note">A line below it; may be null.</param>
/// <param name="Share">0 to 100 where the figure is a share of a whole, for a bar; else null.</param>
public sealed record Highlight(string Label, string Value, string? Note = null, decimal? Share = null)
{
    /// <summary>What stands beside the figure where it is not the only one: what the data give, with its finding; what is printed elsewhere.</summary>
    public IReadOnlyList<PortalNote> Beside { get; init; } = [];

    /// <summary>The figure with what stands beside it, where nothing can be linked.</summary>
    public string Whole => string.Join(' ', [Value, .. Beside.Where(note => note.Links.Count == 0).Select(note => note.Text)]);

    /// <summary>True where the note comes from the content, as a predicate does: it is Indonesian whatever the site speaks.</summary>
    public bool HasOwnNote { get; init; }
}
