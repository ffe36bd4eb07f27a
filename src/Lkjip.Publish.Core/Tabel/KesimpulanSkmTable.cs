namespace Lkjip.Publish.Core;

/// <summary>What a survey comes to: its index, mutu and performance.</summary>
internal static class KesimpulanSkmTable
{
    /// <summary>Index, mutu and performance.</summary>
    public static readonly TableKind Kind = new(SumberTabel.Skm, "kesimpulan", "nilai, mutu dan kinerja survei", Build, TableOption.Survei);

    private static readonly TableShape<Row> Shape = ShapeOf(SkalaMutu.Berlaku);

    private static readonly TableShape<Row> Lama = ShapeOf(SkalaMutu.Lama);

    private static TableShape<Row> ShapeOf(SkalaMutu skala) => new(
        [
            TableColumn<Row>.Of("no", "No", ColumnKind.Nomor, r => ComputedCell.Number(r.Nomor)),
            TableColumn<Row>.Of("indikator", "Indikator", ColumnKind.Teks, r => ComputedCell.Text(r.Nama)),
            TableColumn<Row>.Of("kesimpulan", "Kesimpulan", ColumnKind.Teks, r => r.Kesimpulan, null, 2, $"Σ (NRR × bobot) × 25; skala {skala.Peraturan}") with { From = r => r.From },
        ])
    {
        RowHeader = "indikator",
    };

    /// <summary>Builds the table; row keys are <c>ikm</c>, <c>mutu</c> and <c>kinerja</c>.</summary>
    private static ComputedTable? Build(TabelBlock block, ComputedLaporan laporan, FindingBag findings)
    {
        if (SurveiOfBlock.Find(block, laporan, findings) is not { } survei)
        {
            return null;
        }

        Provenance? mutu = SkmProvenance.Mutu(survei, "ikm", "kesimpulan");
        (string Key, string Nama, ComputedCell Cell, Provenance? From)[] rows =
        [
            ("ikm", "IKM setelah dikonversi", ComputedCell.Number(survei.Nilai) with { Alternatives = survei.NilaiLazim }, SkmProvenance.Nilai(survei)),
            ("mutu", "Mutu Pelayanan", ComputedCell.Text(survei.Mutu?.Label), mutu),
            ("kinerja", "Kinerja Unit Pelayanan", ComputedCell.Text(survei.Mutu?.Arti), mutu),
        ];
        return (survei.Skala == SkalaMutu.Lama ? Lama : Shape).Build(
            block,
            ["no", "indikator", "kesimpulan"],
            rows.Select((row, i) => TableRow<Row>.About(row.Key, row.Nama, new Row(i + 1, row.Nama, row.Cell, row.From))),
            findings) with
        {
            Asal = survei.Asal,
        };
    }

    private sealed record Row(int Nomor, string Nama, ComputedCell Kesimpulan, Provenance? From);
}
