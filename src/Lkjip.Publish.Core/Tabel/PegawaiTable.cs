namespace Lkjip.Publish.Core;

/// <summary>Staff by one or more characteristics and sex.</summary>
internal static class PegawaiTable
{
    /// <summary>One row per class of staff.</summary>
    public static readonly TableKind Kind = new(SumberTabel.Pegawai, null, "pegawai menurut satu kelompok", Build, TableOption.Kelompok, TableOption.Jumlah, TableOption.JudulJumlah);

    /// <summary>Builds the table of a block; row keys are <c>&lt;kelompok&gt;-&lt;n&gt;</c>, the closing row's is <c>jumlah</c>.</summary>
    private static ComputedTable? Build(TabelBlock block, ComputedLaporan laporan, FindingBag findings)
    {
        IReadOnlyList<KelompokPegawai> all = laporan.Source.Pegawai!.Kelompok;
        foreach (Sourced<string> id in block.Kelompok.Where(id => all.All(k => k.Id.Value != id.Value)))
        {
            findings.Add(InputFindings.UnknownName(id.At, new("kelompok", "group"), id, all.Select(k => k.Id.Value)));
        }

        KelompokPegawai[] groups = [.. all.Where(k => block.Kelompok.Count == 0 || block.Kelompok.Any(id => id.Value == k.Id.Value))];
        if (groups.Length == 0)
        {
            return null;
        }

        KelompokPegawai only = groups[0];
        IEnumerable<TableRow<Row>> rows = only.Kelas.Select((kelas, i) => TableRow<Row>.About(
            $"{only.Id.Value}-{i + 1}", kelas.Nama, new Row(i + 1, kelas.Nama, kelas.Golongan, kelas.LakiLaki?.Value, kelas.Perempuan?.Value, kelas.Semua) { Kelas = kelas }));
        if (block.Jumlah)
        {
            string judul = block.JudulJumlah ?? "Jumlah";
            Row total = new(null, judul, null, Sum(only, k => k.LakiLaki?.Value), Sum(only, k => k.Perempuan?.Value), Sum(only, k => k.Semua)) { Kelompok = only };
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
            TableColumn<Row>.Of("laki-laki", "Laki-laki", ColumnKind.Angka, r => ComputedCell.Number(r.LakiLaki), null, 0, "jumlah baris") with { From = r => SumOf(r, k => k.LakiLaki) },
            TableColumn<Row>.Of("perempuan", "Perempuan", ColumnKind.Angka, r => ComputedCell.Number(r.Perempuan), null, 0, "jumlah baris") with { From = r => SumOf(r, k => k.Perempuan) },
            TableColumn<Row>.Of("jumlah", "Jumlah", ColumnKind.Angka, r => ComputedCell.Number(r.Semua), null, 0, apart ? "laki-laki + perempuan" : "jumlah baris") with { From = r => r.Kelas is { } kelas ? Semua(kelas) : SumOfAll(r) },
        ])
    {
        RowHeader = "kelas",
    };

    /// <summary>The sum of the closing row; the numbers of other rows were written.</summary>
    private static Provenance? SumOf(Row row, Func<KelasPegawai, Sourced<decimal>?> number) => row.Kelompok is { } kelompok
        ? Provenance.Sum(() => [.. kelompok.Kelas.Select(k => number(k) is { } n ? ProvenanceInput.Stated(k.Nama, n.Value, n.At) : null).OfType<ProvenanceInput>()])
        : null;

    private static Provenance? SumOfAll(Row row) => row.Kelompok is { } kelompok
        ? Provenance.Sum(() => [.. kelompok.Kelas.Select((k, i) => SemuaInput(k, $"{kelompok.Id.Value}-{i + 1}")).OfType<ProvenanceInput>()]) with { Rumus = "jumlah baris" }
        : null;

    private static ProvenanceInput? SemuaInput(KelasPegawai kelas, string row) =>
        kelas.Jumlah is { } together ? ProvenanceInput.Stated(kelas.Nama, together.Value, together.At)
        : kelas.Semua is { } all ? ProvenanceInput.Computed(kelas.Nama, all, row, "jumlah", () => Semua(kelas))
        : null;

    /// <summary>Men and women of a class; null where they are not counted apart.</summary>
    private static Provenance? Semua(KelasPegawai kelas) => kelas is { Jumlah: null, LakiLaki: { } men, Perempuan: { } women }
        ? Provenance.Sum(() => [ProvenanceInput.Stated("Laki-laki", men.Value, men.At), ProvenanceInput.Stated("Perempuan", women.Value, women.At)])
        : null;

    private sealed record Row(int? Nomor, string Nama, string? Golongan, decimal? LakiLaki, decimal? Perempuan, decimal? Semua)
    {
        /// <summary>The class; null for the closing row.</summary>
        public KelasPegawai? Kelas { get; init; }

        /// <summary>For the closing row: the classes that it sums up.</summary>
        public KelompokPegawai? Kelompok { get; init; }
    }
}
