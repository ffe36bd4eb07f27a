namespace Lkjip.Publish.Core;

/// <summary>A printed figure of the prose that differs from the computed one.</summary>
/// <param name="Path">Path of the value.</param>
/// <param name="Printed">What the document printed, formatted.</param>
/// <param name="Computed">What follows from the data, formatted.</param>
/// <param name="Rumus">How it is computed; null for an input.</param>
/// <param name="At">Where the value stands in the text.</param>
public sealed record ProseDifference(string Path, string Printed, string Computed, string? Rumus, SourcePosition At);
