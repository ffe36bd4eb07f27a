namespace Lkjip.Publish.Core;

/// <summary>The content of <c>reviu.json</c>: what the publisher answers to the findings in a report.</summary>
public sealed record DataReviu
{
    /// <summary>Answers to findings.</summary>
    public IReadOnlyList<TanggapanReviu> Tanggapan { get; init; } = [];

    /// <summary>Numbers of the prose that need no data.</summary>
    public IReadOnlyList<AngkaBebas> AngkaBebas { get; init; } = [];
}
