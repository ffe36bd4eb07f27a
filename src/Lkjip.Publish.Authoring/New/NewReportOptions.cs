namespace Lkjip.Publish.Authoring;

/// <summary>Which report to begin, and where.</summary>
public sealed record NewReportOptions
{
    /// <summary>The content folder; made where it does not exist.</summary>
    public required string Root { get; init; }

    /// <summary>The report.</summary>
    public required ReportId Report { get; init; }

    /// <summary>The year whose report is carried forward; null for a skeleton.</summary>
    public int? From { get; init; }
}
