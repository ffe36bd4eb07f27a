namespace Lkjip.Publish.Pdf;

/// <summary>A file of the site that was asked for while printing.</summary>
/// <param name="Path">Without leading slash.</param>
/// <param name="Sha256">Hash of its bytes; null where there was no such file.</param>
internal sealed record CacheInput(string Path, string? Sha256);
