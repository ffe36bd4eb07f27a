namespace Lkjip.Publish.Core;

/// <summary>A paragraph, list item, table cell or heading as checks read it.</summary>
/// <param name="Runs">Its stretches, in order; line breaks are runs of one blank.</param>
public sealed record ProseParagraph(IReadOnlyList<ProseRun> Runs)
{
    /// <summary>How many items the list has that follows directly; 0 where none follows.</summary>
    public int ButirSesudah { get; init; }

    /// <summary>Which item of its list it begins, from 1; 0 where it begins none.</summary>
    public int Butir { get; init; }

    /// <summary>The ids to which its links lead, in order, those without words included.</summary>
    public IReadOnlyList<string> Rujukan { get; init; } = [];
}
