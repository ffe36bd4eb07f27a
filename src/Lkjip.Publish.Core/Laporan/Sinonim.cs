namespace Lkjip.Publish.Core;

/// <summary>Words or phrases of one meaning, for the search: who looks for one finds them all.</summary>
public sealed record Sinonim
{
    /// <summary>The words, such as "IKM", "SKM", "kepuasan masyarakat".</summary>
    public required IReadOnlyList<string> Sama { get; init; }
}
