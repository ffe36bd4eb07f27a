namespace Lkjip.Publish.Rendering;

/// <summary>A finished file of the site.</summary>
/// <param name="Path">Path within the site, with <c>/</c>, without a leading one.</param>
/// <param name="Content">The bytes.</param>
public sealed record SiteFile(string Path, ReadOnlyMemory<byte> Content);
