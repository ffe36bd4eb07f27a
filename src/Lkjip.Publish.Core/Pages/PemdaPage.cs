namespace Lkjip.Publish.Core;

/// <summary>Page of a local government: its OPD and their reports.</summary>
public sealed record PemdaPage : Page
{
    /// <summary>Full name.</summary>
    public required string Nama { get; init; }

    /// <summary>Address of the coat of arms; null shows a neutral placeholder.</summary>
    public string? Logo { get; init; }

    /// <summary>Its OPD, each with its reports, newest first.</summary>
    public required IReadOnlyList<OpdGroup> Opd { get; init; }
}
