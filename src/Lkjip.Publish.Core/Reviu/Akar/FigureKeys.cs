namespace Lkjip.Publish.Core;

/// <summary>Keys by which the same figure is known at different places.</summary>
internal static class FigureKeys
{
    /// <summary>Depth to which a computation is followed; a report's figures are some five deep.</summary>
    private const int MaxDepth = 12;

    /// <summary>A cell of a table.</summary>
    public static string OfCell(string table, string row, string column) => $"sel {table}/{row}/{column}";

    /// <summary>A value that was written for something, such as the target of an indicator.</summary>
    /// <param name="data">What kind of data.</param>
    /// <param name="owner">The survey, where there are several; else empty.</param>
    /// <param name="row">What it was written for.</param>
    /// <param name="column">What of it: the first word says which measure, the value tells years and editions apart.</param>
    /// <param name="value">The value.</param>
    public static string OfWritten(SumberTabel data, string owner, string row, string column, string value) =>
        $"tertulis {data}/{owner}/{row}/{column.Split('-')[0]} {value}";

    /// <summary>A value that was computed: the same of the same written values, however the computation is told. Null where nothing written is known.</summary>
    /// <param name="value">The value, not rounded.</param>
    /// <param name="asal">How it was computed.</param>
    public static string? OfComputed(decimal? value, Provenance asal)
    {
        if (asal.Skala is not null && asal.Inputs() is [{ } classified])
        {
            return OfInput(classified) is { } key ? $"kelas {key}" : null;
        }

        SortedSet<string> written = new(StringComparer.Ordinal);
        Note(asal, written, MaxDepth);
        return value is { } number && written.Count > 0 ? $"{FormatAngka.Exact(number)} dari {string.Join(' ', written)}" : null;
    }

    /// <summary>A value within a formula; null for one that is written only.</summary>
    public static string? OfInput(ProvenanceInput input) => input is { Angka: { } number, From: { } from } && from() is { } asal ? OfComputed(number, asal) : null;

    private static void Note(Provenance asal, SortedSet<string> written, int depth)
    {
        foreach (ProvenanceInput input in asal.Inputs())
        {
            if (input.At is { } at)
            {
                written.Add(at.ToString());
            }
            else if (depth > 0 && input.From?.Invoke() is { } below)
            {
                Note(below, written, depth - 1);
            }
        }
    }
}
