namespace Lkjip.Publish.Core;

/// <summary>A file of the site that is no page: data, feeds, catalogues.</summary>
/// <param name="Address">Address within the site.</param>
/// <param name="MediaType">Such as <c>text/csv</c>.</param>
/// <param name="Content">The bytes.</param>
public sealed record DataFile(string Address, string MediaType, ReadOnlyMemory<byte> Content);
