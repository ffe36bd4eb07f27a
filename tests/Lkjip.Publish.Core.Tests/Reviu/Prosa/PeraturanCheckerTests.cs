namespace Lkjip.Publish.Core.Tests;

public sealed class PeraturanCheckerTests
{
    private static readonly Peraturan[] Registry =
    [
        Registered("Perpres", "29", 2014, "Sistem Akuntabilitas Kinerja Instansi Pemerintah"),
        Registered("PermenPANRB", "53", 2014, "Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah"),
        Registered("PermenPANRB", "PER/09/M.PAN/5/2007", 2007, "Pedoman Umum Penetapan Indikator Kinerja Utama di Lingkungan Instansi Pemerintah"),
        Registered("KepmenPANRB", "KEP/25/M.PAN/2/2004", 2004, "Pedoman Umum Penyusunan Indeks Kepuasan Masyarakat Unit Pelayanan Instansi Pemerintah"),
        Registered("PP", "99", 2099, "Penyusunan Laporan Contoh") with { Konfirmasi = KonfirmasiPeraturan.Belum },
        Registered("PermenPANRB", "16", 2014, "Pedoman Survei Kepuasan Masyarakat") with { Status = StatusPeraturan.Dicabut, DigantiOleh = "PermenPANRB Nomor 14 Tahun 2017" },
        Registered("UU", "23", 2014, "Pemerintahan Daerah") with { Tln = "5587" },
        Registered("Perppu", "2", 2022, "Cipta Kerja") with { Tln = "6841" },
        Registered("UU", "28", 1999, "Penyelenggaraan Negara yang Bersih dan Bebas dari Korupsi, Kolusi dan Nepotisme"),
    ];

    [Theory]
    [InlineData("Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah (SAKIP) mengatur hal itu.")]
    [InlineData("Peraturan Menteri Negara Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja, dan Tata Cara Reviu Atas Laporan Kinerja Instansi Pemerintah.")]
    [InlineData("PermenPANRB 53/2014, Permenpan Nomor 53 Tahun 2014 dan Permenpan-RB No. 53 Tahun 2014.")]
    [InlineData("Peraturan Menteri PAN dan RB Nomor 99 Tahun 2015.")]
    [InlineData("Undang-Undang Nomor 28 Tahun 1999 tentang Penyelenggaraan Negara yang Bersih dan Bebas dari KKN.")]
    [InlineData("UU 23/2014 (Lembaran Negara Tahun 2014 Nomor 244, Tambahan Lembaran Negara Nomor 5587).")]
    [InlineData("Undang-Undang Nomor 23 Tahun 2019 tentang Pengelolaan Sumber Daya Nasional.")]
    [InlineData("Perda Nomor 08 Tahun 2020 tentang Rencana Pembangunan; Peraturan Daerah Kota Contoh Nomor 8 Tahun 2023 tentang Anggaran Pendapatan dan Belanja Daerah.")]
    [InlineData("Peraturan Walikota Contoh Nomor 54 Tahun 2019 tentang Perubahan atas Peraturan Walikota Contoh Nomor 108 Tahun 2016 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi.")]
    [InlineData("Keputusan Kepala Dinas Contoh Nomor 460/19/DINSOS/PYK/2023 dan Keputusan Kepala Dinas Nomor 460/19/Dinsos/PYK/2023.")]
    [InlineData("Peraturan Menteri Lingkungan Hidup dan Kehutanan Nomor 7 Tahun 2016 tentang Sampah Laut.")]
    [InlineData("PP Nomor 43 Tahun 2014 tentang Peraturan Pelaksanaan Undang-Undang Nomor 6 Tahun 2014 tentang Desa.")]
    [InlineData("Undang-Undang Nomor 28 Tahun 1999 tentang Penyelenggaraan Negara yang Bersih dan Bebas dari Korupsi, Kolusi dan Nepotisme dan Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah.")]
    [InlineData("Perpres Nomor 29 Tahun 2014 tentang sistem akuntabilitas kinerja instansi pemerintah mengatur hal itu.")]
    [InlineData("Perda Nomor 1 Tahun 2023 tentang Anggaran Pendapatan dan Belanja Daerah serta Perwal Nomor 1 Tahun 2023 tentang Penjabaran Anggaran Pendapatan dan Belanja Daerah.")]
    [InlineData("Peraturan Menteri Negara Pendayagunaan Aparatur Negara Nomor: PER/09/M.PAN/5/2007 tentang Pedoman Umum Penetapan Indikator Kinerja Utama di Lingkungan Instansi Pemerintah.")]
    [InlineData("Peraturan Menteri Pendayagunaan Aparatur Negara Nomor 9 Tahun 2007 tentang Pedoman Umum Penetapan Indikator Kinerja Utama.")]
    [InlineData("Terakhir diubah dengan Peraturan Pemerintah Pengganti Undang-undang Nomor 2 Tahun 2022 tentang Cipta Kerja (Lembaran Negara Tahun 2022 Nomor 238, Tambahan Lembaran Negara Nomor 6841).")]
    [InlineData("Keputusan Menteri Pendayagunaan Aparatur Negara Nomor 25 Tahun 2004 dan Permenpan Nomor 9 Tahun 2012.")]
    public void Right_citations_are_passed_over(string text) => WrittenProse.Findings(text, registry: Registry).ShouldBeEmpty();

