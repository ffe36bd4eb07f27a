namespace Lkjip.Publish.Core;

/// <summary>Indicators counted by status: above, at and below their target.</summary>
internal static class RekapStatusTable
{
    /// <summary>One row per status, of all indicators or of each sasaran.</summary>
    public static readonly TableKind Kind = new(SumberTabel.Kinerja, "rekap-status", "banyaknya indikator yang melampaui, sesuai, tidak mencapai target", Build, TableOption.Sasaran, TableOption.Indikator, TableOption.PerSasaran, TableOption.Jumlah, TableOption.JudulJumlah);

    /// <summary>The statuses with their keys and wording, best first.</summary>
    public static readonly IReadOnlyList<(StatusCapaian Status, string Key, string Nama)> All =
    [
        (StatusCapaian.Melampaui, "melampaui", "Melampaui target"),
        (StatusCapaian.Sesuai, "sesuai", "Sesuai target"),
        (StatusCapaian.TidakMencapai, "tidak-mencapai", "Tidak mencapai target"),
    ];

    private static readonly TableShape<Row> Shape = new(
        [
            TableColumn<Row>.Of("no", "No", ColumnKind.Nomor, r => ComputedCell.Number(r.Nomor)),
            TableColumn<Row>.Of("status", "Status Pencapaian", ColumnKind.Teks, r => ComputedCell.Text(r.Nama)),
            TableColumn<Row>.Of("jumlah", "Jumlah Indikator", ColumnKind.Angka, r => ComputedCell.Number(r.Hitungan.Jumlah), null, 0, "banyaknya indikator dengan status ini") with { From = r => KinerjaProvenance.Count(r.Hitungan.Counted) },
            TableColumn<Row>.Of("bagian", "Bagian", ColumnKind.Persen, r => ComputedCell.Number(r.Hitungan.Bagian), null, 2, "jumlah indikator ÷ seluruh indikator × 100") with { From = r => r.Hitungan.BagianFrom(r.Key, "jumlah") },
            TableColumn<Row>.Of("capaian", "Rata-rata Capaian", ColumnKind.Persen, r => ComputedCell.Number(r.Hitungan.Capaian), null, 2, "rata-rata capaian indikator dengan status ini") with { From = r => KinerjaProvenance.MeanCapaian(r.Hitungan.Counted) },
        ])
    {
        RowHeader = "status",
    };

    /// <summary>Builds the table; row keys are those of <see cref="All"/> (below group rows <c>&lt;sasaran&gt;-&lt;status&gt;</c>), the closing row's is <c>jumlah</c>.</summary>
    private static ComputedTable Build(TabelBlock block, ComputedLaporan laporan, FindingBag findings)
    {
        ComputedIndikator[] chosen = [.. KinerjaTable.Chosen(block, laporan)];
        IEnumerable<TableRow<Row>> rows = block.PerSasaran
            ? chosen.GroupBy(i => i.Sasaran).SelectMany(group =>
                Rows($"{group.Key.Id.Value}-", [.. group]).Prepend(TableRow<Row>.Group("sasaran-" + group.Key.Id.Value, "Sasaran: " + group.Key.Nama)))
            : Rows(string.Empty, chosen);
        if (block.Jumlah)
        {
            string judul = block.JudulJumlah ?? "Jumlah";
            rows = rows.Append(TableRow<Row>.About("jumlah", judul, new Row("jumlah", null, judul, StatusCount.Of(chosen, chosen)), RowStyle.Total));
        }

        return Shape.Build(block, ["no", "status", "jumlah", "bagian", "capaian"], rows, findings);
    }

    private static IEnumerable<TableRow<Row>> Rows(string prefix, ComputedIndikator[] chosen) => All.Select((status, i) =>
        TableRow<Row>.About(prefix + status.Key, status.Nama, new Row(prefix + status.Key, i + 1, status.Nama, StatusCount.Of(chosen, status.Status))));

    private sealed record Row(string Key, int? Nomor, string Nama, StatusCount Hitungan);
}
