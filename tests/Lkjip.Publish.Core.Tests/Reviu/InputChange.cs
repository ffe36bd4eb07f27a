namespace Lkjip.Publish.Core.Tests;

/// <summary>One input of a report that becomes another.</summary>
/// <param name="Name">Which, and how.</param>
/// <param name="Apply">Makes the changed report; what the document printed stays.</param>
internal sealed record InputChange(string Name, Func<Laporan, Laporan> Apply)
{
    /// <summary>Changes of every kind that a report of <see cref="ConsistentReport"/> allows.</summary>
    public static IReadOnlyList<InputChange> Of(Laporan laporan) =>
    [
        .. from sasaran in laporan.Kinerja!.Tujuan[0].Sasaran
           from indikator in sasaran.Indikator
           from change in Changes(indikator)
           select change,
        .. Leaves(laporan).SelectMany(Changes),
        .. laporan.Anggaran!.Belanja[0].Rincian.Select(account => Node($"{account.Id} realisasi", account.Id, Spend)),
        .. laporan.Skm!.Survei[0].Unsur.Select(unsur => new InputChange($"{unsur.Id} one more answer 1", l => l with
        {
            Skm = l.Skm! with { Survei = [l.Skm.Survei[0] with { Unsur = [.. l.Skm.Survei[0].Unsur.Select(u => u.Id == unsur.Id ? u with { Jawaban = [u.Jawaban[0] + 1, .. u.Jawaban.Skip(1)] } : u)] }] },
        })),
        .. laporan.Pegawai!.Kelompok[0].Kelas.Select(kelas => new InputChange($"{kelas.Nama} one man more", l => l with
        {
            Pegawai = l.Pegawai! with
            {
                Kelompok = [l.Pegawai.Kelompok[0] with { Kelas = [.. l.Pegawai.Kelompok[0].Kelas.Select(k => k.Nama == kelas.Nama ? k with { LakiLaki = Sample.Number(k.LakiLaki!.Value + 1) } : k)] }],
            },
        })),
        .. Enumerable.Range(0, laporan.Tabel["lembaga"].Baris.Count).Select(row => new InputChange($"lembaga {row} aktif", l => WithCell(l, row, "aktif", 1m))),
    ];

    /// <summary>The sub kegiatan.</summary>
    public static IEnumerable<NodeAnggaran> Leaves(Laporan laporan) => laporan.Anggaran!.Program.SelectMany(p => p.Kegiatan).SelectMany(k => k.SubKegiatan);

    /// <summary>One rupiah more is spent at a node.</summary>
    public static NodeAnggaran Spend(NodeAnggaran node) => node with { Realisasi = Sample.Number(node.Realisasi!.Value + 1) };

    /// <summary>Changes a node of the budget.</summary>
    public static InputChange Node(string name, string id, Func<NodeAnggaran, NodeAnggaran> change) => new(name, l => l with
    {
        Anggaran = l.Anggaran! with { Program = Within(l.Anggaran.Program, id, change), Belanja = Within(l.Anggaran.Belanja, id, change) },
    });

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static IEnumerable<InputChange> Changes(Indikator indikator) =>
    [
        Indicator($"{indikator.Id} realisasi", indikator.Id, i => i with { Realisasi = i.Realisasi.ToDictionary(r => r.Key, r => OneMore(r.Value)) }),
        Indicator($"{indikator.Id} target", indikator.Id, i => i with { Perjanjian = new TargetPerjanjian { Murni = OneMore(i.Perjanjian!.Murni!) } }),
    ];

    private static IEnumerable<InputChange> Changes(NodeAnggaran leaf) =>
    [
        Node($"{leaf.Id} realisasi", leaf.Id, Spend),
        Node($"{leaf.Id} pagu murni", leaf.Id, n => n with { PaguMurni = Sample.Number(n.PaguMurni!.Value + 1) }),
        Node($"{leaf.Id} pagu perubahan", leaf.Id, n => n with { PaguPerubahan = Sample.Number(n.PaguPerubahan!.Value * 2) }),
    ];

    private static InputChange Indicator(string name, string id, Func<Indikator, Indikator> change) => new(name, l => l with
    {
        Kinerja = Sample.Kinerja([.. l.Kinerja!.Tujuan[0].Sasaran.Select(s => s with { Indikator = [.. s.Indikator.Select(i => i.Id.Value == id ? change(i) : i)] })]),
    });

    private static NilaiKinerja OneMore(NilaiKinerja nilai) => nilai with { Angka = nilai.Angka + 1 };

    private static IReadOnlyList<NodeAnggaran> Within(IReadOnlyList<NodeAnggaran> nodes, string id, Func<NodeAnggaran, NodeAnggaran> change) =>
    [
        .. nodes.Select(n => n.Id.Value == id ? change(n) : n with
        {
            Kegiatan = Within(n.Kegiatan, id, change),
            SubKegiatan = Within(n.SubKegiatan, id, change),
            Rincian = Within(n.Rincian, id, change),
        }),
    ];

    private static Laporan WithCell(Laporan laporan, int row, string column, decimal more)
    {
        DataTabel data = laporan.Tabel["lembaga"];
        Dictionary<string, SelTabel> cells = new(data.Baris[row]);
        cells[column] = cells[column] with { Angka = cells[column].Angka + more };
        DataTabel changed = data with { Baris = [.. data.Baris.Select((r, i) => i == row ? cells : r)] };
        return laporan with { Tabel = new Dictionary<string, DataTabel> { ["lembaga"] = changed } };
    }
}
