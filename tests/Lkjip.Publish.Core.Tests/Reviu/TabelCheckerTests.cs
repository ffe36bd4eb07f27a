namespace Lkjip.Publish.Core.Tests;

public sealed class TabelCheckerTests
{
    private static readonly KolomTabel[] Columns =
        [Sample.Kolom("nama"), Sample.Kolom("jumlah", ColumnKind.Angka), Sample.Kolom("persen", ColumnKind.Persen, "jumlah / total(jumlah) * 100")];

    [Fact]
    public void A_table_that_holds_together_has_no_findings() => Check(Sample.Tabel(
        Columns,
        Sample.Baris(("kunci", "a"), ("nama", "A"), ("jumlah", 5m)),
        Sample.Baris(("nama", "B"), ("jumlah", "-")),
        Sample.Baris(("nama", "C"))) with
    { Jumlah = new JumlahTabel { Kolom = Sample.Ids("jumlah", "persen") } }).ShouldBeEmpty();

    public static TheoryData<string, DataTabel, string> Faults => new()
    {
        {
            "no columns", Sample.Tabel([]),
            "tabel.json LKJ108 Tabel belum mempunyai kolom. Isi 'kolom' dengan sedikitnya satu kolom."
        },
        {
            "a column twice", Sample.Tabel([Sample.Kolom("nama", line: 2), Sample.Kolom("nama", line: 3)]),
            "contoh.json:3:1 LKJ107 Id 'nama' sudah dipakai di contoh.json:2:1. Beri id lain; setiap id harus unik."
        },
        {
            "a sum of an unknown column", Sample.Tabel(Columns) with { Jumlah = new JumlahTabel { Kolom = Sample.Ids("jmlah") } },
            "contoh.json:1:1 LKJ121 Kolom 'jmlah' tidak dikenal. Maksud Anda 'jumlah'? Yang dikenal: jumlah, nama, persen."
        },
        {
            "a cell of an unknown column", Sample.Tabel(Columns, Sample.Baris(("nma", "A"))),
            "contoh.json:1:1 LKJ103 Kunci 'nma' tidak dikenal di sini. Maksud Anda 'nama'? Yang dikenal: gaya, jumlah, jumlahDari, kunci, nama, persen, rumus, tipe."
        },
        {
            "a cell of a column with a formula", Sample.Tabel(Columns, Sample.Baris(("persen", 5m))),
            "contoh.json:1:1 LKJ108 Kolom 'persen' dihitung, jadi tidak boleh diisi. Hapus nilainya; angka resmi yang tercetak ditulis di data/tercetak/."
        },
        {
            "a row that is a sum and a formula", Sample.Tabel(Columns, Sample.Baris(("kunci", "a"), ("jumlahDari", new[] { "a" }), ("rumus", "a * 2"))),
            "contoh.json:1:1 LKJ108 Baris ini mempunyai 'rumus' dan juga 'jumlahDari'. Hapus salah satunya."
        },
        {
            "a kind of row that does not exist", Sample.Tabel(Columns, Sample.Baris(("tipe", "teks"))),
            "contoh.json:1:1 LKJ121 Tipe 'teks' tidak dikenal. Yang dikenal: angka, persen, rupiah."
        },
        {
            "a number written as text", Sample.Tabel(Columns, Sample.Baris(("jumlah", "1.234"))),
            "contoh.json:1:1 LKJ105 Nilai 'jumlah' harus angka, tetapi tertulis teks \"1.234\". Tulis angka tanpa tanda kutip, tanpa titik ribuan; \"-\" untuk yang tidak ada."
        },
        {
            "a row's key twice", Sample.Tabel(Columns, Sample.Baris(("kunci", "a")), Sample.Baris(("kunci", "a"))),
            "contoh.json:1:1 LKJ107 Id 'a' sudah dipakai di contoh.json:1:1. Beri id lain; setiap id harus unik."
        },
        {
            "a row's key that is the number of another row", Sample.Tabel(Columns, Sample.Baris(("kunci", "2")), Sample.Baris(("nama", "B"))),
            "contoh.json:1:1 LKJ107 Id '2' sudah dipakai di contoh.json:1:1. Beri id lain; setiap id harus unik."
        },
        {
            "a row's key that is the closing row's", Sample.Tabel(Columns, Sample.Baris(("kunci", "jumlah"))) with { Jumlah = new JumlahTabel { Kolom = Sample.Ids("jumlah") } },
            "contoh.json:1:1 LKJ107 Id 'jumlah' sudah dipakai di contoh.json:1:1. Beri id lain; setiap id harus unik."
        },
        {
            "a row's key that is a number", Sample.Tabel(Columns, Sample.Baris(("kunci", 7))),
            "contoh.json:1:1 LKJ105 Nilai 'kunci' harus teks, tetapi tertulis angka 7. Apit dengan tanda kutip."
        },
        {
            "a column that is named like a remark on the row", Sample.Tabel([Sample.Kolom("rumus", line: 5)]),
            "contoh.json:5:1 LKJ108 Nama kolom 'rumus' dipakai untuk keterangan baris. Beri kolom ini kunci lain."
        },
        {
            "a scale without the column that it classifies", Sample.Tabel([Sample.Kolom("mutu", line: 5) with { Skala = Sample.Id("skm") }]),
            "contoh.json:5:1 LKJ104 Kunci 'dari' wajib ada, tetapi belum ditulis. Tambahkan 'dari'."
        },
        {
            "a column to classify without a scale", Sample.Tabel([Sample.Kolom("mutu", line: 5) with { Dari = Sample.Id("mutu") }]),
            "contoh.json:5:1 LKJ104 Kunci 'skala' wajib ada, tetapi belum ditulis. Tambahkan 'skala'."
        },
        {
            "an unknown scale of an unknown column", Sample.Tabel([Sample.Kolom("mutu") with { Skala = Sample.Id("skn", 6), Dari = Sample.Id("mtu", 7) }]),
            "contoh.json:6:1 LKJ121 Skala 'skn' tidak dikenal. Maksud Anda 'skm'? Yang dikenal: akip, skm.\ncontoh.json:7:1 LKJ121 Kolom 'mtu' tidak dikenal. Maksud Anda 'mutu'? Yang dikenal: mutu."
        },
        {
            "a cell of a column of steps", Sample.Tabel([Sample.Kolom("nilai", ColumnKind.Angka), Sample.Kolom("mutu") with { Skala = Sample.Id("skm"), Dari = Sample.Id("nilai") }], Sample.Baris(("mutu", "A"))),
            "contoh.json:1:1 LKJ108 Kolom 'mutu' dihitung, jadi tidak boleh diisi. Hapus nilainya; angka resmi yang tercetak ditulis di data/tercetak/."
        },
        {
            "a check mark written as text", Sample.Tabel([Sample.Kolom("ada", ColumnKind.Centang)], Sample.Baris(("ada", "v"))),
            "contoh.json:1:1 LKJ105 Nilai 'ada' harus angka, tetapi tertulis teks \"v\". Tulis angka tanpa tanda kutip, tanpa titik ribuan; \"-\" untuk yang tidak ada."
        },
        {
            "a mean of an unknown column", Sample.Tabel(Columns) with { RataRata = new JumlahTabel { Kolom = Sample.Ids("jmlah") } },
            "contoh.json:1:1 LKJ121 Kolom 'jmlah' tidak dikenal. Maksud Anda 'jumlah'? Yang dikenal: jumlah, nama, persen."
        },
        {
            "a row's key that is the row of means'", Sample.Tabel(Columns, Sample.Baris(("kunci", "rata-rata"))) with { RataRata = new JumlahTabel { Kolom = Sample.Ids("jumlah") } },
            "contoh.json:1:1 LKJ107 Id 'rata-rata' sudah dipakai di contoh.json:1:1. Beri id lain; setiap id harus unik."
        },
        {
            "a formula over an unknown row", Sample.Tabel(Columns, Sample.Baris(("kunci", "laki")), Sample.Baris(("kunci", "sisa"), ("rumus", "laki - perempuan"))),
            "contoh.json:1:1 LKJ121 Baris 'perempuan' tidak dikenal. Yang dikenal: laki, sisa."
        },
        {
            "a formula of a row that cannot be read", Sample.Tabel(Columns, Sample.Baris(("kunci", "a")), Sample.Baris(("rumus", "a +"))),
            "contoh.json:1:1 LKJ131 Rumus 'a +' tidak dapat dibaca: rumus berhenti sebelum selesai. Pakai nama kolom, angka, + - * / ( ) dan total(kolom); beri spasi di sekitar tanda kurang."
        },
        {
            "a formula over an unknown column", Sample.Tabel([Sample.Kolom("pagu", ColumnKind.Rupiah), Sample.Kolom("bagian", ColumnKind.Persen, "pago / total(\"jmlah\") * (100 + pagu)")]),
            "contoh.json:1:20 LKJ121 Kolom 'jmlah' tidak dikenal. Yang dikenal: bagian, pagu.\ncontoh.json:1:20 LKJ121 Kolom 'pago' tidak dikenal. Maksud Anda 'pagu'? Yang dikenal: bagian, pagu."
        },
        {
            "a formula that cannot be read", Sample.Tabel([Sample.Kolom("pagu", ColumnKind.Rupiah, "a /")]),
            "contoh.json:1:20 LKJ131 Rumus 'a /' tidak dapat dibaca: rumus berhenti sebelum selesai. Pakai nama kolom, angka, + - * / ( ) dan total(kolom); beri spasi di sekitar tanda kurang."
        },
    };

    [Theory, MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void Reports(string name, DataTabel tabel, string expected) => Check(tabel).ShouldBe(expected, name);

    [Fact]
    public void A_row_may_bear_the_key_of_a_closing_row_that_the_table_does_not_have() =>
        Check(Sample.Tabel(Columns, Sample.Baris(("kunci", "jumlah")))).ShouldBeEmpty();

    [Fact]
    public void A_formula_may_name_what_it_computes_in_any_words() =>
        Check(Sample.Tabel([Sample.Kolom("a", ColumnKind.Angka), Sample.Kolom("b", ColumnKind.Angka, "\"Dua kali\" = a * 2")])).ShouldBeEmpty();

    private static string Check(DataTabel tabel)
    {
        FindingBag findings = new();
        TabelChecker.Check("tabel.json", tabel, Sample.Pemda, findings);
        return Dump.Of(findings);
    }
}
