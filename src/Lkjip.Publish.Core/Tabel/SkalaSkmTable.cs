namespace Lkjip.Publish.Core;

/// <summary>The intervals by which the report grades its surveys, lowest first, as the regulation prints them: PermenPANRB 14/2017, or the older scale that it keeps to.</summary>
internal static class SkalaSkmTable
{
    /// <summary>The steps that the regulation fixes.</summary>
    public static readonly TableKind Kind = new(SumberTabel.Skm, "skala", "rentang nilai menurut PermenPANRB 14/2017", Build) { NeedsFile = false };

    private static readonly TableShape<RentangMutu> Shape = new(
        [
            TableColumn<RentangMutu>.Of("nilai-persepsi", "Nilai Persepsi", ColumnKind.Nomor, r => ComputedCell.Number(r.Persepsi)),
            TableColumn<RentangMutu>.Of("nilai-interval", "Nilai Interval IKM", ColumnKind.Teks, r => ComputedCell.Text(r.Interval)),
            TableColumn<RentangMutu>.Of("nilai-konversi", "Nilai Interval Konversi IKM", ColumnKind.Teks, r => ComputedCell.Text(r.Konversi)),
            TableColumn<RentangMutu>.Of("mutu", "Mutu Pelayanan", ColumnKind.Teks, r => ComputedCell.Text(r.Mutu)),
            TableColumn<RentangMutu>.Of("kinerja", "Kinerja Unit Pelayanan", ColumnKind.Teks, r => ComputedCell.Text(r.Kinerja)),
        ])
    {
        RowHeader = "nilai-interval",
    };

    /// <summary>Builds the table of a block; row keys count from 1, the lowest step.</summary>
    private static ComputedTable Build(TabelBlock block, ComputedLaporan laporan, FindingBag findings) => Shape.Build(
        block,
        ["nilai-interval", "nilai-konversi", "mutu", "kinerja"],
        laporan.SkalaMutu.Skala.Rentang.Select(step => TableRow<RentangMutu>.About(FormatAngka.Angka(step.Persepsi), "Mutu " + step.Mutu, step)),
        findings);
}
