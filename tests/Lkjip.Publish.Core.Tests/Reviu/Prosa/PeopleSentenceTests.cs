namespace Lkjip.Publish.Core.Tests;

/// <summary>Sentences about respondents and staff, about surveys and about what a thing cannot be to itself: each kind with a right and a wrong one.</summary>
public sealed class PeopleSentenceTests
{
    private static readonly Laporan Laporan = Sample.Laporan(
        Sample.Kinerja(
            Sample.Sasaran("mutu", Sample.Indikator("ikm", 90, 80) with { Nama = "Indeks Kepuasan Warga", Realisasi = new Dictionary<int, NilaiKinerja> { [2022] = Sample.Nilai(70), [2023] = Sample.Nilai(75), [2024] = Sample.Nilai(80) } }),
            Sample.Sasaran("aman", Sample.Indikator("tertib", 100, 110) with { Nama = "Persentase Gangguan Ditangani", Satuan = "%" })),
        skm: new DataSkm
        {
            Survei =
            [
                new Survei
                {
                    Id = Sample.Id("skm"), Nama = "Survei Warga", Responden = Sample.Number(40m),
                    Unsur =
                    [
                        Unsur("loket", "Kemudahan Loket Layanan", ["Sulit", "Agak Sulit", "Mudah", "Sangat Mudah"], 0, 4, 26, 10),
                        Unsur("antre", "Lama Antrean Layanan", ["Lama Sekali", "Lama", "Singkat", "Sangat Singkat"], 2, 8, 20, 10),
                        Unsur("petugas", "Keramahan Petugas Loket", ["Kasar", "Kurang Ramah", "Ramah", "Sangat Ramah"], 0, 0, 20, 20),
                        Unsur("ruang", "Ruang Tunggu Berpendingin", ["Panas", "Hangat", "Sejuk", "Sangat Sejuk"], 0, 10, 30, 0),
                    ],
                    Kelompok = [new KelompokResponden { Id = Sample.Id("umur"), Nama = "Umur", Kelas = [Kelas("di bawah 30 tahun", 15), Kelas("30 tahun ke atas", 25)] }],
                },
            ],
        },
        pegawai: new DataPegawai { Kelompok = [new KelompokPegawai { Id = Sample.Id("didik"), Nama = "Pendidikan", Kelas = [Staf("Sarjana", 4, 9), Staf("SLTA", 3, 2)] }] });

    /// <summary>What is meant, a right and a wrong sentence, and what is told of the wrong one.</summary>
    public static TheoryData<string, string, string, string> Rows => new()
    {
        { "mayoritas jawaban", "Mayoritas responden menilai loket mudah. Yang menjawab mudah 26 responden (65%), sangat mudah 10 responden (25%).", "Mayoritas responden menilai loket sangat mudah. Yang menjawab mudah 26 responden (65%), sangat mudah 10 responden (25%).", "LKJ502" },
        { "sebagian besar pegawai", "Sebagian besar pegawai adalah perempuan.", "Sebagian besar pegawai adalah laki-laki.", "LKJ502" },
        { "pendidikan", "Mayoritas pegawai berpendidikan sarjana.", "Mayoritas pegawai berpendidikan SLTA.", "LKJ502" },
        { "lebih dari separuh", "Lebih dari separuh responden, yaitu 26 orang (65%), menjawab mudah.", "Lebih dari separuh responden, yaitu 10 orang (25%), menjawab sangat mudah.", "LKJ522" },
        { "jumlah jawaban", "Singkat dijawab oleh 20 responden, sangat singkat 10 responden, lama 8 responden.", "Singkat dijawab oleh 21 responden, sangat singkat 10 responden, lama 8 responden.", "LKJ521" },
        { "persentase jawaban", "Ramah 20 responden (50%), sangat ramah 20 responden (50%).", "Ramah 20 responden (40%), sangat ramah 20 responden (50%).", "LKJ521" },
        { "nama jawaban", "Panas 0 responden, sejuk 30 responden (75%), hangat 10 responden.", "Lama sekali 2 responden, kurang singkat 10 responden, singkat 20 responden, lama 8 responden.", "LKJ524" },
        { "a dari b atau p%", "Dari RT yang ada, 12 dari 15 RT atau 80% aktif.", "Dari RT yang ada, 12 dari 15 RT atau 85% aktif.", "LKJ522" },
        { "a dari b (p%)", "Sebanyak 45 dari 60 undangan hadir (75%).", "Sebanyak 45 dari 60 undangan (57%) hadir.", "LKJ522" },
        { "rupiah dari rupiah", "Terserap Rp480.000 dari pagu Rp500.000 atau 96%.", "Terserap Rp480.000 dari pagu Rp500.000 atau 69%.", "LKJ522" },
        { "di bawah rata-rata", "Ada 2 unsur di bawah rata-rata.", "Ada 3 unsur di bawah rata-rata.", "LKJ502" },
        { "di atas rata-rata", "Dua unsur bernilai di atas rata-rata.", "Satu unsur bernilai di atas rata-rata.", "LKJ502" },
        { "data awal", "Tahun 2022 merupakan data awal Indeks Kepuasan Warga.", "Tahun 2024 merupakan data awal Indeks Kepuasan Warga.", "LKJ502" },
        { "capaian sendiri", "Capaian sebesar 88,89%, sehingga belum mencapai target.", "Capaian sebesar 88,89%, yang berarti telah melampaui target.", "LKJ522" },
        { "dua unsur, satu nama", "Ada dua unsur, yakni loket dan antrean.", "Ada dua unsur, yakni loket.", "LKJ523" },
        { "peringkat", "Unsur ruang menempati peringkat keempat.", "Unsur ruang menempati peringkat kedua.", "LKJ502" },
        { "tertinggi kedua", "Nilai tertinggi kedua diperoleh unsur Kemudahan Loket Layanan.", "Nilai tertinggi kedua diperoleh unsur Keramahan Petugas Loket.", "LKJ502" },
        { "dua terendah", "Dua unsur dengan nilai terendah adalah Lama Antrean Layanan dan Ruang Tunggu Berpendingin.", "Dua unsur dengan nilai terendah adalah Kemudahan Loket Layanan dan Ruang Tunggu Berpendingin.", "LKJ502" },
        { "nama pendek unsur", "Unsur keramahan memperoleh nilai tertinggi.", "Unsur antrean memperoleh nilai tertinggi.", "LKJ502" },
        { "nama unsur", "Indikator keramahan petugas menghasilkan nilai unsur 3,50.", "Indikator kerapian petugas menghasilkan nilai unsur 3,50.", "LKJ524" },
        { "bobot", "NRR tertimbang = NRR × 0,25.", "NRR tertimbang = NRR × 0,111.", "LKJ522" },
        { "semua misi", "Kinerja diukur dari 2 sasaran dan 2 indikator dari 1 misi.", "Kinerja diukur dari 1 sasaran dan 1 indikator dari 1 misi.", "LKJ523" },
        { "dipimpin sendiri", "Camat adalah pejabat yang dipimpin oleh Wali Kota.", "Camat adalah perangkat daerah yang dipimpin oleh camat.", "LKJ522" },
        { "batas sendiri", "Sebelah utara berbatasan dengan Dinas Contoh Baru.", "Sebelah utara berbatasan dengan Dinas Contoh.", "LKJ524" },
        { "singkatan", "Laporan Kinerja Instansi Pemerintah (LKIP) disusun. Laporan Kinerja Instansi Pemerintah (LKIP) disampaikan.", "Laporan Kinerja Instansi Pemerintah (LKIP) disusun. Laporan Akuntabilitas Kinerja Instansi Pemerintah (LKIP) disampaikan.", "LKJ524" },
        { "unit yang dinilai", "Responden menyatakan sikap petugas Dinas Contoh ramah.", "Responden menyatakan sikap Samsat Kota Lain ramah.", "LKJ524" },
    };

