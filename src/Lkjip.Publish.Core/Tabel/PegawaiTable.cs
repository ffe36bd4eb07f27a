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
            $"{only.Id.Value}-{i + 1}", kelas.Nama, new Row(i + 1, kelas.Nama, kelas.Golongan, kelas.LakiLaki?.Value, kelas.Perempuan?.Value, kelas.Semua)));
        if (block.Jumlah)
        {
            string judul = block.JudulJumlah ?? "Jumlah";
            Row total = new(null, judul, null, Sum(only, k => k.LakiLaki?.Value), Sum(only, k => k.Perempuan?.Value), Sum(only, k => k.Semua));
            rows = rows.Append(TableRow<Row>.About("jumlah", judul, total, RowStyle.Total));
        }

        bool apart = only.Kelas.Any(k => k.LakiLaki is not null);
        return Shape(only.Nama, apart).Build(
            block, apart ? ["no", "kelas", "laki-laki", "perempuan", "jumlah"] : ["no", "kelas", "golongan", "jumlah"], rows, findings);
    }

    /// <summary>The sum over the classes that state a number; null where none does.</summary>
    private static decimal? Sum(KelompokPegawai kelompok, Func<KelasPegawai, decimal?> number) =>
        kelompok.Kelas.Any(k => number(k) is not null) ? kelompok.Kelas.Sum(number) : null;

    private static TableShape<Row> Shape(string nama, bool apart) => new(
        [
            TableColumn<Row>.Of("no", "No", ColumnKind.Nomor, r => ComputedCell.Number(r.Nomor)),
            TableColumn<Row>.Of("kelas", nama, ColumnKind.Teks, r => ComputedCell.Text(r.Nama)),
            TableColumn<Row>.Of("golongan", "Golongan/Eselon", ColumnKind.Teks, r => ComputedCell.Text(r.Golongan)),
            TableColumn<Row>.Of("laki-laki", "Laki-laki", ColumnKind.Angka, r => ComputedCell.Number(r.LakiLaki), null, 0, "jumlah baris"),
            TableColumn<Row>.Of("perempuan", "Perempuan", ColumnKind.Angka, r => ComputedCell.Number(r.Perempuan), null, 0, "jumlah baris"),
            TableColumn<Row>.Of("jumlah", "Jumlah", ColumnKind.Angka, r => ComputedCell.Number(r.Semua), null, 0, apart ? "laki-laki + perempuan" : "jumlah baris"),
        ])
    {
        RowHeader = "kelas",
    };

    private sealed record Row(int? Nomor, string Nama, string? Golongan, decimal? LakiLaki, decimal? Perempuan, decimal? Semua);
}
