namespace Lkjip.Publish.Core;

/// <summary>A value that can be set against the same value of another report.</summary>
/// <param name="Key">Names it in every report.</param>
/// <param name="Text">As readers see it; an en dash where nothing is known.</param>
/// <param name="Value">The exact number; null for words and where nothing is known.</param>
/// <param name="Unit">What a difference is counted in.</param>
/// <param name="Decimals">Decimals of a difference.</param>
public sealed record ComparedValue(string Key, string Text, decimal? Value, DifferenceUnit Unit, int Decimals)
{
    /// <summary>The figure of which it is told; null for none.</summary>
    public OfficialFigure? Figure { get; init; }

    /// <summary>What it is taken from, where a report has several such figures; null where there is but one.</summary>
    public string? Source { get; init; }

    /// <summary>What is shown where nothing is known.</summary>
    public const string Unknown = "–";
}
