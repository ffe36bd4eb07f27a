using Lkjip.Publish.Core;

namespace Lkjip.Publish.Theme.Kota;

/// <summary>The texts in Indonesian.</summary>
internal sealed partial class TeksIndonesia : Teks
{
    // The frame of every page.
    public override string LangsungKeIsi => "Langsung ke isi";
    public override string PosisiAnda => "Posisi Anda";
    public override string Hubungi => "Hubungi kami";
    public override string DibuatDengan => "Dibuat dengan";
    public override string Program => "Lkjip.Publish";
    public override string Telepon => "Telepon";
    public override string Surel => "Surel";

    // Search.
    public override string Cari => "Cari";
    public override string KataCarian => "Kata atau angka yang dicari";
    public override string ContohCarian => "Misalnya: kemiskinan, IKM, 7.551.445.880";
    public override string Semua => "Semua";
    public override string HasilLain => "Tampilkan hasil berikutnya";
    public override string AdaHasil => "{n} halaman ditemukan.";
    public override string TidakAdaHasil => "Tidak ada yang ditemukan. Coba kata lain, atau longgarkan pilihan.";
    public override string TanpaIndeks => "Indeks pencarian tidak dapat dibuka; telusuri daftar di bawah.";
    public override string CariTanpaSkrip => "Pencarian memerlukan JavaScript. Tanpa itu, telusuri daftar di bawah.";
    public override string MenurutDaerah => "Menurut daerah";
    public override string PilihDaerah => "Daerah";
    public override string PilihOpd => "Perangkat daerah";
    public override string PilihBab => "Bab";

    // Home, pemda, OPD and year.
    public override string LaporanTerbaru => "Laporan terbaru";
    public override string Laporan => "Laporan";
    public override string MenurutTahun => "Menurut tahun";
    public override string ApaItu => "Apa itu LKjIP?";
    public override string ApaItu1 =>
        "Laporan Kinerja Instansi Pemerintah (LKjIP) adalah pertanggungjawaban tahunan setiap instansi pemerintah atas kinerja yang telah diperjanjikannya.";
    public override string ApaItu2 =>
        "Di dalamnya target setiap indikator dibandingkan dengan realisasinya, beserta anggaran yang dipakai untuk mencapainya.";
    public override string ApaItu3 =>
        "Penyusunannya diwajibkan oleh Peraturan Presiden Nomor 29 Tahun 2014 dan Peraturan Menteri PANRB Nomor 53 Tahun 2014.";
    public override string BelumAdaLaporan => "Belum ada laporan.";

    // Reports.
    public override string Lkjip => "LKjIP";
    public override string NamaDokumen => "Laporan Kinerja Instansi Pemerintah";
    public override string Tahun => "Tahun";
    public override string Draf => "Draf";
    public override string PeringatanDraf => "Laporan ini belum ditetapkan; isinya masih dapat berubah dan tidak boleh dikutip sebagai angka resmi.";
    public override string AngkaPokok => "Angka pokok";
    public override string BacaLaporan => "Baca laporan";
    public override string UnduhPdf => "Unduh PDF";
    public override string EdisiCetak => "Edisi cetak";
    public override string DaftarIsi => "Daftar Isi";
    public override string DaftarTabel => "Daftar Tabel";
    public override string DaftarGambar => "Daftar Gambar";
    public override string Ringkasan => "Ringkasan Eksekutif";
    public override string IsiBab => "Isi bab ini";
    public override string IsiLaporan => "Isi laporan";
    public override string Sebelumnya => "Sebelumnya";
    public override string Berikutnya => "Berikutnya";
    public override string PindahBab => "Pindah bab";
    public override string KembaliKeLaporan => "Kembali ke halaman laporan";
    public override string PenjelasanSelisih =>
        "Laporan ini menampilkan angka sebagaimana tercetak dalam dokumen resmi. Bila angka tercetak tidak sama dengan hasil perhitungan dari datanya, angka itu ditandai, dan hasil perhitungannya disebut di bawah tabel atau di samping angkanya.";

    // Corrections.
    public override string Ralat => "Ralat";
    public override string Nomor => "No.";
    public override string Tanggal => "Tanggal";
    public override string Bagian => "Bagian";
    public override string Semula => "Semula";
    public override string Menjadi => "Menjadi";
    public override string Alasan => "Alasan";

    // Bound files.
    public override string BerkasLampiran => "Berkas lampiran";

