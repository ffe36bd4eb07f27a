namespace Lkjip.Publish.Theme.Kota;

/// <summary>What the theme says of the portal itself: what it is, its terms, its accessibility.</summary>
internal static class TeksTentang
{
    // The footer.
    public const string TautanKaki = "Portal ini";

    // A report in plain words.
    public const string SecaraSingkat = "Secara singkat";
    public const string SecaraSingkatAsal = "Disusun otomatis dari data laporan ini.";
    public const string ArtiIstilah = "Arti istilah";

    // The glossary.
    public const string Glosarium = "Glosarium";
    public const string PengantarGlosarium = "Arti istilah yang dipakai dalam laporan kinerja dan di portal ini, dan kepanjangan singkatannya.";
    public const string Istilah = "Istilah";
    public const string Singkatan = "Singkatan";

    // About.
    public const string TentangPortal = "Tentang portal ini";
    public const string Isi = "Apa yang ada di sini";
    public const string BelumAdaIsi = "Belum ada laporan yang terbit di portal ini.";
    public const string IsiHalaman = "Setiap laporan dapat dibaca per bab, dicari, diunduh sebagai PDF, dan dibandingkan dengan laporan lain. Setiap tabel dapat diunduh sebagai CSV, JSON dan XLSX.";
    public const string Angka = "Bagaimana angkanya dihitung";
    public const string Angka1 = "Angka turunan seperti capaian, persentase, jumlah dan sisa dihitung oleh program dari data masukan laporan. Hitungan memakai bilangan desimal penuh; pembulatan dilakukan satu kali, saat angka ditampilkan, setengah ke atas.";
    public const string Angka2 = "Angka yang sudah tercetak dalam dokumen resmi tetap ditampilkan. Bila berbeda dari hasil hitungan, angka itu diberi tanda, dan penjelasannya ada di halaman reviu laporannya. Program tidak pernah mengganti angka resmi.";
    public const string Angka3 = "Di bawah setiap tabel ada \"Cara angka tabel ini dihitung\": rumus, angka masukan, dan tempatnya dalam data.";
    public const string Ralat = "Perbaikan";
    public const string RalatPenjelasan = "Perbaikan atas laporan yang sudah terbit dicatat sebagai ralat dengan tanggal dan alasannya.";
    public const string LihatRalat = "Lihat semua ralat";
    public const string Lisensi = "Pemakaian ulang";
    public const string LisensiPenjelasan = "Lisensi data:";
    public const string Privasi = "Privasi";
    public const string PrivasiPenjelasan = "Situs ini tidak memakai kuki, tidak melacak pembaca, dan tidak mengambil apa pun dari situs lain. Pencarian berjalan di peramban Anda; kata yang dicari tidak dikirim ke mana pun.";
    public const string PenanggungJawab = "Penanggung jawab";
    public const string KontakBelum = "Penerbit portal ini belum mencantumkan kontak.";

    // Accessibility.
    public const string Aksesibilitas = "Aksesibilitas";
    public const string JudulAksesibilitas = "Pernyataan aksesibilitas";
    public const string AksesibilitasPengantar = "Portal ini dibuat agar dapat dipakai oleh semua orang, termasuk pembaca dengan disabilitas, dengan ponsel lama, atau dengan jaringan lambat.";
    public const string Status = "Sejauh mana terpenuhi";
    public const string StatusPenjelasan = "Sasarannya Pedoman Aksesibilitas Konten Web (WCAG) 2.2 tingkat AA. Halaman situs memenuhi sebagian: tampilan dan navigasinya dirancang dan diuji menurut pedoman itu; kekurangan yang diketahui disebut di bawah.";
    public const string YangDiuji = "Bagaimana diuji";
    public const string Diuji1 = "Setiap jenis halaman diperiksa secara otomatis dengan axe di peramban, terang dan gelap, lebar ponsel dan lebar meja, tanpa pelanggaran yang ditemukan. Pemeriksaan otomatis hanya menemukan sebagian masalah.";
    public const string Diuji2 = "Pemakaian dengan papan tik saja, tanpa JavaScript, pada lebar 320 piksel dan dengan perbesaran 200% diuji secara otomatis.";
    public const string Diuji3 = "Pengujian oleh pemakai pembaca layar belum dilakukan.";
    public const string Kekurangan = "Kekurangan yang diketahui";
    public const string Kekurangan1 = "Lampiran dan edisi lama berupa berkas PDF hasil pindaian dapat tidak memuat teks, sehingga tidak terbaca oleh pembaca layar.";
    public const string Kekurangan2 = "PDF resmi bertag dan mempunyai bab, judul tabel dan teks pengganti, tetapi belum diperiksa dengan alat uji PDF/UA. Edisi web memuat isi yang sama.";
    public const string Kekurangan3 = "Tabel yang sangat lebar digulir ke samping pada layar sempit; CSV atau XLSX-nya dapat dibuka sebagai gantinya.";
    public const string Kekurangan4 = "Pencarian, saringan, pengurutan dan perbandingan pilihan sendiri memerlukan JavaScript; tanpa itu tersedia daftar lengkapnya.";
    public const string Kekurangan5 = "Teks laporan memakai bahasa resmi pemerintahan. Ringkasan singkat di halaman laporan dan glosarium membantu memahaminya.";
    public const string Laporkan = "Menemukan hambatan?";
    public const string LaporkanPenjelasan = "Beri tahu kami halaman mana yang menyulitkan, dan alat bantu apa yang Anda pakai.";

    public static string IsiPortal(Core.TentangPage page) =>
        $"Portal ini memuat {page.Laporan} laporan dari {page.Opd} perangkat daerah di {page.Pemda} pemerintah daerah, untuk tahun {page.Tahun}.";
}
