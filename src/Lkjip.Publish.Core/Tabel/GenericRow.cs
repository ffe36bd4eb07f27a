namespace Lkjip.Publish.Core;

/// <summary>A row of a generic table.</summary>
/// <param name="Index">Its place among the rows, from 0; null for a closing row.</param>
/// <param name="IsMean">For a closing row: means instead of sums.</param>
/// <param name="Judul">For a closing row: its heading.</param>
internal readonly record struct GenericRow(int? Index, bool IsMean, string Judul);