    [Theory]
    [InlineData("Peraturan Presiden Nomor 29 Tahun 2017 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah (SAKIP).", "bab.md:5:26 LKJ506 Teks menyebut Perpres Nomor 29 Tahun 2017, padahal yang benar Perpres Nomor 29 Tahun 2014.")]
    [InlineData("Perpres Nomor 28 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah.", "bab.md:5:15 LKJ506 Teks menyebut Perpres Nomor 28 Tahun 2014, padahal yang benar Perpres Nomor 29 Tahun 2014.")]
    [InlineData("UU Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Tahun 2014 Nomor 244, Tambahan Lembaran Negara Nomor 5877).", "bab.md:5:10 LKJ506 Teks menyebut UU Nomor 23 Tahun 2014 dengan Tambahan Lembaran Negara Nomor 5877, padahal yang benar Tambahan Lembaran Negara Nomor 5587.")]
    [InlineData("Permenpan RB Nomor 16 Tahun 2014.", "bab.md:5:20 LKJ505 PermenPANRB Nomor 16 Tahun 2014 sudah dicabut, diganti oleh PermenPANRB Nomor 14 Tahun 2017.")]
    [InlineData("Kepmenpan Nomor : KEP/25/M.PAN/2/2005 tentang Pedoman Umum Penyusunan Indeks Kepuasan Masyarakat Unit Pelayanan Instansi Pemerintah.", "bab.md:5:19 LKJ506 Teks menyebut KepmenPANRB Nomor KEP/25/M.PAN/2/2005, padahal yang benar KepmenPANRB Nomor KEP/25/M.PAN/2/2004.")]
    [InlineData("Undang-Undang Nomor 28 Tahun 1999 tentang Penyelenggara Negara yang Bersih.", "bab.md:5:21 LKJ507 Judul UU Nomor 28 Tahun 1999 ditulis \"Penyelenggara Negara yang Bersih\", padahal dalam daftar peraturan \"Penyelenggaraan Negara yang Bersih dan Bebas dari Korupsi, Kolusi dan Nepotisme\".")]
    [InlineData("Peraturan Pemerintah Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah.", "bab.md:5:28 LKJ506 Teks menyebut PP Nomor 29 Tahun 2014, padahal yang benar Perpres Nomor 29 Tahun 2014.")]
    [InlineData("UU Nomor 23 Tahun 2014 tentang Pemerintahan Daerah dan Perpres Nomor 29 Tahun 2014 tentang Sistem Pengendalian Intern.", "bab.md:5:70 LKJ507 Judul Perpres Nomor 29 Tahun 2014 ditulis \"Sistem Pengendalian Intern\", padahal dalam daftar peraturan \"Sistem Akuntabilitas Kinerja Instansi Pemerintah\".")]
    [InlineData("Undang-undang Nomor 2 Tahun 2022 tentang Cipta Kerja.", "bab.md:5:21 LKJ506 Teks menyebut UU Nomor 2 Tahun 2022, padahal yang benar Perppu Nomor 2 Tahun 2022.")]
    [InlineData("Perpres Nomor 28 Tahun 2014 tentang sistem akuntabilitas kinerja instansi pemerintah mengatur hal itu.", "bab.md:5:15 LKJ506 Teks menyebut Perpres Nomor 28 Tahun 2014, padahal yang benar Perpres Nomor 29 Tahun 2014.")]
    [InlineData("Peraturan Kementerian PAN dan RB Nomor 53 Tahun 2014.", "bab.md:5:40 LKJ506 Teks menyebut \"Peraturan Kementerian\", padahal yang benar \"Peraturan Menteri\".")]
    [InlineData("Peraturan Menteri Lingkungan Hidup dan Kehutanan Nomor 7 Tahun 2012 tentang Sampah Laut.", "bab.md:5:56 LKJ506 Teks menyebut \"Lingkungan Hidup dan Kehutanan\" pada Peraturan Menteri Lingkungan Hidup dan Kehutanan Nomor 7 Tahun 2012, padahal kementeriannya baru bernama demikian sejak 2014.")]
    [InlineData("Perda Nomor 4 Tahun 2016 tentang Peraturan Bupati Contoh Nomor 9 Tahun 2022.", "bab.md:5:13 LKJ506 Teks menyebut Perda Nomor 4 Tahun 2016 tentang \"Peraturan Bupati Contoh Nomor 9 Tahun 2022\", padahal itu nama peraturan lain; judulnya agaknya tertinggal.")]
    [InlineData("Perda Nomor 3 Tahun 2041 tentang Pajak Daerah.", "bab.md:5:13 LKJ509 Perda Nomor 3 Tahun 2041 lebih baru daripada tahun laporan 2024.")]
    public void Citations_are_compared_with_the_registry(string text, string expected) => WrittenProse.Findings(text, registry: Registry).ShouldBe(expected);

