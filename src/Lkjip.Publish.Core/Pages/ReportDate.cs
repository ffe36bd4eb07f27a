using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>A date as precise as a report gives it.</summary>
/// <param name="Day">The day; the first of the month where only the month is known.</param>
/// <param name="HasDay">False where only the month is known.</param>
public readonly record struct ReportDate(DateOnly Day, bool HasDay)
{
    /// <summary>The date by ISO 8601: "2025-01-23" or "2025-01".</summary>
    public string Iso => Day.ToString(HasDay ? "yyyy-MM-dd" : "yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>The date of a report's words; null where they give none.</summary>
    public static ReportDate? Parse(string? text) =>
        FormatTanggal.Parse(text) is { } day ? new ReportDate(day, FormatTanggal.ParseDay(text) is not null) : null;
}
