namespace Lkjip.Publish.Core.Tests;

public sealed class ChartComposerTests
{
    private static readonly Laporan Laporan = Sample.Laporan(
        Sample.Kinerja(
            Sample.Sasaran(
                "mutu",
                Sample.Indikator("ikm", 90m, 91.70m) with
                {
                    Target = Years((2022, 90m), (2024, 90m)),
                    Realisasi = Years((2021, 89.67m), (2022, 90.32m), (2024, 91.70m)),
                },
                Sample.Indikator("akip", arah: Arah.Kategori) with
                {
                    Skala = Sample.Id("akip"),
                    Target = new Dictionary<int, NilaiKinerja> { [2024] = Sample.Nilai(null, "A") },
                    Realisasi = new Dictionary<int, NilaiKinerja> { [2023] = Sample.Nilai(null, "B"), [2024] = Sample.Nilai(80.00m, "BB") },
                }),
            Sample.Sasaran(
                "peran",
                Sample.Indikator("lembaga", 24m, 18m, satuan: "Lembaga"),
                Sample.Indikator("aduan", 10m, 4m, Arah.Turun, "Kasus") with { Realisasi = Years((2021, 4m), (2024, 4m)) },
                Sample.Indikator("konflik", 0m, 2m, Arah.Turun, "Kasus"),
                Sample.Indikator("aktif", 100m, satuan: "%"),
                Sample.Indikator("baru", realisasi: 3m, satuan: "%"))),
        Sample.Anggaran(
            Sample.Node("penunjang") with
            {
                Sasaran = Sample.Ids("mutu"),
                Kegiatan = [Sample.Node("rencana", 1_000_000m, 865_200m), Sample.Node("umum", 500_000m, 525_000m)],
            },
            Sample.Node("layanan") with { Sasaran = Sample.Ids("peran"), Kegiatan = [Sample.Node("paten", 250_000m)] },
            Sample.Node("hibah", 0m, 0m)),
        new DataSkm
        {
            Survei =
            [
                new Survei { Id = Sample.Id("semester-1"), Nama = "Semester 1", Unsur = [Unsur("syarat", 0m, 2m, 38m, 160m), Unsur("biaya", 0m, 0m, 0m, 200m), Unsur("aduan") with { Nrr = Sample.Number(3.5m) }, Unsur("waktu", 1m, 0m, 199m, 0m)] },
                new Survei { Id = Sample.Id("semester-2"), Nama = "Semester 2", Nilai = Sample.Number(82.22m) },
            ],
        });

    [Fact]
    public void Capaian() => Snapshot.Match(Draw(Block(JenisGrafik.Capaian)));

    [Fact]
    public void Capaian_of_chosen_indicators() =>
        Draw(Block(JenisGrafik.Capaian) with { Indikator = Sample.Ids("lembaga", "ikm") }).ShouldStartWith(
            """
            Gambar 1.1: Grafik Dinas Contoh 2024
            Dari 2 indikator, 1 mencapai target. Capaian tertinggi 101,89% pada Indikator ikm, terendah 75,00% pada Indikator lembaga.
            0..101,8889
            Indikator ikm: 101,8889 "101,89%" 91,70 dari 90 []
            Indikator lembaga: 75,0000 "75,00%" 18 dari 24 Lembaga [belum mencapai target]

            """);

    [Fact]
    public void Equal_capaian_are_said_once() => Draw(
        Block(JenisGrafik.Capaian),
        Sample.Laporan(Sample.Kinerja(Sample.Sasaran("s", Sample.Indikator("a", 10m, 10m), Sample.Indikator("b", 5m, 5m))))).ShouldContain(
        "\nDari 2 indikator, 2 mencapai target. Capaian semuanya 100,00%.\n");

    [Fact]
    public void Trend_of_one_indicator_with_a_gap() =>
        Snapshot.Match(Draw(Block(JenisGrafik.Tren) with { Indikator = Sample.Ids("ikm"), Tahun = Tahun(2024, 2021, 2022, 2023) }));

    [Fact]
    public void Trends_of_all_indicators_over_all_years() => Snapshot.Match(Draw(Block(JenisGrafik.Tren)));

    [Fact]
    public void Serapan_of_programmes() => Snapshot.Match(Draw(Block(JenisGrafik.Serapan)));

    [Fact]
    public void Serapan_of_kegiatan_under_their_programmes() =>
        Snapshot.Match(Draw(Block(JenisGrafik.Serapan) with { Tingkat = TingkatAnggaran.Kegiatan }));

    [Fact]
    public void Serapan_of_a_part_of_the_budget()
    {
        GrafikBlock block = Block(JenisGrafik.Serapan) with { Tingkat = TingkatAnggaran.Kegiatan };

        Draw(block with { Sasaran = Sample.Ids("mutu"), Kecuali = Sample.Ids("umum") }).ShouldContain("\nMata penunjang> Mata rencana: 86,5200 \"86,52%\" Rp\u00A0865.200 dari Rp\u00A01.000.000\n\n");
        Draw(block with { Hanya = Sample.Ids("paten") }).ShouldContain("\nMata layanan> Mata paten: - \"\" belum ada realisasi; pagu Rp\u00A0250.000\n\n");
    }

    [Fact]
    public void Answers_of_a_survey() => Snapshot.Match(Draw(Block(JenisGrafik.Jawaban)));

    [Fact]
    public void A_chart_without_anything_to_show_says_so()
    {
        Draw(Block(JenisGrafik.Capaian), Sample.Laporan(Sample.Kinerja())).ShouldContain("\nTidak ada indikator yang dipilih.\n");
        Draw(Block(JenisGrafik.Tren), Sample.Laporan(Sample.Kinerja())).ShouldContain("\nTidak ada indikator yang dipilih.\n");
        Draw(Block(JenisGrafik.Serapan), Sample.Laporan(anggaran: Sample.Anggaran())).ShouldContain("\nTidak ada mata anggaran yang dipilih.\n");
    }

