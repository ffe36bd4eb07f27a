namespace Lkjip.Publish.Core;

/// <summary>Page of a year: all reports of all local governments.</summary>
public sealed record YearPage : Page
{
    /// <summary>The year.</summary>
    public required int Tahun { get; init; }

    /// <summary>The reports by local government.</summary>
    public required IReadOnlyList<YearGroup> Groups { get; init; }
}
