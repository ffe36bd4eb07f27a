namespace Lkjip.Publish.Content.Tests;

/// <summary>What became of a case.</summary>
/// <param name="Case">The case.</param>
/// <param name="IsMistake">False for a right change.</param>
/// <param name="Failure">What was found instead; null where all is as it should be.</param>
public sealed record MistakeVerdict(MistakeCase Case, bool IsMistake, string? Failure);
