namespace Lkjip.Publish.Core;

/// <summary>The page that searches; without scripts, or without an index, it offers lists to browse.</summary>
public sealed record SearchPage : Page
{
    /// <summary>True where the site carries a search index.</summary>
    public required bool HasIndex { get; init; }

    /// <summary>The local governments with their OPD.</summary>
    public required IReadOnlyList<PemdaGroup> Pemda { get; init; }

    /// <summary>Years in which there are reports, newest first.</summary>
    public required IReadOnlyList<LinkView> Years { get; init; }
}
