using System.Runtime.CompilerServices;

namespace Lkjip.Publish.Core.Tests;

/// <summary>Small reports built in C#. Every value stands on a line of its own, so that findings tell them apart.</summary>
internal static class Sample
{
    public static Pemda Pemda { get; } = new() { Slug = "kota", Nama = "Kota Contoh", Jenis = JenisPemda.Kota };

    public static Opd Opd { get; } = new() { Slug = "dinas", Nama = "Dinas Contoh", Jenis = "Dinas" };

    public static SourcePosition At(int line = 1, int column = 1) => new("contoh.json", line, column);

    public static Sourced<string> Id(string id, int line = 1) => new(id, At(line));

    public static Sourced<string>[] Ids(params string[] ids) => [.. ids.Select(id => Id(id))];

    public static Sourced<decimal> Number(decimal value, int line = 1) => new(value, At(line));

    public static NilaiKinerja Nilai(decimal? angka, string? kategori = null, int line = 1) => new(angka, kategori, At(line));

    public static Laporan Laporan(
        DataKinerja? kinerja = null, DataAnggaran? anggaran = null, DataSkm? skm = null, DataPegawai? pegawai = null, IReadOnlyList<Bab>? bab = null) => new()
        {
            Pemda = Pemda,
            Opd = Opd,
            Kepala = new KepalaLaporan { Tahun = new(2024, new("kota/dinas/2024/laporan.md", 2, 8)) },
            Folder = "kota/dinas/2024",
            Kinerja = kinerja,
            Anggaran = anggaran,
            Skm = skm,
            Pegawai = pegawai,
            Bab = bab ?? [],
        };

    public static ComputedLaporan Computed(
        DataKinerja? kinerja = null, DataAnggaran? anggaran = null, DataSkm? skm = null, DataPegawai? pegawai = null) =>
        ComputedLaporan.From(Laporan(kinerja, anggaran, skm, pegawai));

    public static DataKinerja Kinerja(params Sasaran[] sasaran) => new()
    {
        Tujuan = [new Tujuan { Id = Id("tujuan"), Nama = "Tujuan", Sasaran = sasaran }],
    };

    public static Sasaran Sasaran(string id, params Indikator[] indikator) => new()
    {
        Id = Id(id),
        Nama = $"Sasaran {id}",
        Indikator = indikator,
    };

    public static Indikator Indikator(string id, decimal? target = null, decimal? realisasi = null, Arah arah = Arah.Naik, string satuan = "Nilai", int line = 1) => new()
    {
        Id = Id(id, line),
        Nama = $"Indikator {id}",
        Satuan = satuan,
        Arah = arah,
        Target = target is null ? new Dictionary<int, NilaiKinerja>() : new() { [2024] = Nilai(target, line: line) },
        Realisasi = realisasi is null ? new Dictionary<int, NilaiKinerja>() : new() { [2024] = Nilai(realisasi, line: line) },
    };

    public static DataAnggaran Anggaran(params NodeAnggaran[] program) => new() { Program = program };

    public static NodeAnggaran Node(string id, decimal? pagu = null, decimal? realisasi = null, [CallerLineNumber] int line = 0) => new()
    {
        Id = Id(id, line),
        Nama = $"Mata {id}",
        PaguPerubahan = pagu is { } p ? Number(p, line) : null,
        Realisasi = realisasi is { } r ? Number(r, line) : null,
    };

    public static DataTabel Tabel(KolomTabel[] kolom, params IReadOnlyDictionary<string, SelTabel>[] baris) => new() { Kolom = kolom, Baris = baris };

    public static KolomTabel Kolom(string kunci, ColumnKind tipe = ColumnKind.Teks, string? rumus = null, int line = 1) => new()
    {
        Kunci = Id(kunci, line),
        Judul = kunci.ToUpperInvariant(),
        Tipe = tipe,
        Rumus = rumus is null ? null : new Sourced<string>(rumus, At(line, 20)),
    };

    /// <summary>A row of a generic table; numbers and texts as they are.</summary>
    public static IReadOnlyDictionary<string, SelTabel> Baris(params (string Key, object Value)[] cells) => cells.ToDictionary(
        c => c.Key,
        c => c.Value switch
        {
            string text => new SelTabel([text], null, At()),
            string[] lines => new SelTabel(lines, null, At(), Daftar: true),
            object number => new SelTabel([], Convert.ToDecimal(number, System.Globalization.CultureInfo.InvariantCulture), At()),
        });

    public static TabelBlock Block(SumberTabel sumber, string? bentuk = null, params string[] kolom) => new()
    {
        At = new("bab.md", 10, 1),
        Id = new("tabel-1", new("bab.md", 11, 5)),
        Judul = "Judul Tabel",
        Sumber = sumber,
        Bentuk = bentuk is null ? null : new Sourced<string>(bentuk, new("bab.md", 12, 9)),
        Kolom = [.. kolom.Select(k => new KolomBlock(new Sourced<string>(k, new("bab.md", 13, 9)), null, null))],
    };

    public static Bab Bab(string slug, JenisBab jenis = JenisBab.Bab, params BagianNaskah[] bagian) =>
        new(slug, new KepalaBab { Judul = $"Judul {slug}", Jenis = jenis }, new Naskah(bagian), new SourcePosition($"{slug}.md", 1, 1));

    public static HeadingPart Heading(int level, string text, string? id = null, bool bernomor = true, int line = 1) =>
        new(level, new PlainProse(text), id, bernomor, new SourcePosition("bab.md", line, 1));

    public static ValueExpression Value(string path, string? format = null, string? tercetak = null) =>
        new(path.Split('.'), format is null ? [] : [format], tercetak, new SourcePosition("bab.md", 7, 3));
}
