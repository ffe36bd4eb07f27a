using Lkjip.Publish.Core;

namespace Lkjip.Publish.Authoring;

/// <summary>A column that was recognised.</summary>
/// <param name="Role">What it holds.</param>
/// <param name="Year">The year of its heading; null where it names none.</param>
/// <param name="Columns">Its columns, from 0: several where a merged heading reaches over them.</param>
/// <param name="Title">The heading as written; its letters where it has none.</param>
internal sealed record FoundColumn(ColumnRole Role, int? Year, IReadOnlyList<int> Columns, Wording Title)
{
    /// <summary>Its columns in letters: <c>C</c> or <c>B–D</c>.</summary>
    public string Letters => Columns.Count == 1 ? Sheet.Letters(Columns[0]) : $"{Sheet.Letters(Columns[0])}–{Sheet.Letters(Columns[^1])}";
}
