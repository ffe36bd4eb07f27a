namespace Lkjip.Publish.Core;

/// <summary>A year of a series.</summary>
/// <param name="Tahun">The year.</param>
/// <param name="Target">As the year's own report states it, else as another does; null where none does.</param>
/// <param name="Realisasi">Likewise.</param>
public sealed record TahunDeret(int Tahun, NilaiDeret? Target, NilaiDeret? Realisasi)
{
    /// <summary>In percent, not rounded; null where it is undefined, or target and realisasi are measured in different ways.</summary>
    public OfficialFigure? Capaian { get; init; }

    /// <summary>Predicate of the capaian on the scale of the report that states the realisasi; null without one.</summary>
    public OfficialFigure? Predikat { get; init; }

    /// <summary>How the realisasi stands to the target; null where that cannot be said.</summary>
    public StatusCapaian? Status { get; init; }

    /// <summary>True where the realisasi is measured in another way than that of the year before: no line joins them.</summary>
    public bool Putus { get; init; }

    /// <summary>What other reports state for this year's target against <see cref="Target"/>, by their years.</summary>
    public IReadOnlyList<NilaiDeret> TargetLain { get; init; } = [];

    /// <summary>What other reports state for this year's realisasi against <see cref="Realisasi"/>, by their years.</summary>
    public IReadOnlyList<NilaiDeret> RealisasiLain { get; init; } = [];
}
