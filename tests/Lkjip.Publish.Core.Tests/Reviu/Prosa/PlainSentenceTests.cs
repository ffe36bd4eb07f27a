namespace Lkjip.Publish.Core.Tests;

/// <summary>Each row of the word table with a right and a wrong sentence.</summary>
public sealed class PlainSentenceTests
{
    private static readonly Laporan Laporan = Sample.Laporan(
        Sample.Kinerja(
            Sample.Sasaran("mutu", Of("ikm", "Indeks Kepuasan Warga", 90m, 88.5m, 91.7m), Of("aktif", "Persentase Lembaga Warga yang Aktif", 100m, 85m, 80m, "%")),
            Sample.Sasaran("aman", Of("kasus", "Jumlah Gangguan Ketertiban Umum", 10m, 12m, 8m) with { Arah = Arah.Turun })),
        Sample.Anggaran(
            Sample.Node("jalan", 1_000_000m, 865_200m) with { Nama = "Program Jalan Lingkungan", PaguLalu = Sample.Number(900_000m), RealisasiLalu = Sample.Number(800_000m), Sasaran = Sample.Ids("mutu") },
            Sample.Node("pasar", 500_000m, 480_000m) with { Nama = "Program Pasar Rakyat", Sasaran = Sample.Ids("aman") }),
        new DataSkm
        {
            Survei = [new Survei { Id = Sample.Id("skm"), Nama = "Survei Warga", Responden = Sample.Number(50m), Unsur = [Unsur("waktu", "Waktu Layanan", 3.2m), Unsur("biaya", "Biaya Layanan", 3.8m)] }],
        },
        new DataPegawai { Kelompok = [new KelompokPegawai { Id = Sample.Id("golongan"), Nama = "Golongan", Kelas = [new KelasPegawai { Nama = "III", Jumlah = Sample.Number(12m) }, new KelasPegawai { Nama = "IV", Jumlah = Sample.Number(5m) }] }] });