    // Findings.
    public override string JudulReviu => "Pemeriksaan angka";
    public override string LihatReviu => "Lihat pemeriksaan angka laporan ini";
    public override string PengantarReviu1 =>
        "Halaman ini memuat semua catatan pemeriksaan otomatis atas laporan ini. Setiap angka dihitung ulang dari datanya, dibandingkan antarbagian laporan, lalu dicocokkan dengan yang tertulis dalam dokumen resmi.";
    public override string PengantarReviu2 =>
        "Catatan pemeriksaan belum tentu berarti kesalahan kinerja: penyebabnya dapat berupa salah hitung, salah ketik, atau pembulatan. Angka resmi tidak diubah; penjelasan penerbit, bila ada, disebut pada catatannya.";
    public override string AkibatDari => "akibat dari";
    public override string SaringCatatan => "Saring catatan";
    public override string SaringCatatanAda => "{n} dari {all} baris catatan";
    public override string SaringCatatanKosong => "Tidak ada catatan yang cocok";
    public override string UnduhCatatan => "Unduh catatan pemeriksaan (CSV)";
    public override string Peringatan => "peringatan";
    public override string DiperiksaMenurut => "Kelengkapan isinya diperiksa menurut";
    public override string JudulAngkaBebas => "Angka yang dikecualikan dari pemeriksaan";
    public override string PengantarAngkaBebas => "Angka berikut ada dalam teks tetapi tidak dicari dalam data; penerbit menyebut alasannya.";
    public override string Tempat => "Tempat";
    public override string AngkaResmi => "Dalam dokumen";
    public override string AngkaTerhitung => "Hasil perhitungan";
    public override string AngkaPembanding => "Pembanding";
    public override string Penjelasan => "Penjelasan";
    public override string MenurutData => "menurut data laporan";

    // Parts of a chapter.
    public override string Sumber => "Sumber:";
    public override string Catatan => "Catatan:";
    public override string CaraHitung => "Cara angka tabel ini dihitung";
    public override string CaraHitungPenjelasan => "Setiap angka hasil perhitungan di tabel ini dapat diklik: rinciannya menyebut angka masukan beserta berkas dan barisnya.";
    public override string RincianHitungan => "Rincian hitungan semua angka";
    public override string LewatiTabel => "Lewati angka tabel";
    public override string AsalAngka => "Asal angka";
    public override string KembaliKeTabel => "Kembali ke tabel";
    public override string RumusKolom => "Rumus setiap kolom";
    public override string SebelumPembulatan => "sebelum dibulatkan";
    public override string DiDokumen => "Tercetak di dokumen:";
    public override string AsalAngkaPenjelasan =>
        "Di bawah ini setiap angka hasil perhitungan, dengan rumus yang diisi angka masukannya. Tulisan seperti \"data/anggaran.json:45\" menyebut berkas sumber dan barisnya.";
    public override string Rumus => "Rumus";
    public override string Keterangan => "Keterangan:";
    public override string Tercetak => "Tercetak";
    public override string Terhitung => "hasil perhitungan";
    public override string GambarBelumAda => "Gambar belum tersedia";
    public override string AngkaDalamTabel => "Angka dalam tabel";
    public override string Capaian => "Capaian";
    public override string Target => "Target";
    public override string TargetSeratus => "Target (100%)";
    public override string Realisasi => "Realisasi";
    public override string PaguSeratus => "Pagu masing-masing (100%)";
    public override string BukanDariNol => "Sumbu tegak tidak dimulai dari nol.";
    public override string KembaliKeSel => "Kembali ke angka dalam tabel";
    public override string Nip => "NIP";

    // The print edition on a screen.
    public override string PetunjukCetak => "Edisi cetak: seluruh laporan dalam satu halaman, siap dicetak pada kertas A4.";

    public override string Disusun => "Disusun oleh";
    public override string Data => "Data:";
    public override string JudulKolofon => "Tentang Angka dan Edisi Web";
    public override string CaraAngka => "Cara angka dihitung";
    public override string CaraAngka1 =>
        "Angka turunan dalam laporan ini, seperti capaian, persentase, jumlah dan sisa, dihitung oleh program dari data masukannya menurut rumusnya. Hitungan memakai bilangan desimal penuh; pembulatan dilakukan satu kali, saat angka ditampilkan, setengah ke atas.";
    public override string CaraAngka2 =>
        "Angka yang sudah tercetak dalam dokumen resmi tetap ditampilkan. Bila berbeda dari hasil perhitungan, angka itu diberi tanda, dan hasil perhitungannya disebut di bawah tabelnya.";
    public override string DipakaiDi => "Dipakai di";
    public override string EdisiWeb => "Edisi web";
    public override string EdisiWebPenjelasan =>
        "Laporan ini juga terbit sebagai halaman web: setiap tabel dapat disalin, setiap angka turunan menyebut asalnya, dan ralat, bila ada, diumumkan di sana.";
    public override string PindaiKode => "Kode QR alamat edisi web laporan ini";
    public override string DibuatOleh => "Situs dan PDF laporan ini dibuat dari satu sumber dengan";

