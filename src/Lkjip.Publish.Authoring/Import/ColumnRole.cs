using Lkjip.Publish.Core;

namespace Lkjip.Publish.Authoring;

/// <summary>Something that a column may hold.</summary>
/// <param name="Key">Its name in <c>--kolom</c>, mostly that of the data file's key.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Words">The headings by which it is known, as <see cref="Heading.Normal"/> gives them.</param>
internal sealed record ColumnRole(string Key, Wording Title, params string[] Words)
{
    /// <summary>True where several columns of different years may have it.</summary>
    public bool ByYear { get; init; }

    /// <summary>True for a column of texts.</summary>
    public bool IsText { get; init; }

    /// <summary>True for a column that is known but never written: two of them are no question.</summary>
    public bool IsSpare { get; init; }
}
