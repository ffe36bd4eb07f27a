using Lkjip.Publish.Core;

namespace Lkjip.Publish.Theme.Kota;

/// <summary>Every text that the theme itself says to readers.</summary>
internal static partial class Teks
{
    // The frame of every page.
    public const string LangsungKeIsi = "Langsung ke isi";
    public const string PosisiAnda = "Posisi Anda";
    public const string Hubungi = "Hubungi kami";
    public const string DibuatDengan = "Dibuat dengan";
    public const string Program = "Lkjip.Publish";
    public const string Telepon = "Telepon";
    public const string Surel = "Surel";

    // Search.
    public const string Cari = "Cari";
    public const string KataCarian = "Kata atau angka yang dicari";
    public const string ContohCarian = "Misalnya: kemiskinan, IKM, 7.551.445.880";
    public const string Semua = "Semua";
    public const string HasilLain = "Tampilkan hasil berikutnya";
    public const string AdaHasil = "{n} halaman ditemukan.";
    public const string TidakAdaHasil = "Tidak ada yang ditemukan. Coba kata lain, atau longgarkan pilihan.";
    public const string TanpaIndeks = "Indeks pencarian tidak dapat dibuka; telusuri daftar di bawah.";
    public const string CariTanpaSkrip = "Pencarian memerlukan JavaScript. Tanpa itu, telusuri daftar di bawah.";
    public const string MenurutDaerah = "Menurut daerah";

    // Home, pemda, OPD and year.
    public const string LaporanTerbaru = "Laporan terbaru";
    public const string Laporan = "Laporan";
    public const string MenurutTahun = "Menurut tahun";
    public const string ApaItu = "Apa itu LKjIP?";
    public const string ApaItu1 =
        "Laporan Kinerja Instansi Pemerintah (LKjIP) adalah pertanggungjawaban tahunan setiap instansi pemerintah atas kinerja yang telah diperjanjikannya.";
    public const string ApaItu2 =
        "Di dalamnya target setiap indikator dibandingkan dengan realisasinya, beserta anggaran yang dipakai untuk mencapainya.";
    public const string ApaItu3 =
        "Penyusunannya diwajibkan oleh Peraturan Presiden Nomor 29 Tahun 2014 dan Peraturan Menteri PANRB Nomor 53 Tahun 2014.";
    public const string BelumAdaLaporan = "Belum ada laporan.";

    // Reports.
    public const string Lkjip = "LKjIP";
    public const string NamaDokumen = "Laporan Kinerja Instansi Pemerintah";
    public const string Tahun = "Tahun";
    public const string Draf = "Draf";
    public const string PeringatanDraf = "Laporan ini belum ditetapkan; isinya masih dapat berubah dan tidak boleh dikutip sebagai angka resmi.";
    public const string AngkaPokok = "Angka pokok";
    public const string BacaLaporan = "Baca laporan";
    public const string UnduhPdf = "Unduh PDF";
    public const string EdisiCetak = "Edisi cetak";
    public const string DaftarIsi = "Daftar Isi";
    public const string DaftarTabel = "Daftar Tabel";
    public const string DaftarGambar = "Daftar Gambar";
    public const string Ringkasan = "Ringkasan Eksekutif";
    public const string IsiBab = "Isi bab ini";
    public const string IsiLaporan = "Isi laporan";
    public const string Sebelumnya = "Sebelumnya";
    public const string Berikutnya = "Berikutnya";
    public const string PindahBab = "Pindah bab";
    public const string KembaliKeLaporan = "Kembali ke halaman laporan";
    public const string PenjelasanSelisih =
        "Laporan ini menampilkan angka sebagaimana tercetak dalam dokumen resmi. Bila angka tercetak tidak sama dengan hasil hitungan dari datanya, angka itu ditandai, dan hasil hitungannya disebut di bawah tabel atau di samping angkanya.";

    // Corrections.
    public const string Ralat = "Ralat";
    public const string Nomor = "No.";
    public const string Tanggal = "Tanggal";
    public const string Bagian = "Bagian";
    public const string Semula = "Semula";
    public const string Menjadi = "Menjadi";
    public const string Alasan = "Alasan";

    // Bound files.
    public const string BerkasLampiran = "Berkas lampiran";

