namespace Lkjip.Publish.Core;

/// <summary>The table of strategies and policy directions of each sasaran.</summary>
internal static class StrategiTable
{
    /// <summary>One row per strategy.</summary>
    public static readonly TableKind Kind = new(SumberTabel.Kinerja, "strategi", "tujuan, sasaran, strategi, arah kebijakan", Build, TableOption.Sasaran);

    private static readonly TableShape<Row> Shape = new(
        [
            TableColumn<Row>.Of("tujuan", "Tujuan", ColumnKind.Teks, r => ComputedCell.Text(r.Tujuan).Over(r.TujuanSpan)),
            TableColumn<Row>.Of("sasaran", "Sasaran", ColumnKind.Teks, r => ComputedCell.Text(r.Sasaran).Over(r.SasaranSpan)),
            TableColumn<Row>.Of("strategi", "Strategi", ColumnKind.Teks, r => ComputedCell.Text(r.Strategi.Nama)),
            TableColumn<Row>.Of("arah-kebijakan", "Arah Kebijakan", ColumnKind.Teks, r =>
                new ComputedCell([.. r.Strategi.ArahKebijakan.Select(a => new CellPart(null, a))]) { IsList = r.Strategi.ArahKebijakan.Count > 1 }),
        ])
    {
        RowHeader = "strategi",
    };

    /// <summary>Builds the table of a block; row keys count from 1.</summary>
    private static ComputedTable Build(TabelBlock block, ComputedLaporan laporan, FindingBag findings)
    {
        var chosen =
            (from tujuan in laporan.Source.Kinerja?.Tujuan ?? []
             let sasaranList = tujuan.Sasaran.Where(s => block.Sasaran.Count == 0 || block.Sasaran.Any(b => b.Value == s.Id.Value)).ToList()
             let inTujuan = sasaranList.Sum(s => s.Strategi.Count)
             from sasaran in sasaranList
             from strategi in sasaran.Strategi
             let first = strategi == sasaran.Strategi[0]
             let firstOfTujuan = first && sasaran == sasaranList.First(s => s.Strategi.Count > 0)
             select new Row(
                 tujuan.Nama, firstOfTujuan ? inTujuan : 0, sasaran.Nama, first ? sasaran.Strategi.Count : 0, strategi)).ToList();
        return Shape.Build(
            block,
            ["tujuan", "sasaran", "strategi", "arah-kebijakan"],
            chosen.Select((row, i) => TableRow<Row>.About(FormatAngka.Angka(i + 1), row.Strategi.Nama, row)),
            findings);
    }

    private sealed record Row(string Tujuan, int TujuanSpan, string Sasaran, int SasaranSpan, Strategi Strategi);
}
