namespace Lkjip.Publish.Core;

/// <summary>The intervals of PermenPANRB 14/2017, lowest first, as the regulation prints them.</summary>
internal static class SkalaSkmTable
{
    /// <summary>The steps that the regulation fixes.</summary>
    public static readonly TableKind Kind = new(SumberTabel.Skm, "skala", "rentang nilai menurut PermenPANRB 14/2017", (block, _, findings) => Build(block, findings)) { NeedsFile = false };

    private static readonly Row[] Steps =
    [
        new(1, "1,00 – 2,5996", "25,00 – 64,99", "D", "Tidak Baik"),
        new(2, "2,60 – 3,064", "65,00 – 76,60", "C", "Kurang Baik"),
        new(3, "3,0644 – 3,532", "76,61 – 88,30", "B", "Baik"),
        new(4, "3,5324 – 4,00", "88,31 – 100,00", "A", "Sangat Baik"),
    ];

    private static readonly TableShape<Row> Shape = new(
        [
            TableColumn<Row>.Of("nilai-persepsi", "Nilai Persepsi", ColumnKind.Nomor, r => ComputedCell.Number(r.Persepsi)),
            TableColumn<Row>.Of("nilai-interval", "Nilai Interval IKM", ColumnKind.Teks, r => ComputedCell.Text(r.Interval)),
            TableColumn<Row>.Of("nilai-konversi", "Nilai Interval Konversi IKM", ColumnKind.Teks, r => ComputedCell.Text(r.Konversi)),
            TableColumn<Row>.Of("mutu", "Mutu Pelayanan", ColumnKind.Teks, r => ComputedCell.Text(r.Mutu)),
            TableColumn<Row>.Of("kinerja", "Kinerja Unit Pelayanan", ColumnKind.Teks, r => ComputedCell.Text(r.Kinerja)),
        ])
    {
        RowHeader = "nilai-interval",
    };

    /// <summary>Builds the table of a block; row keys count from 1, the lowest step.</summary>
    private static ComputedTable Build(TabelBlock block, FindingBag findings) => Shape.Build(
        block,
        ["nilai-interval", "nilai-konversi", "mutu", "kinerja"],
        Steps.Select(step => TableRow<Row>.About(FormatAngka.Angka(step.Persepsi), "Mutu " + step.Mutu, step)),
        findings);

    private sealed record Row(int Persepsi, string Interval, string Konversi, string Mutu, string Kinerja);
}