    // 404.
    public override string TidakDitemukan => "Halaman tidak ditemukan";
    public override string TidakDitemukanSebab => "Alamat yang Anda buka tidak ada di situs ini. Mungkin ada salah ketik, atau halaman itu belum diterbitkan.";
    public override string KeBeranda => "Ke beranda";

    public override string JudulTahun(int tahun) => $"Laporan kinerja tahun {tahun}";

    public override string AngkaBerbeda(int jumlah) => $"{jumlah} angka tercetak berbeda dari hasil perhitungan";

    public override string IsiTabel(int baris, int kolom, int jumlah, int berbeda) =>
        $"Tabel dengan {baris} baris dan {kolom} kolom{(jumlah > 0 ? $"; {jumlah} di antaranya baris jumlah" : string.Empty)}{(berbeda > 0 ? $"; {AngkaBerbeda(berbeda)}" : string.Empty)}.";

    public override string JumlahRalat(IReadOnlyList<RalatView> ralat) => ralat.Count == 1
        ? $"Setelah laporan ini terbit, satu hal di dalamnya diralat pada {ralat[0].Date}."
        : $"Setelah laporan ini terbit, {ralat.Count} hal di dalamnya diralat; ralat terakhir bertanggal {ralat[^1].Date}.";

    public override string NamaLampiran(string bab, int lembar) => $"Lampiran: {bab}, lembar {lembar}";

    public override string TautanLampiran(string bab, int nomor, int banyak, AttachmentView berkas) =>
        $"{bab}{(banyak > 1 ? $", berkas {nomor} dari {banyak}" : "")} (PDF, {FormatUkuran.Of(berkas.Bytes)})";

    public override string JumlahTemuan(FindingCount jumlah) => jumlah switch
    {
        { All: 0 } => "Tidak ada catatan pemeriksaan",
        { Answered: 0 } => Banyaknya(jumlah),
        _ => $"{Banyaknya(jumlah)}, {jumlah.Answered} sudah ditanggapi",
    };

    public override string JudulTemuan(FindingKind jenis) => jenis switch
    {
        FindingKind.Arithmetic => "Angka yang tidak sesuai hitungan",
        FindingKind.Agreement => "Bagian yang tidak saling cocok",
        FindingKind.Completeness => "Kelengkapan",
        FindingKind.Prose => "Teks",
        _ => "Gambar dan tautan",
    };

    public override string PengantarTemuan(FindingKind jenis) => jenis switch
    {
        FindingKind.Arithmetic => "Angka atau sebutan yang tercetak berbeda dari hasil perhitungan menurut rumusnya.",
        FindingKind.Agreement => "Hal yang sama disebut berbeda di dua tempat.",
        FindingKind.Completeness => "Hal yang diminta oleh peraturan tentang laporan kinerja, tetapi tidak ditemukan.",
        FindingKind.Prose => "Kalimat atau angka dalam teks yang tidak didukung datanya.",
        _ => "Gambar atau tautan yang belum dapat dipakai oleh semua pembaca.",
    };

    public override string Tanggapan(JenisTanggapan jenis) => jenis is JenisTanggapan.Diralat ? "Sudah diralat:" : "Tanggapan penerbit:";

    public override string LihatSelisih(int tanda) => $"Tercetak berbeda dari hasil perhitungan: penjelasan {tanda}";

    public override string NilaiJawaban(int nilai, string bagian) => $"nilai {nilai}: {bagian}";

    public override string LihatCatatan(string tanda) => $"Catatan {tanda}";

    public override string Pemerintah(string pemda) =>
        pemda.StartsWith("Pemerintah ", StringComparison.OrdinalIgnoreCase) ? pemda : $"Pemerintah {pemda}";

    public override string Kepala(string opd, int tahun) => $"{opd} · {Lkjip} {tahun}";

    public override string TemuanReviu(FindingCount jumlah) => jumlah switch
    {
        { All: 0 } => "Pemeriksaan otomatis tidak menemukan angka yang bertentangan.",
        _ => $"Pemeriksaan otomatis membuat {JumlahTemuan(jumlah)}; semuanya dapat dibaca pada halaman Pemeriksaan angka di edisi web.",
    };

    private static string Banyaknya(FindingCount jumlah) => $"{jumlah.All} catatan pemeriksaan{(jumlah.Warnings > 0 ? $" ({jumlah.Warnings} peringatan)" : string.Empty)}";
}
