namespace Lkjip.Publish.Core;

/// <summary>An indicator of a report as a comparison shows it.</summary>
/// <param name="Key">Its id, the same in every report of the OPD.</param>
/// <param name="Nama">Its name in this report.</param>
/// <param name="Satuan">Its unit.</param>
/// <param name="Arah">Which way it should move.</param>
/// <param name="Target">Target of the report's year; its text bears the unit. Null for none.</param>
/// <param name="Realisasi">Realisasi of the report's year with its unit.</param>
/// <param name="Capaian">In percent.</param>
/// <param name="Predikat">Predicate of the capaian; null for none.</param>
public sealed record ComparedIndikator(
    string Key, string Nama, string Satuan, Arah Arah, OfficialFigure? Target, ComparedValue Realisasi, ComparedValue Capaian, OfficialFigure? Predikat);
