namespace Lkjip.Publish.Theme.Kota;

/// <summary>What the theme says of the portal itself: what it is, its terms, its accessibility, in Indonesian.</summary>
internal sealed class TeksTentangIndonesia : TeksTentang
{
    // The footer.
    public override string TautanKaki => "Portal ini";

    // A report in plain words.
    public override string SecaraSingkat => "Secara singkat";
    public override string SecaraSingkatAsal => "Disusun otomatis dari angka resmi dan data laporan ini.";
    public override string ArtiIstilah => "Arti istilah";
    public override string LihatCatatan => "Lihat catatan pemeriksaannya";

    // The glossary.
    public override string Glosarium => "Glosarium";
    public override string PengantarGlosarium => "Arti istilah yang dipakai dalam laporan kinerja dan di portal ini, dan kepanjangan singkatannya.";
    public override string Istilah => "Istilah";
    public override string Singkatan => "Singkatan";

    // About.
    public override string TentangPortal => "Tentang portal ini";
    public override string Isi => "Apa yang ada di sini";
    public override string BelumAdaIsi => "Belum ada laporan yang terbit di portal ini.";
    public override string IsiHalaman => "Setiap laporan dapat dibaca per bab, dicari, diunduh sebagai PDF, dan dibandingkan dengan laporan lain. Setiap tabel dapat diunduh sebagai CSV, JSON dan XLSX.";
    public override string Angka => "Bagaimana angkanya dihitung";
    public override string Angka1 => "Angka turunan seperti capaian, persentase, jumlah dan sisa dihitung oleh program dari data masukan laporan. Hitungan memakai bilangan desimal penuh; pembulatan dilakukan satu kali, saat angka ditampilkan, setengah ke atas.";
    public override string Angka2 => "Angka yang sudah tercetak dalam dokumen resmi tetap ditampilkan. Bila berbeda dari hasil perhitungan, hasil perhitungannya ada di samping angka itu, dan penjelasannya ada di halaman Pemeriksaan angka laporannya. Program tidak pernah mengganti angka resmi.";
    public override string Angka3 => "Di bawah tabel yang memuat hasil perhitungan ada \"Cara angka tabel ini dihitung\": rumus, angka masukan, dan tempatnya dalam data.";
    public override string Ralat => "Perbaikan";
    public override string RalatPenjelasan => "Perbaikan atas laporan yang sudah terbit dicatat sebagai ralat dengan tanggal dan alasannya.";
    public override string LihatRalat => "Lihat semua ralat";
    public override string Lisensi => "Pemakaian ulang";
    public override string LisensiPenjelasan => "Lisensi data:";
    public override string Privasi => "Privasi";
    public override string PrivasiPenjelasan => "Situs ini tidak memakai kuki, tidak melacak pembaca, dan tidak mengambil apa pun dari situs lain. Pencarian berjalan di peramban Anda; kata yang dicari tidak dikirim ke mana pun.";
    public override string PenanggungJawab => "Penanggung jawab";
    public override string KontakBelum => "Penerbit portal ini belum mencantumkan kontak.";
    public override string IsiPortal(Core.TentangPage page) => $"Portal ini memuat {page.Laporan} laporan dari {page.Opd} perangkat daerah di {page.Pemda} pemerintah daerah, untuk tahun {page.Tahun}.";

    // Accessibility.
    public override string Aksesibilitas => "Aksesibilitas";
    public override string AksesibilitasPengantar => "Portal ini dibuat agar dapat dipakai oleh semua orang, termasuk pembaca dengan disabilitas, dengan ponsel lama, atau dengan jaringan lambat.";
    public override string Status => "Sejauh mana terpenuhi";
    public override string StatusPenjelasan => "Sasarannya Pedoman Aksesibilitas Konten Web (WCAG) 2.2 tingkat AA. Halaman situs memenuhi sebagian: tampilan dan navigasinya dirancang dan diuji menurut pedoman itu; kekurangan yang diketahui disebut di bawah.";
    public override string YangDiuji => "Bagaimana diuji";
    public override string Diuji1 => "Setiap jenis halaman diperiksa secara otomatis dengan axe di peramban, terang dan gelap, lebar ponsel dan lebar meja, tanpa pelanggaran yang ditemukan. Pemeriksaan otomatis hanya menemukan sebagian masalah.";
    public override string Diuji2 => "Pemakaian dengan papan tik saja, tanpa JavaScript, pada lebar 320 piksel dan dengan perbesaran 200% diuji secara otomatis.";
    public override string Diuji3 => "Pengujian oleh pemakai pembaca layar belum dilakukan.";
    public override string Kekurangan => "Kekurangan yang diketahui";
    public override string Kekurangan1 => "Lampiran dan edisi lama berupa berkas PDF hasil pindaian dapat tidak memuat teks, sehingga tidak terbaca oleh pembaca layar.";
    public override string Kekurangan2 => "PDF resmi bertag dan mempunyai bab, judul tabel dan teks pengganti, tetapi belum diperiksa dengan alat uji PDF/UA. Edisi web memuat isi yang sama.";
    public override string Kekurangan3 => "Tabel yang sangat lebar digulir ke samping pada layar sempit; CSV atau XLSX-nya dapat dibuka sebagai gantinya.";
    public override string Kekurangan4 => "Pencarian, saringan, pengurutan dan perbandingan pilihan sendiri memerlukan JavaScript; tanpa itu tersedia daftar lengkapnya.";
    public override string Kekurangan5 => "Teks laporan memakai bahasa resmi pemerintahan. Ringkasan singkat di halaman laporan dan glosarium membantu memahaminya.";
    public override string Laporkan => "Menemukan hambatan?";
    public override string LaporkanPenjelasan => "Beri tahu kami halaman mana yang menyulitkan, dan alat bantu apa yang Anda pakai.";
}