    /// <summary>What of the word table is meant, a right and a wrong sentence, and what is told of the wrong one.</summary>
    public static TheoryData<string, string, string, string> Rows => new()
    {
        { "naik", "Indeks Kepuasan Warga meningkat dibandingkan tahun 2023.", "Persentase Lembaga Warga yang Aktif meningkat dibandingkan tahun 2023.", "LKJ502" },
        { "mengalami kenaikan", "Indeks Kepuasan Warga mengalami kenaikan dibandingkan tahun sebelumnya.", "Jumlah Gangguan Ketertiban Umum mengalami kenaikan dibandingkan tahun sebelumnya.", "LKJ502" },
        { "turun", "Jumlah Gangguan Ketertiban Umum turun dibandingkan tahun 2023.", "Indeks Kepuasan Warga turun dibandingkan tahun 2023.", "LKJ502" },
        { "terjadi penurunan", "Terjadi penurunan Jumlah Gangguan Ketertiban Umum.", "Terjadi penurunan Indeks Kepuasan Warga.", "LKJ502" },
        { "pagu dua tahun", "Pagu Program Jalan Lingkungan naik dibandingkan tahun 2023.", "Pagu Program Jalan Lingkungan turun dibandingkan tahun 2023.", "LKJ502" },
        { "dari … menjadi", "Pengunjung naik dari 120 menjadi 135 orang.", "Pengunjung turun dari 120 menjadi 135 orang.", "LKJ522" },
        { "sebesar … poin", "Indeks Kepuasan Warga naik 3,2 poin, dari 88,5 menjadi 91,7.", "Indeks Kepuasan Warga naik 4,2 poin, dari 88,5 menjadi 91,7.", "LKJ522" },
        { "perbandingan sebagai kenaikan", "Pengunjung meningkat sebesar 5,88%, dari 17 menjadi 18 orang.", "Pengunjung meningkat sebesar 105,88%, dari 17 menjadi 18 orang.", "LKJ522" },
        { "mencapai target", "Indeks Kepuasan Warga mencapai target.", "Persentase Lembaga Warga yang Aktif mencapai target.", "LKJ502" },
        { "melampaui target", "Jumlah Gangguan Ketertiban Umum melampaui target.", "Persentase Lembaga Warga yang Aktif melampaui target.", "LKJ502" },
        { "di atas target", "Capaian Indeks Kepuasan Warga di atas target.", "Capaian Persentase Lembaga Warga yang Aktif di atas target.", "LKJ502" },
        { "di bawah target", "Capaian Persentase Lembaga Warga yang Aktif di bawah target.", "Capaian Indeks Kepuasan Warga di bawah target.", "LKJ502" },
        { "belum mencapai", "Lembaga Warga yang Aktif belum mencapai target.", "Indeks Kepuasan Warga belum mencapai target.", "LKJ502" },
        { "tercapai sesuai target", "Indeks Kepuasan Warga dapat tercapai sesuai dengan target.", "Lembaga Warga yang Aktif dapat tercapai sesuai dengan target.", "LKJ502" },
        { "seluruh indikator", "Tidak semua indikator diukur setiap bulan.", "Seluruh indikator kinerja mencapai target.", "LKJ502" },
        { "n dari m indikator", "Sebanyak 2 dari 3 indikator mencapai target.", "Sebanyak 3 dari 3 indikator mencapai target.", "LKJ502" },
        { "sebagian besar", "Sebagian besar indikator mencapai target.", "Sebagian besar indikator tidak mencapai target.", "LKJ502" },
        { "tidak ada", "Tidak ada indikator tanpa sumber data.", "Tidak ada indikator yang melampaui target.", "LKJ502" },
        { "tertinggi", "Nilai tertinggi diperoleh unsur Biaya Layanan.", "Nilai tertinggi diperoleh unsur Waktu Layanan.", "LKJ502" },
        { "paling rendah", "Unsur Waktu Layanan bernilai paling rendah.", "Unsur Biaya Layanan bernilai paling rendah.", "LKJ502" },
        { "serapan tertinggi", "Serapan tertinggi terdapat pada Program Pasar Rakyat.", "Serapan tertinggi terdapat pada Program Jalan Lingkungan.", "LKJ502" },
        { "mutu", "Unsur Biaya Layanan bernilai 3,80 dengan mutu pelayanan A.", "Unsur Biaya Layanan bernilai 3,80 dengan mutu pelayanan B.", "LKJ502" },
        { "kategori", "Unsur Waktu Layanan bernilai 3,20 dengan kategori Baik.", "Unsur Waktu Layanan bernilai 3,20 dengan kategori Sangat Baik.", "LKJ502" },
        { "efisien", "Anggaran sasaran 1 dinilai efisien.", "Anggaran sasaran 1 dinilai tidak efisien.", "LKJ502" },
        { "serapan terhadap capaian", "Pada sasaran 1 serapan anggaran lebih rendah daripada capaian kinerja.", "Pada sasaran 1 serapan anggaran melebihi capaian kinerja.", "LKJ502" },
        { "target", "Target Indeks Kepuasan Warga tahun 2024 sebesar 90.", "Target Indeks Kepuasan Warga tahun 2024 sebesar 95.", "LKJ521" },
        { "realisasi", "Realisasi Indeks Kepuasan Warga tahun 2024 adalah 91,70.", "Realisasi Indeks Kepuasan Warga tahun 2024 adalah 97,10.", "LKJ521" },
        { "terealisasi", "Persentase Lembaga Warga yang Aktif terealisasi 80%.", "Persentase Lembaga Warga yang Aktif terealisasi 90%.", "LKJ521" },
        { "tahun lain", "Realisasi Indeks Kepuasan Warga tahun 2023 adalah 88,50.", "Realisasi Indeks Kepuasan Warga tahun 2024 adalah 88,50.", "LKJ521" },
        { "capaian", "Capaian Indeks Kepuasan Warga sebesar 101,89%.", "Capaian Indeks Kepuasan Warga sebesar 100%.", "LKJ521" },
        { "target tercapai n%", "Target Lembaga Warga yang Aktif tercapai 80%.", "Target Lembaga Warga yang Aktif tercapai 100%.", "LKJ521" },
        { "pagu", "Pagu Program Pasar Rakyat sebesar Rp500.000.", "Pagu Program Pasar Rakyat sebesar Rp550.000.", "LKJ521" },
        { "serapan", "Serapan anggaran Program Pasar Rakyat 96,00%.", "Serapan anggaran Program Pasar Rakyat 86,00%.", "LKJ521" },
        { "realisasi atau n%", "Realisasi Program Pasar Rakyat Rp480.000 atau 96%.", "Realisasi Program Pasar Rakyat Rp480.000 atau 90%.", "LKJ521" },
        { "seluruh anggaran", "Serapan dana APBD 89,68%.", "Serapan dana APBD 98,68%.", "LKJ521" },
        { "sisa", "Sisa anggaran Program Pasar Rakyat Rp20.000.", "Sisa anggaran Program Pasar Rakyat Rp30.000.", "LKJ521" },
        { "sasaran", "Telah ditetapkan 2 (dua) sasaran.", "Telah ditetapkan 4 (empat) sasaran.", "LKJ523" },
        { "pegawai", "Kegiatan didukung 17 pegawai.", "Kegiatan didukung 19 pegawai.", "LKJ523" },
        { "responden", "Sebanyak 50 (lima puluh) responden mengisi kuesioner.", "Sebanyak 60 (enam puluh) responden mengisi kuesioner.", "LKJ523" },
        { "rincian kalimat", "Ada 3 kegiatan: rapat; lomba; pelatihan.", "Ada 4 kegiatan: rapat; lomba; pelatihan.", "LKJ523" },
        { "unit dan tahun", "Renstra Dinas Tahun 2023–2026 menjadi pedoman.", "Renstra Dinas Lain menjadi pedoman.", "LKJ524" },
        { "dari n indikator, m", "Dari 3 indikator, 2 mencapai target.", "Dari 3 indikator, 3 mencapai target.", "LKJ502" },
        { "dua dalam satu butir", "Rencananya 4 kegiatan, yaitu: senam; Lari dan Renang untuk 500 orang; pramuka.", "Rencananya 5 kegiatan, yaitu: senam; Lari dan Renang untuk 500 orang; pramuka.", "LKJ523" },
        { "unit lain", "Renstra Dinas Contoh telah disusun.", "Renstra Dinas Lain telah disusun.", "LKJ524" },
        { "nama indikator", "Realisasi indikator Indeks Kepuasan Warga diukur.", "Realisasi indikator Indeks Kepuasan Pelanggan diukur.", "LKJ524" },
    };

