namespace Lkjip.Publish.Core;

/// <summary>The content of <c>content/peraturan.json</c>: the registry of regulations.</summary>
public sealed record DataPeraturan
{
    /// <summary>The regulations.</summary>
    public required IReadOnlyList<Peraturan> Peraturan { get; init; }
}
