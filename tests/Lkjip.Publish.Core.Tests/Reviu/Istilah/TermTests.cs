namespace Lkjip.Publish.Core.Tests;

/// <summary>Words, fixed terms and abbreviations (53x): each kind with right cases that stay silent.</summary>
public sealed class TermTests
{
    [Theory]
    [InlineData("Dinas Contoh Kota melayani warga. Kepala Dinas Contoh Contoh Kota menandatanganinya. Dinas Contoh Kota.", "LKJ530 Kata 'Contoh' ditulis dua kali berturut-turut: 'Dinas Contoh Contoh Kota'.")]
    [InlineData("Kegiatan yang yang dilaksanakan berjalan.", "LKJ530 Kata 'yang' ditulis dua kali berturut-turut: 'Kegiatan yang yang dilaksanakan'.")]
    [InlineData("Warga Bone Bone melapor, dan anak anak bermain.", "")]
    [InlineData("Laporan ini untuk Camat. Camat menerimanya.", "")]
    [InlineData("Rata-rata nilai, masing-masing dan undang-undang.", "")]
    public void A_word_is_written_once(string text, string expected) => Found(text).ShouldBe(expected);

    [Theory]
    [InlineData("Petugas melayani warga setiap hari kerja di kantor camat. Loket dibuka. Petugas melayani warga setiap hari kerja di kantor camat.", "LKJ530 Kalimat ini ditulis dua kali: 'Petugas melayani warga setiap hari kerja di kantor camat.'.")]
    [InlineData("Petugas melayani warga setiap hari kerja di kantor camat.\nPetugas melayani warga setiap hari kerja di kantor camat.", "LKJ530")]
    [InlineData("Petugas melayani warga setiap hari kerja di kantor camat. Petugas melayani warga setiap hari kerja di kantor lurah.", "")]
    [InlineData("Target tercapai. Tidak ada hambatan. Target tercapai.", "")]
    public void A_sentence_is_written_once(string text, string expected)
    {
        string found = StructureFindings.Of(Sample.Laporan(bab: [StructureFindings.Text(text.Split('\n'))]), "LKJ53");

        found.ShouldStartWith(expected);
        found.Length.ShouldBe(expected.Length == 0 ? 0 : found.Length);
    }

    [Theory]
    [InlineData("Capaian ini sesuai dengan target dalam perjanjian kerja Dinas Contoh.", "LKJ531 Teks menulis 'perjanjian kerja'; istilah yang dimaksud agaknya 'perjanjian kinerja'.")]
    [InlineData("Perjanjian Kerja Tahun 2024 memuat dua sasaran.", "LKJ531 Teks menulis 'Perjanjian Kerja'; istilah yang dimaksud agaknya 'perjanjian kinerja'.")]
    [InlineData("Tambahan Lembaga Negara Republik Indonesia Nomor 4815.", "LKJ531 Teks menulis 'Tambahan Lembaga Negara'; istilah yang dimaksud agaknya 'Tambahan Lembaran Negara'.")]
    [InlineData("Indikator Kerja Utama ditetapkan.", "LKJ531 Teks menulis 'Indikator Kerja Utama'; istilah yang dimaksud agaknya 'indikator kinerja utama'.")]
    [InlineData("Target terpenuhi oleh Pegawai Pemerintah dengan Perjanjian Kerja (PPPK).", "")]
    [InlineData("Perjanjian kerja waktu tertentu ditandatangani petugas kebersihan.", "")]
    [InlineData("Petugas kebersihan menandatangani perjanjian kerja.", "")]
    [InlineData("Target dalam perjanjian kinerja terpenuhi, menurut Lembaga Negara terkait.", "")]
    public void Fixed_terms_are_written_as_they_are(string text, string expected) => Found(text).ShouldBe(expected);

    [Theory]
    [InlineData("Rumah Layak Keluarga Miskin (RTLH) dibangun.", "")]
    [InlineData("Jumlah Rumah Layak Huni (RTLH) dibangun.", "LKJ532 Kepanjangan RTLH di sini 'Rumah Layak Huni', padahal di tempat lain atau menurut aturannya 'Rumah Tidak Layak Huni'.")]
    [InlineData("RTLH (Rumah Tidak Pantas Huni) dibangun.", "LKJ532 Kepanjangan RTLH di sini 'Rumah Tidak Pantas Huni', padahal di tempat lain atau menurut aturannya 'Rumah Tidak Layak Huni'.")]
    [InlineData("Rumah Tidak Layak Huni (RTLH) dibangun; RTLH (rumah tidak layak huni) itu banyak.", "")]
    [InlineData("Laporan Akuntabilitas Kinerja Instansi Pemerintah (LKjIP) ini disusun.", "LKJ532 Kepanjangan LKjIP di sini 'Laporan Akuntabilitas Kinerja Instansi Pemerintah', padahal di tempat lain atau menurut aturannya 'Laporan Kinerja Instansi Pemerintah'.")]
    [InlineData("Laporan Kinerja (LKjIP) Dinas Contoh, dan Laporan Akuntabilitas Kinerja Instansi Pemerintah (LAKIP) lama.", "")]
    [InlineData("Anggaran Pendapatan Belanja Daerah (APBD) disahkan.", "")]
    [InlineData("Rancangan Pembangunan Jangka Menengah Daerah (RPJMD) disusun.", "LKJ532 Kepanjangan RPJMD di sini 'Rancangan Pembangunan Jangka Menengah Daerah', padahal di tempat lain atau menurut aturannya 'Rencana Pembangunan Jangka Menengah Daerah'.")]
    public void An_abbreviation_stands_for_one_thing(string text, string expected) => Found(text).ShouldBe(expected);

    private static string Found(string text)
    {
        Laporan laporan = Sample.Laporan(bab: [StructureFindings.Text(text)]);
        return StructureFindings.Of(laporan with { Kepala = laporan.Kepala with { Singkatan = new Dictionary<string, string> { ["RTLH"] = "Rumah Tidak Layak Huni" } } }, "LKJ53");
    }
}
