using FsCheck;
using FsCheck.Fluent;

namespace Lkjip.Publish.Core.Tests;

/// <summary>Random reports in which every figure follows from its inputs, with a table of each kind that computes something.</summary>
internal static class ConsistentReport
{
    private const int Percent = 100;

    private static readonly TabelBlock[] Blocks =
    [
        Block("capaian", SumberTabel.Kinerja, "capaian", "indikator", "target", "realisasi", "capaian", "status", "capaian-sasaran") with { RataRata = true },
        Block("status", SumberTabel.Kinerja, "rekap-status", "status", "jumlah", "bagian"),
        Block("keuangan", SumberTabel.Kinerja, "kinerja-keuangan", "indikator", "capaian", "pagu", "realisasi-anggaran", "serapan"),
        Block(RealisasiId, SumberTabel.Anggaran, "realisasi", "uraian", "pagu", "realisasi", "serapan", "sisa"),
        Block("program", SumberTabel.Anggaran, "program", "no", "uraian", "pagu-murni", "pagu-perubahan", "selisih"),
        Block("belanja", SumberTabel.Anggaran, "belanja", "uraian", "pagu", "realisasi", "sisa-persen"),
        Block("unsur", SumberTabel.Skm, "unsur", "unsur", "jumlah-nilai", "responden", "nrr", "tertimbang", "konversi", "mutu"),
        Block("frekuensi", SumberTabel.Skm, "frekuensi", "jawaban", "frekuensi", "persen", "skor", "nrr") with { Unsur = Sample.Id("u1") },
        Block("kesimpulan", SumberTabel.Skm, "kesimpulan", "indikator", "kesimpulan"),
        Block("pegawai", SumberTabel.Pegawai, null, "kelas", "laki-laki", "perempuan", "jumlah"),
        Block("lembaga", SumberTabel.Tabel, null),
    ];

    private static readonly Bab Chapter = Sample.Bab("isi", JenisBab.Bab, [.. Blocks.Select(b => new BlockPart(b))]);

    /// <summary>Id of the table of the whole budget tree.</summary>
    public const string RealisasiId = "realisasi";

    /// <summary>Reports whose documents printed every cell of every table, with zero to four decimals.</summary>
    public static Gen<Laporan> Gen { get; } =
        from kinerja in Kinerja()
        from anggaran in Anggaran()
        from skm in Skm()
        from pegawai in Pegawai()
        from lembaga in Lembaga()
        from decimals in Choose(0, 4).ListOf(17)
        select PrintedCopy.Of(With(Sample.Laporan(kinerja, anggaran, skm, pegawai, [Chapter]), lembaga), decimals);

    private static Gen<DataKinerja> Kinerja() =>
        from sizes in Choose(1, 3).ListOf(2)
        from indikator in Several(sizes.Sum(), i =>
            from target in Number(1)
            from realisasi in Number(0)
            from turun in Choose(0, 3)
            select Sample.Indikator($"i{i}", target, realisasi, turun == 0 ? Arah.Turun : Arah.Naik) with { Perjanjian = new TargetPerjanjian { Murni = Sample.Nilai(target) } })
        select Sample.Kinerja(Sample.Sasaran("s1", [.. indikator.Take(sizes[0])]), Sample.Sasaran("s2", [.. indikator.Skip(sizes[0])]));

    private static Gen<DataAnggaran> Anggaran() =>
        from program in Several(2, p => Parent($"p{p}", 2, k => Parent($"p{p}k{k}", 3, s => Leaf($"p{p}k{k}s{s}"), (node, below) => node with { SubKegiatan = below }),
            (node, below) => node with { Kegiatan = below, Sasaran = Sample.Ids($"s{p}") }))
        from share in Choose(1, Percent - 1)
        select Sample.Anggaran([.. program]) with { Belanja = Accounts(program, share) };

    private static Gen<NodeAnggaran> Parent(string id, int most, Func<int, Gen<NodeAnggaran>> child, Func<NodeAnggaran, NodeAnggaran[], NodeAnggaran> with) =>
        from count in Choose(1, most)
        from below in Several(count, child)
        select with(Sample.Node(id), [.. below]);

