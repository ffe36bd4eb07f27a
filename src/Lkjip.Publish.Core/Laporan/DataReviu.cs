namespace Lkjip.Publish.Core;

/// <summary>The content of <c>reviu.json</c> in a report's folder: what its publisher says to the findings.</summary>
public sealed record DataReviu
{
    /// <summary>Answers to findings.</summary>
    public IReadOnlyList<TanggapanReviu> Tanggapan { get; init; } = [];

    /// <summary>Numbers of the prose that no data hold, and need not.</summary>
    public IReadOnlyList<AngkaBebas> AngkaBebas { get; init; } = [];
}
