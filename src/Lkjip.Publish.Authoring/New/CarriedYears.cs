using System.Globalization;

namespace Lkjip.Publish.Authoring;

/// <summary>From which year to which a report is carried.</summary>
/// <param name="From">The year of the old report.</param>
/// <param name="To">The year of the new one.</param>
/// <param name="Last">The last year that any indicator has a figure for.</param>
internal sealed record CarriedYears(int From, int To, int Last)
{
    /// <summary>The old year in letters.</summary>
    public string Old => Text(From);

    /// <summary>The new year in letters.</summary>
    public string New => Text(To);

    /// <summary>A year of the old report as the new one has it: as long before its own year. A year that no data reach stays as it was.</summary>
    public string Shift(string year) =>
        int.Parse(year, CultureInfo.InvariantCulture) + To - From is var moved && moved <= Math.Max(To, Last) ? Text(moved) : year;

    private static string Text(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
