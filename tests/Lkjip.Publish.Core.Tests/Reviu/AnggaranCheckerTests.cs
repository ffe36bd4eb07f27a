namespace Lkjip.Publish.Core.Tests;

public sealed class AnggaranCheckerTests
{
    private static readonly DataKinerja Kinerja = Sample.Kinerja(Sample.Sasaran("s1", Sample.Indikator("ikm")));

    [Fact]
    public void A_budget_that_holds_together_has_no_findings() => Check(Sample.Node("p") with
    {
        Kode = Sample.Id("7.01.01"),
        PaguMurni = Sample.Number(10m),
        Sasaran = Sample.Ids("s1"),
        Indikator = [new IndikatorAnggaran { Id = Sample.Id("x"), Acuan = Sample.Id("ikm"), Sasaran = Sample.Id("s1") }],
        Kegiatan = [Sample.Node("k") with { SubKegiatan = [Sample.Node("s", 5m, 0m) with { Rincian = [Sample.Node("r") with { RealisasiLalu = Sample.Number(1m) }] }] }],
    }).ShouldBeEmpty();

    [Fact]
    public void An_id_must_be_unique_over_all_levels() =>
        Check(Sample.Node("x", line: 1) with { Kegiatan = [Sample.Node("k", line: 2) with { SubKegiatan = [Sample.Node("x", line: 3)] }] }).ShouldBe(
            "contoh.json:3:1 LKJ107 Id 'x' sudah dipakai di contoh.json:1:1. Beri id lain; setiap id harus unik.");

    [Fact]
    public void An_id_may_not_be_that_of_the_closing_row() => Check(Sample.Node("jumlah", line: 4)).ShouldBe(
        "contoh.json:4:1 LKJ108 Id 'jumlah' dipakai untuk baris jumlah tabel. Beri id lain.");

    [Fact]
    public void A_code_must_be_unique() =>
        Check(Sample.Node("p") with { Kode = Sample.Id("7.01", 1), Kegiatan = [Sample.Node("k") with { Kode = Sample.Id("7.01", 2) }] }).ShouldContain("contoh.json:2:1 LKJ107 Id '7.01'");

    [Fact]
    public void An_indicators_id_must_be_unique() => Check(Sample.Node("p") with
    {
        Indikator = [new IndikatorAnggaran { Id = Sample.Id("x", 1), Nama = "X" }, new IndikatorAnggaran { Id = Sample.Id("x", 2), Nama = "X" }],
    }).ShouldContain("contoh.json:2:1 LKJ107 Id 'x'");

    [Fact]
    public void What_a_node_or_its_indicator_refers_to_must_exist() => Check(Sample.Node("p") with
    {
        Sasaran = [Sample.Id("s2", 3)],
        Indikator = [new IndikatorAnggaran { Acuan = Sample.Id("ikn", 4), Sasaran = Sample.Id("tiada", 5) }],
    }).ShouldBe(
        """
        contoh.json:3:1 LKJ121 Sasaran 's2' tidak dikenal. Maksud Anda 's1'? Yang dikenal: s1.
        contoh.json:4:1 LKJ121 Indikator 'ikn' tidak dikenal. Maksud Anda 'ikm'? Yang dikenal: ikm.
        contoh.json:5:1 LKJ121 Sasaran 'tiada' tidak dikenal. Yang dikenal: s1.
        """);

    [Fact]
    public void The_realisasi_of_the_whole_is_stated_only_where_it_cannot_be_summed()
    {
        DataAnggaran partly = Sample.Anggaran(Sample.Node("p1", 100m, 60m), Sample.Node("p2", 50m));

        Check(partly with { Realisasi = Sample.Number(90m, 9) }).ShouldBeEmpty();
        Check(partly with { Realisasi = Sample.Number(50m, 9) }).ShouldStartWith("contoh.json:9:1 LKJ108 'realisasi' seluruh anggaran kurang dari");
        Check(Sample.Anggaran(Sample.Node("p1", 100m, 60m)) with { Realisasi = Sample.Number(60m, 9) }).ShouldStartWith("contoh.json:9:1 LKJ108 'realisasi' seluruh anggaran ditulis");
    }

    public static TheoryData<string, NodeAnggaran> StatedTwice => new()
    {
        { "paguMurni", Twice(n => n with { PaguMurni = Sample.Number(1m, 9) }) },
        { "paguPerubahan", Twice(n => n with { PaguPerubahan = Sample.Number(1m, 9) }) },
        { "realisasi", Twice(n => n with { Realisasi = Sample.Number(1m, 9) }) },
        { "paguLalu", Twice(n => n with { PaguLalu = Sample.Number(1m, 9) }) },
        { "realisasiLalu", Twice(n => n with { RealisasiLalu = Sample.Number(1m, 9) }) },
    };

    [Theory, MemberData(nameof(StatedTwice), DisableDiscoveryEnumeration = true)]
    public void A_figure_stands_at_one_level_only(string figure, NodeAnggaran node) =>
        Check(node).ShouldStartWith($"contoh.json:9:1 LKJ133 Angka '{figure}' ditulis pada 'Mata p' dan juga pada rinciannya.");

    [Fact]
    public void A_figure_may_not_be_negative() =>
        Check(Sample.Node("p", -5m, line: 4)).ShouldBe("contoh.json:4:1 LKJ108 Angka 'paguPerubahan' pada 'Mata p' di bawah nol. Isi nol atau lebih.");

    [Fact]
    public void An_indicator_needs_a_name_or_an_indicator_that_it_repeats() =>
        Check(Sample.Node("p", line: 4) with { Indikator = [new IndikatorAnggaran { Satuan = "Orang" }] }).ShouldBe(
            "contoh.json:4:1 LKJ104 Kunci 'nama' wajib ada, tetapi belum ditulis. Tambahkan 'nama'.");

    [Fact]
    public void A_target_or_realisasi_may_not_be_negative() => Check(Sample.Node("p") with
    {
        Indikator = [new IndikatorAnggaran { Nama = "Orang", Target = Sample.Nilai(-1m, line: 2), Realisasi = Sample.Nilai(-1m, line: 3), RealisasiLalu = Sample.Nilai(-1m, line: 4) }],
    }).ShouldBe(
        """
        contoh.json:2:1 LKJ108 Target atau realisasi 'Orang' di bawah nol. Isi nol atau lebih.
        contoh.json:3:1 LKJ108 Target atau realisasi 'Orang' di bawah nol. Isi nol atau lebih.
        contoh.json:4:1 LKJ108 Target atau realisasi 'Orang' di bawah nol. Isi nol atau lebih.
        """);

    /// <summary>A figure stated at the programme and two levels below it.</summary>
    private static NodeAnggaran Twice(Func<NodeAnggaran, NodeAnggaran> set) =>
        set(Sample.Node("p") with { Kegiatan = [Sample.Node("k") with { SubKegiatan = [set(Sample.Node("s"))] }] });

    private static string Check(NodeAnggaran program) => Check(Sample.Anggaran(program));

    private static string Check(DataAnggaran anggaran)
    {
        FindingBag findings = new();
        LaporanChecker.Check(Sample.Laporan(Kinerja, anggaran), findings);
        return Dump.Of(findings);
    }
}
