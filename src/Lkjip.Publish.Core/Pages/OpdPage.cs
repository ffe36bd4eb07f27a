namespace Lkjip.Publish.Core;

/// <summary>Page of an OPD: all its years.</summary>
public sealed record OpdPage : Page
{
    /// <summary>Full name.</summary>
    public required string Nama { get; init; }

    /// <summary>Name of the local government.</summary>
    public required string Pemda { get; init; }

    /// <summary>How to reach it; fields may be null.</summary>
    public required Kontak Kontak { get; init; }

    /// <summary>Its reports, newest first.</summary>
    public required IReadOnlyList<ReportCard> Reports { get; init; }
}
