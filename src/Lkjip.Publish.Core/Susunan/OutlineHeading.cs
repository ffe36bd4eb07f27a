namespace Lkjip.Publish.Core;

/// <summary>A heading with its level.</summary>
public sealed record OutlineHeading(int Level, OutlineTarget Target);