    [Fact]
    public void Unknown_names_are_findings()
    {
        Findings(Block(JenisGrafik.Capaian) with { Indikator = Sample.Ids("ikn") }).ShouldBe(
            "contoh.json:1:1 LKJ121 Indikator 'ikn' tidak dikenal. Maksud Anda 'ikm'? Yang dikenal: aduan, akip, aktif, baru, ikm, konflik, lembaga.");
        Findings(Block(JenisGrafik.Tren) with { Indikator = Sample.Ids("ikm", "ikn"), Tahun = Tahun(2020, 2023) }).ShouldBe(
            """
            bab.md:14:9 LKJ121 Tahun '2020' tidak dikenal. Maksud Anda '2021'? Yang dikenal: 2021, 2022, 2024.
            contoh.json:1:1 LKJ121 Indikator 'ikn' tidak dikenal. Maksud Anda 'ikm'? Yang dikenal: aduan, akip, aktif, baru, ikm, konflik, lembaga.
            """);
        Findings(Block(JenisGrafik.Serapan) with { Kecuali = Sample.Ids("patin") }).ShouldStartWith(
            "contoh.json:1:1 LKJ121 Mata anggaran 'patin' tidak dikenal. Maksud Anda 'paten'?");
        Findings(Block(JenisGrafik.Jawaban) with { Survei = Sample.Id("semester-3") }).ShouldBe(
            "contoh.json:1:1 LKJ121 Survei 'semester-3' tidak dikenal. Maksud Anda 'semester-1'? Yang dikenal: semester-1, semester-2.");
    }

    [Fact]
    public void A_survey_without_answers_is_a_finding() => Findings(Block(JenisGrafik.Jawaban) with { Survei = Sample.Id("semester-2") }).ShouldBe(
        "contoh.json:1:1 LKJ108 Survei 'Semester 2' tidak mempunyai jawaban, padahal dipakai oleh grafik 'grafik-1'. Isi 'jawaban' setiap unsur di skm.json, atau hapus grafik ini.");

    [Theory]
    [InlineData(JenisGrafik.Capaian, "kinerja"), InlineData(JenisGrafik.Tren, "kinerja"), InlineData(JenisGrafik.Serapan, "anggaran"), InlineData(JenisGrafik.Jawaban, "skm")]
    public void A_missing_data_file_is_one_finding(JenisGrafik jenis, string file) => Findings(Block(jenis), Sample.Laporan()).ShouldBe(
        $"bab.md:10:1 LKJ101 Berkas data 'kota/dinas/2024/data/{file}.json' tidak ada, padahal dipakai oleh grafik 'grafik-1'. Buat 'kota/dinas/2024/data/{file}.json', atau hapus pemakaiannya.");

    [Fact]
    public void Charts_are_listed_among_the_figures_unless_they_have_no_number()
    {
        GrafikBlock numbered = Block(JenisGrafik.Capaian);
        GrafikBlock plain = numbered with { Id = Sample.Id("polos"), Bernomor = false, Asal = "Survei", Catatan = "Sementara." };

        ReportPages pages = Compose(Laporan, new(), plain, numbered);

        pages.Report.Report.Figures.Select(f => $"{f.Number} {f.Text}").ShouldBe(["Gambar 1.1 Grafik Dinas Contoh 2024"]);
        ChartView view = pages.Chapters[0].Chapter.Parts.OfType<ChartView>().First();
        (view.Number, view.Source, view.Note, view.Data.Id, view.Data.Caption).ShouldBe((null, "Survei", "Sementara.", "polos_data", "Grafik Dinas Contoh 2024"));
    }

    private static GrafikBlock Block(JenisGrafik jenis) => new()
    {
        At = new("bab.md", 10, 1),
        Id = new("grafik-1", new("bab.md", 11, 5)),
        Judul = "Grafik {opd} {tahun}",
        Jenis = jenis,
    };

    private static Sourced<int>[] Tahun(params int[] years) => [.. years.Select(year => new Sourced<int>(year, new("bab.md", 14, 9)))];

    private static Dictionary<int, NilaiKinerja> Years(params (int Year, decimal Value)[] values) => values.ToDictionary(v => v.Year, v => Sample.Nilai(v.Value));

    private static UnsurSkm Unsur(string id, params decimal[] jawaban) => new() { Id = Sample.Id(id), Nama = $"Unsur {id}", Jawaban = jawaban };

    private static string Draw(GrafikBlock block, Laporan? laporan = null)
    {
        FindingBag findings = new();
        ChartView view = Compose(laporan ?? Laporan, findings, block).Chapters[0].Chapter.Parts.OfType<ChartView>().Single();
        findings.HasErrors.ShouldBeFalse(Dump.Of(findings));
        return Dump.Of(view);
    }

    private static string Findings(GrafikBlock block, Laporan? laporan = null)
    {
        FindingBag findings = new();
        Compose(laporan ?? Laporan, findings, block);
        return Dump.Errors(findings);
    }

    private static ReportPages Compose(Laporan laporan, FindingBag findings, params GrafikBlock[] blocks) => ReportComposer.Compose(
        LaporanReviewer.Review(laporan with { Bab = [Sample.Bab("bab", JenisBab.Bab, [.. blocks.Select(b => new BlockPart(b))])] }, [], findings),
        new ComposeOptions(new Situs { Nama = "Portal" }, new SiteFrame("Portal", null, null, [], [], null), WithPdf: true));
}
