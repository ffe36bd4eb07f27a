namespace Lkjip.Publish.Core;

/// <summary>A strategy with its policy directions.</summary>
public sealed record Strategi
{
    /// <summary>The strategy's wording.</summary>
    public required string Nama { get; init; }

    /// <summary>The policy directions (arah kebijakan), in order.</summary>
    public IReadOnlyList<string> ArahKebijakan { get; init; } = [];
}
