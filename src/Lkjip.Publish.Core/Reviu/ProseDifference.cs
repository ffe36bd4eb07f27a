namespace Lkjip.Publish.Core;

/// <summary>A printed figure of the prose that differs from the computed one.</summary>
/// <param name="Path">Path of the value.</param>
/// <param name="Tercetak">What the document printed, formatted.</param>
/// <param name="Terhitung">What follows from the data, formatted.</param>
/// <param name="Rumus">How it is computed; null for an input.</param>
/// <param name="At">Where the value stands in the text.</param>
public sealed record ProseDifference(string Path, string Tercetak, string Terhitung, string? Rumus, SourcePosition At);
