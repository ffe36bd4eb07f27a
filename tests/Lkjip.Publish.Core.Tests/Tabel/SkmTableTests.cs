namespace Lkjip.Publish.Core.Tests;

public sealed class SkmTableTests
{
    /// <summary>Sum of scores 160, 180 and 160 of 50 answers each: NRR 3,2; 3,6; 3,2. Index 10 ÷ 3 × 25 = 83,33.</summary>
    private static readonly Survei Survei = new()
    {
        Id = Sample.Id("ikm"),
        Nama = "IKM",
        Unsur = [Answers("syarat", 0m, 10m, 20m, 20m), Answers("waktu", 0m, 0m, 20m, 30m) with { Pilihan = ["Lama", "Agak lama", "Cepat"] }, Answers("biaya", 0m, 0m, 40m, 10m)],
    };

    private static readonly Laporan Laporan = With(Survei);

    [Fact]
    public void Unsur_with_equal_weights() => Table("unsur").ShouldBe(
        """
        Tabel 1.1: Judul Tabel
        = No | Unsur Pelayanan | NRR | NRR Tertimbang | Nilai Konversi | Mutu
        D0 1 | Unsur syarat | 3,200 | 1,067 | 80,00 | B
        D0 2 | Unsur waktu | 3,600 | 1,200 | 90,00 | A
        D0 3 | Unsur biaya | 3,200 | 1,067 | 80,00 | B
        T0  | Jumlah | 10,000 | 3,333 | 83,33 | B

        """);

    [Fact]
    public void Unsur_with_all_their_figures() => Table("unsur", "kode", "unsur", "jumlah-nilai", "responden", "bobot", "nilai-ikm", "kinerja").ShouldEndWith(
        """
        D0 U1 | Unsur syarat | 160 | 50 | 0,333 | 26,67 | Baik
        D0 U2 | Unsur waktu | 180 | 50 | 0,333 | 30,00 | Sangat Baik
        D0 U3 | Unsur biaya | 160 | 50 | 0,333 | 26,67 | Baik
        T0  | Jumlah | 500 |  | 1,000 | 83,33 | Baik

        """);

    [Fact]
    public void Unsur_with_weights_of_their_own()
    {
        Survei weighted = Survei with
        {
            Responden = Sample.Number(40m),
            Unsur = [Mean("a", 4m) with { Bobot = 0.25m }, Mean("b", 2m) with { Bobot = 0.75m }],
        };

        Draw.Table(Sample.Block(SumberTabel.Skm, "unsur", "unsur", "jumlah-nilai", "responden", "nrr", "bobot", "tertimbang", "konversi", "mutu"), With(weighted)).ShouldEndWith(
            """
            D0 Unsur a |  | 40 | 4,000 | 0,250 | 1,000 | 100,00 | A
            D0 Unsur b |  | 40 | 2,000 | 0,750 | 1,500 | 50,00 | D
            T0 Jumlah |  |  | 6,000 | 1,000 | 2,500 | 62,50 | D

            """);
    }

    [Fact]
    public void Unsur_without_a_closing_row() =>
        Draw.Table(Sample.Block(SumberTabel.Skm, "unsur", "unsur", "nrr") with { Jumlah = false }, Laporan).ShouldEndWith("D0 Unsur biaya | 3,200\n");

    [Fact]
    public void A_ranking_keeps_the_surveys_order_of_equal_unsur_and_their_codes()
    {
        Draw.Table(Sample.Block(SumberTabel.Skm, "peringkat", "no", "kode", "unsur", "nrr", "mutu"), With(Survei with { Unsur = [Mean("tanpa", null), .. Survei.Unsur] })).ShouldEndWith(
            """
            D0 1 | U3 | Unsur waktu | 3,600 | A
            D0 2 | U2 | Unsur syarat | 3,200 | B
            D0 3 | U4 | Unsur biaya | 3,200 | B
            D0 4 | U1 | Unsur tanpa |  | 

            """);
        Table("peringkat").ShouldContain("= No | Unsur Pelayanan | NRR | Mutu\n");
    }