    // Findings.
    public const string JudulReviu = "Reviu laporan";
    public const string LihatReviu = "Lihat reviu laporan ini";
    public const string PengantarReviu1 =
        "Halaman ini memuat semua yang ditemukan oleh pemeriksaan otomatis atas laporan ini. Setiap angka dihitung ulang dari datanya, dibandingkan antarbagian laporan, lalu dicocokkan dengan yang tertulis dalam dokumen resmi.";
    public const string PengantarReviu2 =
        "Temuan belum tentu berarti kesalahan kinerja: penyebabnya dapat berupa salah hitung, salah ketik, atau pembulatan. Angka resmi tidak diubah; penjelasan penerbit, bila ada, disebut pada temuannya.";
    public const string Tempat = "Tempat";
    public const string AngkaResmi = "Angka resmi";
    public const string AngkaTerhitung = "Terhitung";
    public const string AngkaPembanding = "Angka pembanding";
    public const string Penjelasan = "Penjelasan";
    public const string MenurutData = "menurut data laporan";

    // Parts of a chapter.
    public const string Sumber = "Sumber:";
    public const string Catatan = "Catatan:";
    public const string CaraHitung = "Cara angka tabel ini dihitung";
    public const string CaraHitungPenjelasan = "Setiap angka terhitung di tabel ini dapat diklik: rinciannya menyebut angka masukan beserta berkas dan barisnya.";
    public const string RincianHitungan = "Rincian hitungan semua angka";
    public const string LewatiTabel = "Lewati angka tabel";
    public const string AsalAngka = "Asal angka";
    public const string KembaliKeTabel = "Kembali ke tabel";
    public const string RumusKolom = "Rumus setiap kolom";
    public const string SebelumPembulatan = "sebelum dibulatkan";
    public const string DiDokumen = "Tercetak di dokumen:";
    public const string AsalAngkaPenjelasan =
        "Di bawah ini setiap angka terhitung, dengan rumus yang diisi angka masukannya. Tulisan seperti \"data/anggaran.json:45\" menyebut berkas sumber dan barisnya.";
    public const string Rumus = "Rumus";
    public const string Keterangan = "Keterangan:";
    public const string Tercetak = "Tercetak";
    public const string Terhitung = "terhitung";
    public const string GambarBelumAda = "Gambar belum tersedia";
    public const string AngkaDalamTabel = "Angka dalam tabel";
    public const string Capaian = "Capaian";
    public const string Target = "Target";
    public const string TargetSeratus = "Target (100%)";
    public const string Realisasi = "Realisasi";
    public const string PaguSeratus = "Pagu masing-masing (100%)";
    public const string BukanDariNol = "Sumbu tegak tidak dimulai dari nol.";
    public const string KembaliKeSel = "Kembali ke angka dalam tabel";
    public const string Nip = "NIP";

    // The print edition on a screen.
    public const string PetunjukCetak = "Edisi cetak: seluruh laporan dalam satu halaman, siap dicetak pada kertas A4.";

    public const string Disusun = "Disusun oleh";
    public const string Data = "Data:";
    public const string JudulKolofon = "Tentang Angka dan Edisi Web";
    public const string CaraAngka = "Cara angka dihitung";
    public const string CaraAngka1 =
        "Angka turunan dalam laporan ini, seperti capaian, persentase, jumlah dan sisa, dihitung oleh program dari data masukannya menurut rumusnya. Hitungan memakai bilangan desimal penuh; pembulatan dilakukan satu kali, saat angka ditampilkan, setengah ke atas.";
    public const string CaraAngka2 =
        "Angka yang sudah tercetak dalam dokumen resmi tetap ditampilkan. Bila berbeda dari hasil hitungan, angka itu diberi tanda, dan hasil hitungannya disebut di bawah tabelnya.";
    public const string DipakaiDi = "Dipakai di";
    public const string EdisiWeb = "Edisi web";
    public const string EdisiWebPenjelasan =
        "Laporan ini juga terbit sebagai halaman web: setiap tabel dapat disalin, setiap angka turunan menyebut asalnya, dan ralat, bila ada, diumumkan di sana.";
    public const string PindaiKode = "Kode QR alamat edisi web laporan ini";
    public const string DibuatOleh = "Situs dan PDF laporan ini dibuat dari satu sumber dengan";

