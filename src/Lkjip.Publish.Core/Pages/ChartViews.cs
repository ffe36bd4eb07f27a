namespace Lkjip.Publish.Core;

/// <summary>A chart: its figures and words; the theme gives it a shape.</summary>
public sealed record ChartView : CaptionedView
{
    /// <summary>One or two sentences that state what can be seen.</summary>
    public required string Description { get; init; }

    /// <summary>What is drawn.</summary>
    public required ChartContent Content { get; init; }

    /// <summary>The same figures as a table; its caption is the chart's.</summary>
    public required TableView Data { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IPartVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>What a chart draws.</summary>
public abstract record ChartContent;

/// <summary>Capaian of indicators, one bar each, beside the mark of the target at 100 percent.</summary>
/// <param name="Highest">End of the scale in percent: 100, or the highest capaian.</param>
/// <param name="Bars">The indicators, in order.</param>
public sealed record CapaianBars(decimal Highest, IReadOnlyList<CapaianBar> Bars) : ChartContent;

/// <summary>One indicator.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Capaian">Percent, not rounded; null where it is undefined and nothing is drawn.</param>
/// <param name="Text">The capaian as text; null where it is undefined.</param>
/// <param name="Values">Realisasi and target, as far as they are known: "91,70 dari 90".</param>
/// <param name="Remark">That the target was missed, or why there is no capaian; null for nothing to say.</param>
public sealed record CapaianBar(string Label, decimal? Capaian, string? Text, string Values, string? Remark)
{
    /// <summary>What stands beside official figures that are not the only ones.</summary>
    public IReadOnlyList<PortalNote> Beside { get; init; } = [];
}

/// <summary>Realisasi over years, one small chart per indicator.</summary>
/// <param name="Lines">The indicators, in order.</param>
public sealed record TrendLines(IReadOnlyList<TrendLine> Lines) : ChartContent;

/// <summary>One indicator over the years.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Unit">Its unit where the values do not bear it; null for none.</param>
/// <param name="Description">A sentence that states how it moved.</param>
/// <param name="Points">One per year, in order, also for years without figures.</param>
public sealed record TrendLine(string Label, string? Unit, string Description, IReadOnlyList<TrendPoint> Points)
{
    /// <summary>What stands beside official figures that are not the only ones: those marked in the drawing.</summary>
    public IReadOnlyList<PortalNote> Beside { get; init; } = [];
}

/// <summary>A year of an indicator.</summary>
/// <param name="Year">The year.</param>
/// <param name="Realisasi">Null where none was measured.</param>
/// <param name="Target">Null where none was set.</param>
public sealed record TrendPoint(int Year, TrendValue? Realisasi, TrendValue? Target)
{
    /// <summary>True where the realisasi is measured in another way than before: no line leads here from the year before.</summary>
    public bool Anew { get; init; }
}

/// <summary>A value of a year.</summary>
/// <param name="Value">The number; null for a category without one, which can be named and not drawn.</param>
/// <param name="Text">As it is shown.</param>
public sealed record TrendValue(decimal? Value, string Text)
{
    /// <summary>Ends the text of an official figure from which the data differ; what they give stands beside the drawing.</summary>
    public const string Mark = "*";

    /// <summary>An official value, marked where the data differ.</summary>
    internal static TrendValue Of(OfficialFigure figure, decimal? value, string text) => new(value, figure.Differs ? text + Mark : text);
}

/// <summary>Realisasi of budget nodes, one bar each, on the scale of its own pagu.</summary>
/// <param name="Highest">End of the scale in percent of the pagu: 100, or the highest serapan.</param>
/// <param name="Bars">The nodes, in order.</param>
public sealed record SerapanBars(decimal Highest, IReadOnlyList<SerapanBar> Bars) : ChartContent;

/// <summary>One budget node.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Group">Name of the node above it; null for programmes.</param>
/// <param name="Serapan">Percent of its pagu, not rounded; null where it is undefined and nothing is drawn.</param>
/// <param name="Text">The serapan as text; null where it is undefined.</param>
/// <param name="Amounts">Realisasi and pagu, or what is missing.</param>
public sealed record SerapanBar(string Label, string? Group, decimal? Serapan, string? Text, string Amounts)
{
    /// <summary>What stands beside official figures that are not the only ones.</summary>
    public IReadOnlyList<PortalNote> Beside { get; init; } = [];
}

/// <summary>Answers of a survey, one bar of shares per unsur.</summary>
/// <param name="Scores">What the scores mean, from 1 upwards: "1 (Tidak Baik)".</param>
/// <param name="Bars">The unsur, in order.</param>
public sealed record AnswerBars(IReadOnlyList<string> Scores, IReadOnlyList<AnswerBar> Bars) : ChartContent;

/// <summary>One unsur.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Shares">One per score, from 1 upwards; empty where its answers are not known.</param>
/// <param name="Text">Its mean score, or that its answers are not known.</param>
public sealed record AnswerBar(string Label, IReadOnlyList<AnswerShare> Shares, string Text)
{
    /// <summary>What stands beside official figures that are not the only ones.</summary>
    public IReadOnlyList<PortalNote> Beside { get; init; } = [];
}

/// <summary>The share of one score.</summary>
/// <param name="Score">From 1.</param>
/// <param name="Share">Percent of the unsur's answers, not rounded.</param>
/// <param name="Text">In whole percent.</param>
public sealed record AnswerShare(int Score, decimal Share, string Text);
