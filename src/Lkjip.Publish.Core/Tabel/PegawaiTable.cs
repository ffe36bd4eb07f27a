namespace Lkjip.Publish.Core;

/// <summary>Staff by one or more characteristics and sex.</summary>
internal static class PegawaiTable
{
    /// <summary>Builds the table of a block; row keys are <c>&lt;kelompok&gt;-&lt;n&gt;</c>, the closing row's is <c>jumlah</c>.</summary>
    public static ComputedTable? Build(TabelBlock block, ComputedLaporan laporan, FindingBag findings)
    {
        IReadOnlyList<KelompokPegawai> all = laporan.Source.Pegawai!.Kelompok;
        foreach (Sourced<string> id in block.Kelompok.Where(id => all.All(k => k.Id.Value != id.Value)))
        {
            findings.Add(InputFindings.UnknownName(id.At, "kelompok", id, all.Select(k => k.Id.Value)));
        }

        KelompokPegawai[] groups = [.. all.Where(k => block.Kelompok.Count == 0 || block.Kelompok.Any(id => id.Value == k.Id.Value))];
        if (groups.Length == 0)
        {
            return null;
        }

        KelompokPegawai only = groups[0];
        IEnumerable<TableRow<Row>> rows = only.Kelas.Select((kelas, i) => TableRow<Row>.About(
            $"{only.Id.Value}-{i + 1}", kelas.Nama, new Row(i + 1, kelas.Nama, kelas.LakiLaki, kelas.Perempuan)));
        if (block.Jumlah)
        {
            Row total = new(null, "Jumlah", only.Kelas.Sum(k => k.LakiLaki.Value), only.Kelas.Sum(k => k.Perempuan.Value));
            rows = rows.Append(TableRow<Row>.About("jumlah", "Jumlah", total, RowStyle.Total));
        }

        return Shape(only.Nama).Build(block, ["no", "kelas", "laki-laki", "perempuan", "jumlah"], rows, findings);
    }

    private static TableShape<Row> Shape(string nama) => new(
        [
            TableColumn<Row>.Of("no", "No", ColumnKind.Nomor, r => ComputedCell.Number(r.Nomor)),
            TableColumn<Row>.Of("kelas", nama, ColumnKind.Teks, r => ComputedCell.Text(r.Nama)),
            TableColumn<Row>.Of("laki-laki", "Laki-laki", ColumnKind.Angka, r => ComputedCell.Number(r.LakiLaki), null, 0, "jumlah baris"),
            TableColumn<Row>.Of("perempuan", "Perempuan", ColumnKind.Angka, r => ComputedCell.Number(r.Perempuan), null, 0, "jumlah baris"),
            TableColumn<Row>.Of("jumlah", "Jumlah", ColumnKind.Angka, r => ComputedCell.Number(r.LakiLaki + r.Perempuan), null, 0, "laki-laki + perempuan"),
        ])
    {
        RowHeader = "kelas",
    };

    private sealed record Row(int? Nomor, string Nama, decimal LakiLaki, decimal Perempuan);
}
