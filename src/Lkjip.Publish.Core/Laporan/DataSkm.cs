namespace Lkjip.Publish.Core;

/// <summary>The content of <c>data/skm.json</c>: surveys of public satisfaction (PermenPANRB 14/2017).</summary>
public sealed record DataSkm
{
    /// <summary>The surveys, in order of the document.</summary>
    public required IReadOnlyList<Survei> Survei { get; init; }

    /// <summary>Values made from several surveys.</summary>
    public IReadOnlyList<GabunganSurvei> Gabungan { get; init; } = [];
}
