namespace Lkjip.Publish.Core;

/// <summary>A place in an input file.</summary>
/// <param name="Path">Path under the content folder, with <c>/</c> on every machine.</param>
/// <param name="Line">Counts from 1; 0 where the file as a whole is meant.</param>
/// <param name="Column">Counts from 1, in UTF-16 units; 0 where the line as a whole is meant.</param>
public readonly record struct SourcePosition(string Path, int Line = 0, int Column = 0) : IComparable<SourcePosition>
{
    /// <summary>Orders by path (ordinal), then line, then column.</summary>
    public int CompareTo(SourcePosition other)
    {
        int byPath = string.CompareOrdinal(Path, other.Path);
        return byPath != 0 ? byPath : (Line, Column).CompareTo((other.Line, other.Column));
    }

    /// <summary><c>path:line:column</c>, shortened where line or column is not known.</summary>
    public override string ToString() =>
        Line == 0 ? Path : Column == 0 ? $"{Path}:{Line}" : $"{Path}:{Line}:{Column}";
}
