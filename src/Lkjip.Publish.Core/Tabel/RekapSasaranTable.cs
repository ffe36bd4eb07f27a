namespace Lkjip.Publish.Core;

/// <summary>One row per sasaran: its mean capaian, and how many of its indicators are above, at and below their target.</summary>
internal static class RekapSasaranTable
{
    /// <summary>One row per sasaran.</summary>
    public static readonly TableKind Kind = new(SumberTabel.Kinerja, "rekap-sasaran", "banyaknya indikator yang melampaui, sesuai, tidak mencapai target", Build, TableOption.Sasaran, TableOption.Indikator, TableOption.Jumlah, TableOption.JudulJumlah);

    /// <summary>Builds the table; row keys are the ids of the sasaran, the closing row's is <c>jumlah</c>.</summary>
    private static ComputedTable Build(TabelBlock block, ComputedLaporan laporan, FindingBag findings)
    {
        ComputedIndikator[] chosen = [.. KinerjaTable.Chosen(block, laporan)];
        IEnumerable<TableRow<Row>> rows = chosen.GroupBy(i => i.Sasaran).Select((group, i) =>
            TableRow<Row>.About(group.Key.Id.Value, group.Key.Nama, new Row(group.Key.Id, i + 1, group.Key.Nama, [.. group])));
        if (block.Jumlah)
        {
            string judul = block.JudulJumlah ?? "Jumlah";
            rows = rows.Append(TableRow<Row>.About("jumlah", judul, new Row("jumlah", null, judul, chosen), RowStyle.Total));
        }

        string[] usual = ["no", "sasaran", "jumlah-indikator", .. RekapStatusTable.All.Select(s => s.Key + "-jumlah"), "capaian"];
        return Shape(laporan.Source.Kepala.Desimal).Build(block, usual, rows, findings);
    }

    private static TableShape<Row> Shape(int desimal) => new(
        [
            TableColumn<Row>.Of("no", "No", ColumnKind.Nomor, r => ComputedCell.Number(r.Nomor)),
            TableColumn<Row>.Of("sasaran", "Sasaran Strategis", ColumnKind.Teks, r => ComputedCell.Text(r.Nama)),
            TableColumn<Row>.Of("jumlah-indikator", "Jumlah Indikator", ColumnKind.Angka, r => ComputedCell.Number(r.Indikator.Count), null, 0, "banyaknya indikator") with { From = r => KinerjaProvenance.Count(r.Indikator) },
            TableColumn<Row>.Of("capaian", "Rata-rata Capaian", ColumnKind.Persen, r => ComputedCell.Number(StatusCount.MeanCapaian(r.Indikator)), null, desimal, "rata-rata capaian indikator") with { From = r => KinerjaProvenance.MeanCapaian(r.Indikator) },
            .. RekapStatusTable.All.SelectMany(status => Columns(status.Status, status.Key, status.Nama, desimal)),
        ])
    {
        RowHeader = "sasaran",
    };

    private static IEnumerable<TableColumn<Row>> Columns(StatusCapaian status, string key, string nama, int desimal) =>
    [
        TableColumn<Row>.Of(key + "-jumlah", "Jumlah", ColumnKind.Angka, r => ComputedCell.Number(StatusCount.Of(r.Indikator, status).Jumlah), nama, 0, "banyaknya indikator dengan status ini") with { From = r => KinerjaProvenance.Count(StatusCount.Of(r.Indikator, status).Counted) },
        TableColumn<Row>.Of(key + "-bagian", "Bagian", ColumnKind.Persen, r => ComputedCell.Number(StatusCount.Of(r.Indikator, status).Bagian), nama, 2, "jumlah indikator ÷ seluruh indikator × 100") with { From = r => StatusCount.Of(r.Indikator, status).BagianFrom(r.Key, key + "-jumlah") },
        TableColumn<Row>.Of(key + "-capaian", "Capaian", ColumnKind.Persen, r => ComputedCell.Number(StatusCount.Of(r.Indikator, status).Capaian), nama, desimal, "rata-rata capaian indikator dengan status ini") with { From = r => KinerjaProvenance.MeanCapaian(StatusCount.Of(r.Indikator, status).Counted) },
    ];

    private sealed record Row(string Key, int? Nomor, string Nama, IReadOnlyCollection<ComputedIndikator> Indikator);
}
