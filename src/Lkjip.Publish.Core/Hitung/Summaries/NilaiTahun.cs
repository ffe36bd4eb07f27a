namespace Lkjip.Publish.Core;

/// <summary>What one report states about an indicator in one year.</summary>
/// <param name="Tahun">The year, which need not be the report's.</param>
/// <param name="Target">The agreed target in the report's own year, the plan's in any other; null where none is stated.</param>
/// <param name="Realisasi">Null where none is stated.</param>
/// <param name="Capaian">In percent: as printed, else as it follows from target and realisasi, the report's cap included; null where it is undefined.</param>
public sealed record NilaiTahun(int Tahun, OfficialFigure? Target, OfficialFigure? Realisasi, OfficialFigure? Capaian);
