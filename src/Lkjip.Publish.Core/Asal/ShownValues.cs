using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>The cells of a table that show a target and its realisasi.</summary>
/// <param name="Row">Key of their row.</param>
/// <param name="Target">Key of the column of the target.</param>
/// <param name="Realisasi">Key of the column of the realisasi.</param>
internal readonly record struct ShownValues(string Row, string Target, string Realisasi)
{
    /// <summary>Which value of the cells, where they list several; from 0.</summary>
    public int Part { get; init; }

    /// <summary>Those of a year.</summary>
    public static ShownValues Of(string row, int year) =>
        new(row, string.Create(CultureInfo.InvariantCulture, $"target-{year}"), string.Create(CultureInfo.InvariantCulture, $"realisasi-{year}"));
}