    [Theory]
    [InlineData("Keputusan Kepala LAN Nomor 239/IX/618/2003, lalu Keputusan Kepala LAN Nomor 239/IX/618/2004.", "bab.md:5:77 LKJ504 Teks menyebut Keputusan Kepala LAN Nomor 239/IX/618/2004, padahal peraturan yang sama disebut Keputusan Kepala LAN Nomor 239/IX/618/2003 dalam 'Bab I Judul bab'.")]
    [InlineData("Perwal Nomor 97 Tahun 2023 tentang Kedudukan dan Tata Kerja; Peraturan Wali Kota Contoh Nomor 97 Tahun 2022 tentang Kedudukan dan Tata Kerja.", "bab.md:5:95 LKJ504 Teks menyebut Perwal Nomor 97 Tahun 2022, padahal peraturan yang sama disebut Perwal Nomor 97 Tahun 2023 dalam 'Bab I Judul bab'.")]
    [InlineData("Keputusan Camat Contoh Nomor 900/86/2022 tentang Penetapan Indikator Kinerja Utama; Surat Keputusan Camat Nomor 086/SK/2022 tentang Penetapan Indikator Kinerja Utama (IKU) Kecamatan.", "bab.md:5:113 LKJ504 Teks menyebut Keputusan Camat Nomor 086/SK/2022, padahal peraturan yang sama disebut Keputusan Camat Nomor 900/86/2022 dalam 'Bab I Judul bab'.")]
    [InlineData("Perda Nomor 1 Tahun 2020 tentang Pajak Daerah; Perda Nomor 1 Tahun 2020 tentang Retribusi Daerah.", "bab.md:5:60 LKJ507 Judul Perda Nomor 1 Tahun 2020 ditulis \"Retribusi Daerah\", padahal dalam 'Bab I Judul bab' \"Pajak Daerah\".")]
    [InlineData("PP Nomor 77 Tahun 2020 tentang Penataan Kinerja Daerah; Perpres Nomor 77 Tahun 2020 tentang Penataan Kinerja Daerah.", "bab.md:5:71 LKJ504 Teks menyebut Perpres Nomor 77 Tahun 2020, padahal peraturan yang sama disebut PP Nomor 77 Tahun 2020 dalam 'Bab I Judul bab'.")]
    [InlineData("Keputusan Kepala LAN Nomor 239/IX/618/2003 tentang Pedoman Pelaporan Kinerja; Keputusan Kepala LAN Nomor 239/IX/618/2004 tentang Pedoman Pelaporan Akuntabilitas Kinerja.", "bab.md:5:106 LKJ504 Teks menyebut Keputusan Kepala LAN Nomor 239/IX/618/2004, padahal peraturan yang sama disebut Keputusan Kepala LAN Nomor 239/IX/618/2003 dalam 'Bab I Judul bab'.\nbab.md:5:106 LKJ507 Judul Keputusan Kepala LAN Nomor 239/IX/618/2004 ditulis \"Pedoman Pelaporan Akuntabilitas Kinerja\", padahal dalam 'Bab I Judul bab' \"Pedoman Pelaporan Kinerja\".")]
    public void Citations_are_compared_with_each_other(string text, string expected) => WrittenProse.Findings(text, registry: Registry).ShouldBe(expected);

    [Theory]
    [InlineData(2016, false)]
    [InlineData(2017, false)]
    [InlineData(2018, true)]
    [InlineData(null, true)]
    public void A_regulation_may_be_cited_until_the_end_of_the_year_in_which_it_was_revoked(int? tahunLaporan, bool told)
    {
        Peraturan revoked = Registered("PermenPANRB", "16", 2014, "Pedoman Survei") with { Status = StatusPeraturan.Dicabut, TahunDicabut = tahunLaporan is null ? null : 2017 };

        revoked.IsRevokedFor(tahunLaporan ?? 2015).ShouldBe(told);
    }

    [Fact]
    public void An_entry_that_is_not_confirmed_gives_a_note_only()
    {
        FindingBag findings = new();
        ProsePart cited = new(new WrittenProse("PP Nomor 98 Tahun 2099 tentang Penyusunan Laporan Contoh."));

        LaporanReviewer.Review(Sample.Laporan() with { Bab = [Sample.Bab("bab", JenisBab.Bab, cited)] }, Registry, findings);

        findings.ToSorted().Single(f => f.Kode == "LKJ506").Tingkat.ShouldBe(Tingkat.Catatan);
    }

    private static Peraturan Registered(string jenis, string nomor, int tahun, string tentang) => new() { Jenis = jenis, Nomor = nomor, Tahun = tahun, Tentang = tentang, Sumber = "contoh" };
}
