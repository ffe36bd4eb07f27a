namespace Lkjip.Publish.Core.Tests;

public sealed class AnggaranTableTests
{
    private static readonly Laporan Laporan = Sample.Laporan(
        Sample.Kinerja(Sample.Sasaran("s1", Sample.Indikator("ikm", 90m, 91.70m)), Sample.Sasaran("s2", Sample.Indikator("lembaga", 100m, 100m, satuan: "%"))),
        Sample.Anggaran(
            Sample.Node("p1") with
            {
                Kode = Sample.Id("7.01.01"),
                PaguMurni = Sample.Number(5_969_433_051m),
                Indikator = [new IndikatorAnggaran { Acuan = Sample.Id("ikm") }, new IndikatorAnggaran { Nama = "Pengaduan ditangani", Satuan = "%", Target = Sample.Nilai(100m), Realisasi = Sample.Nilai(75m) }],
                Kegiatan =
                [
                    Sample.Node("k11") with
                    {
                        Sasaran = Sample.Ids("s1"),
                        SubKegiatan =
                        [
                            Sample.Node("gaji", 4_909_324_091m, 4_035_181_835m) with
                            {
                                Indikator = [new IndikatorAnggaran { Nama = "ASN digaji", Satuan = "Orang", Target = Sample.Nilai(46m), Realisasi = Sample.Nilai(38m), RealisasiLalu = Sample.Nilai(40m) }],
                                RealisasiLalu = Sample.Number(4_000_000_000m),
                                PaguLalu = Sample.Number(4_100_000_000m),
                            },
                            Sample.Node("laporan", 1_061_750m, 943_000m),
                        ],
                    },
                    Sample.Node("k12", 15_638_850m, 15_600_000m) with { Sasaran = Sample.Ids("s2") },
                ],
            },
            Sample.Node("p2", 5_080_100m, 4_825_915m) with { Sasaran = Sample.Ids("s2"), PaguMurni = Sample.Number(6_000_000m) }));

    [Fact]
    public void Realisasi() => Snapshot.Match(Draw.Table(Sample.Block(SumberTabel.Anggaran, "realisasi"), Laporan));

    [Fact]
    public void Program() => Snapshot.Match(Draw.Table(Sample.Block(SumberTabel.Anggaran, "program"), Laporan));

    [Fact]
    public void Program_before_and_after_the_change() => Snapshot.Match(Draw.Table(
        Sample.Block(SumberTabel.Anggaran, "program", "no", "kode", "uraian", "pagu-murni", "pagu-perubahan", "selisih"), Laporan));

    [Fact]
    public void Last_year_beside_this_year() => Snapshot.Match(Draw.Table(
        Sample.Block(SumberTabel.Anggaran, "realisasi", "uraian", "kinerja-lalu", "pagu-lalu", "realisasi-lalu", "serapan-lalu", "sisa") with { Hanya = Sample.Ids("k11") }, Laporan));

    [Fact]
    public void The_nodes_that_serve_a_sasaran() => Snapshot.Match(Draw.Table(
        Sample.Block(SumberTabel.Anggaran, "realisasi", "uraian", "pagu", "realisasi", "serapan") with { Sasaran = Sample.Ids("s2") }, Laporan));

    [Fact]
    public void Down_to_kegiatan_without_a_closing_row() => Snapshot.Match(Draw.Table(
        Sample.Block(SumberTabel.Anggaran, "realisasi", "uraian", "pagu") with { Tingkat = TingkatAnggaran.Kegiatan, Jumlah = false }, Laporan));

    [Fact]
    public void A_node_without_a_row_is_counted_by_those_above_it()
    {
        TabelBlock block = Sample.Block(SumberTabel.Anggaran, "realisasi", "uraian", "pagu") with { Hanya = Sample.Ids("k11") };

        Draw.Table(block with { TanpaBaris = Sample.Ids("laporan") }, Laporan)
            .ShouldBe(string.Join('\n', Draw.Table(block, Laporan).Split('\n').Where(line => !line.Contains("Mata laporan", StringComparison.Ordinal))));
    }

    [Fact]
    public void Programmes_stand_in_the_order_in_which_a_block_names_them() =>
        Draw.Table(Sample.Block(SumberTabel.Anggaran, "program", "no", "uraian") with { Hanya = Sample.Ids("p2", "p1") }, Laporan)
            .ShouldContain("D0 1 | Mata p2\nD0 2 | Mata p1\n");

    [Fact]
    public void Of_indicators_that_serve_other_sasaran_only_those_of_the_table_are_shown()
    {
        NodeAnggaran program = Sample.Node("p", 1m) with
        {
            Sasaran = Sample.Ids("s1", "s2"),
            Indikator =
            [
                new IndikatorAnggaran { Nama = "Untuk s1", Sasaran = Sample.Id("s1") },
                new IndikatorAnggaran { Nama = "Untuk s2", Sasaran = Sample.Id("s2") },
                new IndikatorAnggaran { Nama = "Untuk semua" },
            ],
        };

        Draw.Table(Sample.Block(SumberTabel.Anggaran, "program", "uraian", "indikator") with { Sasaran = Sample.Ids("s2") }, Laporan with { Anggaran = Sample.Anggaran(program) })
            .ShouldContain("D0 Mata p | 1. Untuk s2 / 2. Untuk semua\n");
    }

    [Fact]
    public void A_declared_cap_holds_in_tables_of_the_budget_too()
    {
        NodeAnggaran program = Sample.Node("p", 1m) with { Indikator = [new IndikatorAnggaran { Nama = "I", Target = Sample.Nilai(50m), Realisasi = Sample.Nilai(75m) }] };
        Laporan laporan = Sample.Laporan(anggaran: Sample.Anggaran(program));
        TabelBlock block = Sample.Block(SumberTabel.Anggaran, "program", "uraian", "capaian");

        Draw.Table(block, laporan).ShouldContain("D0 Mata p | 150,00%");
        TableBuilder.Build(block, ComputedLaporan.From(laporan), new FindingBag())!.ColumnByKey("capaian")!.Rumus.ShouldBe("rata-rata capaian indikator: realisasi ÷ target × 100");
        Draw.Table(block, laporan with { Kepala = laporan.Kepala with { BatasCapaian = 100m } }).ShouldContain("D0 Mata p | 100,00%");
        new FigureLookup(ComputedLaporan.From(laporan with { Kepala = laporan.Kepala with { BatasCapaian = 100m } }), new Dictionary<string, ComputedTable>())
            .Find(Sample.Value("anggaran.p.capaian"), new FindingBag())!.Angka.ShouldBe(100m);
    }

    [Fact]
    public void Unknown_names_are_findings() =>
        Draw.Table(Sample.Block(SumberTabel.Anggaran, "progam") with { Hanya = Sample.Ids("p3"), Kecuali = Sample.Ids("gajih") }, Laporan).ShouldBe(
            """
            bab.md:12:9 LKJ121 Bentuk 'progam' tidak dikenal. Maksud Anda 'program'? Yang dikenal: belanja, misi, program, realisasi.
            contoh.json:1:1 LKJ121 Mata anggaran 'gajih' tidak dikenal. Maksud Anda 'gaji'? Yang dikenal: gaji, k11, k12, laporan, p1, p2.
            contoh.json:1:1 LKJ121 Mata anggaran 'p3' tidak dikenal. Maksud Anda 'p1'? Yang dikenal: gaji, k11, k12, laporan, p1, p2.
            """);
}