    [Theory, MemberData(nameof(Rows))]
    public void A_right_sentence_is_silent_and_a_wrong_one_is_told(string row, string right, string wrong, string code)
    {
        Claims(right).ShouldBeEmpty(row);
        Claims(wrong).ShouldContain(code, Case.Sensitive, row);
    }

    [Fact]
    public void A_chapter_holds_what_the_text_refers_to()
    {
        const string Reference = "Data diolah dengan metode sebagaimana diuraikan dalam bab I.";
        string Found(string first) => string.Join('\n', Codes(Laporan with { Bab = [Chapter("satu", first), Chapter("dua", Reference)] }));

        Found("Metode survei diuraikan di sini.").ShouldBeEmpty();
        Found("Rencana diuraikan di sini.").ShouldBe("LKJ503 Teks menulis \"metode sebagaimana diuraikan dalam bab I\", padahal Bab I ('Judul satu') tidak memuat metode.");
    }

    [Theory]
    [InlineData("Mayoritas responden menilai loket mudah.")]
    [InlineData("Sebagian besar pegawai sarjana telah mengikuti pelatihan.")]
    [InlineData("Diharapkan mayoritas responden menilai loket sangat mudah.")]
    [InlineData("Ramah 20 responden (50,0%), sangat ramah 20 responden.")]
    [InlineData("Jumlah pengunjung naik 12 dari 15 hari atau 20 orang.")]
    [InlineData("Penduduk turun dari 60 menjadi 45 jiwa atau 25%.")]
    [InlineData("Unsur dengan nilai di bawah rata-rata diperbaiki.")]
    [InlineData("Capaian 120% pada triwulan I dan 88% pada triwulan II belum mencapai target.")]
    [InlineData("Ada dua unsur, yakni loket dengan nilai 3,15, dan antrean dengan nilai 2,95.")]
    [InlineData("Sub Bagian dipimpin oleh kepala sub bagian.")]
    [InlineData("Indeks Kepuasan Masyarakat Kecamatan (IKM) diukur, dan Indeks Kepuasan Masyarakat (IKM) diumumkan.")]
    public void Sentences_that_only_look_alike_claim_nothing(string text) => Claims(text).ShouldBeEmpty();

    /// <summary>What is found but that a made-up number is in no data.</summary>
    private static string Claims(string text) => string.Join('\n', WrittenProse.Findings(text, Laporan).Split('\n').Where(f => !f.Contains(" LKJ501 ", StringComparison.Ordinal)));

    private static Bab Chapter(string slug, string text) => Sample.Bab(slug, JenisBab.Bab, new ProsePart(new WrittenProse(text)));

    private static IEnumerable<string> Codes(Laporan laporan)
    {
        FindingBag findings = new();
        LaporanReviewer.Review(laporan, [], findings);
        return findings.ToSorted().Where(f => f.Kode.StartsWith("LKJ5", StringComparison.Ordinal)).Select(f => $"{f.Kode} {f.Pesan.Indonesia}");
    }

    private static UnsurSkm Unsur(string id, string nama, string[] pilihan, params decimal[] jawaban) => new() { Id = Sample.Id(id), Nama = nama, Pilihan = pilihan, Jawaban = jawaban };

    private static KelasResponden Kelas(string nama, decimal jumlah) => new() { Nama = nama, Jumlah = Sample.Number(jumlah) };

    private static KelasPegawai Staf(string nama, decimal laki, decimal perempuan) => new() { Nama = nama, LakiLaki = Sample.Number(laki), Perempuan = Sample.Number(perempuan) };
}
