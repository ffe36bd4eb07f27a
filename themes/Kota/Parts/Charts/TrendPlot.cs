using Lkjip.Publish.Core;

namespace Lkjip.Publish.Theme.Kota.Parts.Charts;

/// <summary>Where the points of a small line chart lie, in percent of its width and height.</summary>
internal sealed class TrendPlot
{
    // The letters of the values need the room above and below, the years that below the base.
    private const decimal Top = 22;
    private const decimal Bottom = 66;

    // Share of a year's column that the mark of a target takes to each side.
    private const decimal TargetReach = 0.24m;

    // Pixels of a letter, and between two texts; what a phone has; what a chart of middle width has.
    private const int Letter = 8;
    private const int Gap = 10;
    private const int Phone = 300;
    private const int Middle = 500;

    private readonly IReadOnlyList<TrendPoint> points;
    private readonly decimal lowest;
    private readonly decimal highest;

    public TrendPlot(TrendLine line)
    {
        points = line.Points;
        decimal[] values = [.. points.SelectMany(p => new[] { p.Realisasi?.Value, p.Target?.Value }).OfType<decimal>()];
        (lowest, highest) = values.Length == 0 ? (0, 0) : (values.Min(), values.Max());
    }

    /// <summary>True where some number can be drawn.</summary>
    public bool HasValues => points.Any(p => p.Realisasi?.Value is not null || p.Target?.Value is not null);

    /// <summary>True where the scale leaves zero out.</summary>
    public bool LeavesZeroOut => HasValues && lowest > 0;

    /// <summary>The class that gives a chart with much text a width of its own, in which it scrolls on a phone; null for none.</summary>
    public string? WidthClass => (((LongestText * Letter) + Gap) * points.Count) switch
    {
        <= Phone => null,
        <= Middle => "trend-middle",
        _ => "trend-broad",
    };

    /// <summary>The middle of a year's column.</summary>
    public string X(int index) => Geometry.Percent(Middles(index));

    /// <summary>Where a year's column begins.</summary>
    public string Start(int index) => Geometry.Percent(index * Column);

    /// <summary>Where the mark of a target begins.</summary>
    public string TargetStart(int index) => Geometry.Percent(Middles(index) - (TargetReach * Column));

    /// <summary>Where the mark of a target ends.</summary>
    public string TargetEnd(int index) => Geometry.Percent(Middles(index) + (TargetReach * Column));

    /// <summary>The height of a value.</summary>
    public string Y(decimal value) => Geometry.Percent(
        highest == lowest ? (Top + Bottom) / 2 : Bottom - ((value - lowest) / (highest - lowest) * (Bottom - Top)));

    /// <summary>True where the text of a realisasi stands below its point, for the target lies above it.</summary>
    public static bool IsBelowTarget(TrendPoint point) => point.Realisasi?.Value < point.Target?.Value;

    private int LongestText => points
        .Select(p => Math.Max(p.Realisasi?.Text.Length ?? 0, p.Target?.Text.Length ?? 0)).DefaultIfEmpty().Max();

    private decimal Column => 100m / points.Count;

    private decimal Middles(int index) => (index + 0.5m) * Column;
}