    [Theory, MemberData(nameof(Rows))]
    public void A_right_sentence_is_silent_and_a_wrong_one_is_told(string row, string right, string wrong, string code)
    {
        WrittenProse.Findings(right, Laporan).ShouldBeEmpty(row);
        WrittenProse.Findings(wrong, Laporan).ShouldContain(code, Case.Sensitive, row);
    }

    [Theory]
    [InlineData("Agar Indeks Kepuasan Warga tidak turun, petugas dilatih.")]
    [InlineData("Indeks Kepuasan Warga diharapkan mencapai target 95 pada tahun 2026.")]
    [InlineData("Dengan Indeks Kepuasan Warga 91,70, jumlah keluhan masyarakat menurun.")]
    [InlineData("Karena pegawai berkurang, Indeks Kepuasan Warga diukur setahun sekali.")]
    [InlineData("Sisa anggaran sebesar 10,32% dari pagu.")]
    [InlineData("Program Pasar Rakyat merupakan 33,33% dari seluruh pagu.")]
    [InlineData("Kenaikan pangkat 4 pegawai diproses, dan kerja sama meningkat.")]
    [InlineData("“Indeks Kepuasan Warga turun,” tulis sebuah koran.")]
    [InlineData("Apakah Indeks Kepuasan Warga mencapai target?")]
    [InlineData("Target Indeks Kepuasan Warga dalam RPJMD 95, sedangkan target nasional 88.")]
    public void Aims_shares_and_topics_claim_nothing(string text) => WrittenProse.Findings(text, Laporan).ShouldBeEmpty();

    [Fact]
    public void A_sentence_that_repeats_a_printed_figure_makes_no_mistake_of_its_own()
    {
        const string Wrong = "Realisasi Indeks Kepuasan Warga tahun 2024 adalah 91,75.";
        NilaiTercetak printed = new([new BagianTercetak(91.75m, null)], Sample.At());
        Laporan published = Laporan with
        {
            Tercetak = new Dictionary<string, DataTercetak> { ["capaian"] = new() { Baris = new Dictionary<string, IReadOnlyDictionary<string, NilaiTercetak>> { ["ikm"] = new Dictionary<string, NilaiTercetak> { ["realisasi"] = printed } } } },
        };

        WrittenProse.Findings(Wrong, Laporan).ShouldContain("LKJ521 Teks menyebut realisasi 'Indeks Kepuasan Warga' 91,75, padahal dalam data 91,7.");
        WrittenProse.Findings(Wrong, published).ShouldNotContain("LKJ521");
    }

    private static Indikator Of(string id, string nama, decimal target, decimal before, decimal now, string satuan = "Nilai") => Sample.Indikator(id, target, now, satuan: satuan) with
    {
        Nama = nama,
        Realisasi = new Dictionary<int, NilaiKinerja> { [2023] = Sample.Nilai(before), [2024] = Sample.Nilai(now) },
    };

    private static UnsurSkm Unsur(string id, string nama, decimal nrr) => new() { Id = Sample.Id(id), Nama = nama, Nrr = Sample.Number(nrr) };
}