    // 404.
    public const string TidakDitemukan = "Halaman tidak ditemukan";
    public const string TidakDitemukanSebab = "Alamat yang Anda buka tidak ada di situs ini. Mungkin ada salah ketik, atau halaman itu belum diterbitkan.";
    public const string KeBeranda = "Ke beranda";

    public static string JudulTahun(int tahun) => $"Laporan kinerja tahun {tahun}";

    public static string AngkaBerbeda(int jumlah) => $"{jumlah} angka tercetak berbeda dari hasil hitungan";

    public static string JumlahRalat(IReadOnlyList<RalatView> ralat) => ralat.Count == 1
        ? $"Setelah laporan ini terbit, satu hal di dalamnya diralat pada {ralat[0].Date}."
        : $"Setelah laporan ini terbit, {ralat.Count} hal di dalamnya diralat; ralat terakhir bertanggal {ralat[^1].Date}.";

    public static string NamaLampiran(string bab, int lembar) => $"Lampiran: {bab}, lembar {lembar}";

    public static string TautanLampiran(string bab, int nomor, int banyak, AttachmentView berkas) =>
        $"{bab}{(banyak > 1 ? $", berkas {nomor} dari {banyak}" : "")} (PDF, {FormatUkuran.Of(berkas.Bytes)})";

    public static string JumlahTemuan(FindingCount jumlah) => jumlah switch
    {
        { All: 0 } => "Tidak ada temuan pemeriksaan otomatis",
        { Answered: 0 } => $"{jumlah.All} temuan pemeriksaan otomatis",
        _ => $"{jumlah.All} temuan pemeriksaan otomatis, {jumlah.Answered} sudah ditanggapi",
    };

    public static string JudulTemuan(FindingKind jenis) => jenis switch
    {
        FindingKind.Arithmetic => "Angka yang tidak sesuai hitungan",
        FindingKind.Agreement => "Bagian yang tidak saling cocok",
        FindingKind.Completeness => "Kelengkapan",
        FindingKind.Prose => "Teks",
        _ => "Gambar dan tautan",
    };

    public static string PengantarTemuan(FindingKind jenis) => jenis switch
    {
        FindingKind.Arithmetic => "Angka atau sebutan yang tercetak berbeda dari hasil hitungan menurut rumusnya.",
        FindingKind.Agreement => "Hal yang sama disebut berbeda di dua tempat.",
        FindingKind.Completeness => "Hal yang diminta oleh peraturan tentang laporan kinerja, tetapi tidak ditemukan.",
        FindingKind.Prose => "Kalimat atau angka dalam teks yang tidak didukung datanya.",
        _ => "Gambar atau tautan yang belum dapat dipakai oleh semua pembaca.",
    };

    public static string Tanggapan(JenisTanggapan jenis) => jenis is JenisTanggapan.Diralat ? "Sudah diralat:" : "Tanggapan penerbit:";

    public static string LihatSelisih(int tanda) => $"Tercetak berbeda dari hasil hitungan: penjelasan {tanda}";

    public static string NilaiJawaban(int nilai, string bagian) => $"nilai {nilai}: {bagian}";

    public static string LihatCatatan(string tanda) => $"Catatan {tanda}";

    public static string Pemerintah(string pemda) =>
        pemda.StartsWith("Pemerintah ", StringComparison.OrdinalIgnoreCase) ? pemda : $"Pemerintah {pemda}";

    public static string Kepala(string opd, int tahun) => $"{opd} · {Lkjip} {tahun}";

    public static string TemuanReviu(FindingCount jumlah) => jumlah switch
    {
        { All: 0 } => "Pemeriksaan otomatis tidak menemukan angka yang bertentangan.",
        { Answered: 0 } => $"Pemeriksaan otomatis mencatat {jumlah.All} temuan; semuanya dapat dibaca pada halaman reviu di edisi web.",
        _ => $"Pemeriksaan otomatis mencatat {jumlah.All} temuan, {jumlah.Answered} sudah ditanggapi; semuanya dapat dibaca pada halaman reviu di edisi web.",
    };
}
