namespace Lkjip.Publish.Core;

/// <summary>A figure as a table or the prose shows it: what it is, how it came about, and the keys by which the same figure is known elsewhere.</summary>
internal sealed record FigurePlace
{
    /// <summary>The table that shows it; null for one that the prose names by its path.</summary>
    public ComputedTable? Table { get; init; }

    /// <summary>Key of its row.</summary>
    public string Row { get; init; } = string.Empty;

    /// <summary>Key of its column.</summary>
    public string Column { get; init; } = string.Empty;

    /// <summary>How it was computed; null where it was written.</summary>
    public Provenance? Asal { get; init; }

    /// <summary>The number, not rounded; null for words.</summary>
    public decimal? Angka { get; init; }

    /// <summary>What it is: two places that share a key show one figure.</summary>
    public required IReadOnlyList<string> Keys { get; init; }
}