    [Fact]
    public void Answers_are_counted_by_score_and_named_as_far_as_names_are_known() =>
        Draw.Table(Sample.Block(SumberTabel.Skm, "frekuensi", "nilai", "jawaban", "frekuensi", "persen", "skor", "nrr") with { Unsur = Sample.Id("waktu") }, Laporan).ShouldBe(
            """
            Tabel 1.1: Judul Tabel
            = Nilai | Jawaban | Frekuensi | Persentase | Nilai × Frekuensi | NRR
            D0 1 | Lama | 0 | 0% | - | 
            D0 2 | Agak lama | 0 | 0% | - | 
            D0 3 | Cepat | 20 | 40% | 60 | 
            D0 4 | Nilai 4 | 30 | 60% | 120 | 
            T0  | Jumlah | 50 | 100% | 180 | 3,60

            """);

    [Fact]
    public void Answers_bear_their_score() =>
        Build(Sample.Block(SumberTabel.Skm, "frekuensi") with { Unsur = Sample.Id("biaya") }).Rows.Select(r => r.Key).ShouldBe(["skor-1", "skor-2", "skor-3", "skor-4", "jumlah"]);

    [Fact]
    public void Answers_need_an_unsur_that_has_some()
    {
        TabelBlock block = Sample.Block(SumberTabel.Skm, "frekuensi");
        Laporan laporan = With(Survei with { Unsur = [.. Survei.Unsur, Mean("sarana", 3m)] });

        Draw.Table(block, laporan).ShouldBe("bab.md:10:1 LKJ104 Kunci 'unsur' wajib ada, tetapi belum ditulis. Tambahkan 'unsur'.");
        Draw.Table(block with { Unsur = Sample.Id("wakto") }, laporan).ShouldBe(
            "contoh.json:1:1 LKJ121 Unsur dengan jawaban 'wakto' tidak dikenal. Maksud Anda 'waktu'? Yang dikenal: biaya, syarat, waktu.");
        Draw.Table(block with { Unsur = Sample.Id("sarana") }, laporan).ShouldBe(
            "contoh.json:1:1 LKJ121 Unsur dengan jawaban 'sarana' tidak dikenal. Yang dikenal: biaya, syarat, waktu.");
    }

    [Fact]
    public void What_a_survey_comes_to() => Table("kesimpulan").ShouldBe(
        """
        Tabel 1.1: Judul Tabel
        = No | Indikator | Kesimpulan
        D0 1 | IKM setelah dikonversi | 83,33
        D0 2 | Mutu Pelayanan | B
        D0 3 | Kinerja Unit Pelayanan | Baik

        """);

    [Fact]
    public void A_survey_without_an_index_comes_to_nothing() =>
        Draw.Table(Sample.Block(SumberTabel.Skm, "kesimpulan", "indikator", "kesimpulan"), With(Survei with { Unsur = [Mean("a", null)] }))
            .ShouldEndWith("D0 IKM setelah dikonversi | \nD0 Mutu Pelayanan | \nD0 Kinerja Unit Pelayanan | \n");

    [Fact]
    public void Every_shape_of_a_survey_needs_one_that_exists()
    {
        foreach (string bentuk in new[] { "unsur", "peringkat", "frekuensi", "kesimpulan", "responden" })
        {
            Draw.Table(Sample.Block(SumberTabel.Skm, bentuk) with { Survei = Sample.Id("ikn") }, Laporan).ShouldBe(
                "contoh.json:1:1 LKJ121 Survei 'ikn' tidak dikenal. Maksud Anda 'ikm'? Yang dikenal: ikm.");
        }
    }

    private static UnsurSkm Answers(string id, params decimal[] jawaban) => new() { Id = Sample.Id(id), Nama = $"Unsur {id}", Jawaban = jawaban };

    private static UnsurSkm Mean(string id, decimal? nrr) => new() { Id = Sample.Id(id), Nama = $"Unsur {id}", Nrr = nrr is { } n ? Sample.Number(n) : null };

    private static Laporan With(Survei survei) => Sample.Laporan(skm: new DataSkm { Survei = [survei] });

    private static string Table(string bentuk, params string[] kolom) => Draw.Table(Sample.Block(SumberTabel.Skm, bentuk, kolom), Laporan);

    private static ComputedTable Build(TabelBlock block) => TableBuilder.Build(block, ComputedLaporan.From(Laporan), new FindingBag())!;
}