    private static Gen<NodeAnggaran> Leaf(string id) =>
        from murni in Choose(1_000, 2_000_000_000)
        from pagu in Choose(1_000, 2_000_000_000)
        from spent in Choose(0, Percent)
        select Sample.Node(id, pagu, decimal.Floor((decimal)pagu * spent / Percent)) with { PaguMurni = Sample.Number(murni) };

    /// <summary>The same money by two accounts.</summary>
    private static NodeAnggaran[] Accounts(IEnumerable<NodeAnggaran> programs, int share)
    {
        NodeAnggaran[] leaves = [.. programs.SelectMany(p => p.Kegiatan).SelectMany(k => k.SubKegiatan)];
        decimal pagu = leaves.Sum(l => l.PaguPerubahan!.Value);
        decimal realisasi = leaves.Sum(l => l.Realisasi!.Value);
        decimal paguPart = decimal.Floor(pagu * share / Percent);
        decimal realisasiPart = decimal.Floor(realisasi * share / Percent);
        return [Sample.Node("b") with { Rincian = [Sample.Node("b1", paguPart, realisasiPart), Sample.Node("b2", pagu - paguPart, realisasi - realisasiPart)] }];
    }

    private static Gen<DataSkm> Skm() =>
        from responden in Choose(10, 300)
        from count in Choose(1, 9)
        from unsur in Several(count, i =>
            from first in Choose(0, responden)
            from second in Choose(0, responden - first)
            from third in Choose(0, responden - first - second)
            select new UnsurSkm { Id = Sample.Id($"u{i}"), Nama = $"Unsur {i}", Jawaban = [first, second, third, responden - first - second - third] })
        select new DataSkm { Survei = [new Survei { Id = Sample.Id("ikm"), Nama = "Survei", Responden = Sample.Number(responden), Unsur = [.. unsur] }] };

    private static Gen<DataPegawai> Pegawai() =>
        from count in Choose(1, 4)
        from kelas in Several(count, i =>
            from men in Choose(0, 30)
            from women in Choose(0, 30)
            select new KelasPegawai { Nama = $"Kelas {i}", LakiLaki = Sample.Number(men), Perempuan = Sample.Number(women) })
        select new DataPegawai { Kelompok = [new KelompokPegawai { Id = Sample.Id("golongan"), Nama = "Golongan", Kelas = [.. kelas] }] };

    private static Gen<DataTabel> Lembaga() =>
        from count in Choose(1, 6)
        from rows in Several(count, i =>
            from active in Number(0)
            from all in Number(1)
            select Sample.Baris(("kunci", $"r{i}"), ("nama", $"Lembaga {i}"), ("aktif", active), ("semua", all)))
        select Sample.Tabel(
            [Sample.Kolom("nama"), Sample.Kolom("aktif", ColumnKind.Angka), Sample.Kolom("semua", ColumnKind.Angka), Sample.Kolom("persen", ColumnKind.Persen, "aktif / semua * 100")],
            [.. rows]) with
        {
            Jumlah = new JumlahTabel { Kolom = Sample.Ids("aktif", "semua", "persen") },
            RataRata = new JumlahTabel { Kolom = Sample.Ids("aktif", "persen") },
        };

    private static Laporan With(Laporan laporan, DataTabel lembaga) => laporan with { Tabel = new Dictionary<string, DataTabel> { ["lembaga"] = lembaga } };

    /// <summary>A number with zero to two decimals.</summary>
    private static Gen<decimal> Number(int least) =>
        from digits in Choose(least, 20_000)
        from scale in Choose(0, 2)
        select new decimal(digits, 0, 0, false, (byte)scale);

    private static Gen<IReadOnlyList<T>> Several<T>(int count, Func<int, Gen<T>> one) =>
        Enumerable.Range(1, count).Aggregate(
            FsCheck.Fluent.Gen.Constant<IReadOnlyList<T>>([]),
            (before, i) => from list in before from next in one(i) select (IReadOnlyList<T>)[.. list, next]);

    private static Gen<int> Choose(int least, int most) => FsCheck.Fluent.Gen.Choose(least, most);

    private static TabelBlock Block(string id, SumberTabel sumber, string? bentuk, params string[] kolom) =>
        Sample.Block(sumber, bentuk, kolom) with { Id = Sample.Id(id) };
}
