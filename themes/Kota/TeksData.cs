using Lkjip.Publish.Core;

namespace Lkjip.Publish.Theme.Kota;

/// <summary>What the theme says to readers of taking data away, and of who answers for a report.</summary>
internal static class TeksData
{
    // Below a table.
    public const string BawaPulang = "Unduh, kutip, sematkan";
    public const string Unduh = "Unduh";
    public const string Csv = "CSV";
    public const string CsvMesin = "CSV untuk program";
    public const string Json = "JSON";
    public const string Xlsx = "XLSX";
    public const string Pdf = "PDF";
    public const string SemuaTabel = "Semua tabel laporan ini";
    public const string Kutip = "Kutip";
    public const string Apa = "APA";
    public const string BibTeX = "BibTeX";
    public const string Sematkan = "Sematkan";
    public const string SematkanPenjelasan = "Salin baris ini ke halaman Anda; tabel tampil di sana dengan sumbernya.";
    public const string TabelSaja = "Lihat tabel ini saja";
    public const string BukaDiLaporan = "Buka di laporan";

    // The report's page.
    public const string UnduhXlsx = "Unduh semua tabel (XLSX)";
    public const string Tentang = "Tentang laporan ini";
    public const string PenanggungJawab = "Penanggung jawab";
    public const string Terbit = "Tanggal terbit";
    public const string Ditandatangani = "Ditandatangani";
    public const string Versi = "Versi";
    public const string LisensiData = "Lisensi data";
    public const string LisensiBelum = "Belum disebut oleh penerbit.";
    public const string Edisi = "Riwayat edisi";
    public const string EdisiIni = "edisi yang tampil di situs ini";
    public const string Pemeriksaan = "Pemeriksaan";
    public const string Ralat = "Ralat";
    public const string BelumAdaRalat = "Belum ada ralat.";
    public const string Data = "Data";
    public const string KutipLaporan = "Kutip laporan ini";
    public const string BerkasBibTeX = "Laporan dan semua tabelnya sebagai berkas BibTeX";

    // Data of a report.
    public const string JudulDataLaporan = "Data laporan ini";
    public const string PengantarDataLaporan =
        "Setiap tabel dan angka grafik laporan ini dapat diunduh. CSV memakai notasi Indonesia (titik koma, koma desimal) untuk lembar sebar; CSV untuk program memakai koma, titik desimal dan kunci kolom tetap; JSON memuat semuanya, juga rumus dan angka tercetak yang berbeda dari hitungan.";
    public const string TanpaTabel = "Laporan ini tidak memuat tabel.";

    // Data of the portal.
    public const string JudulData = "Data terbuka";
    public const string PengantarData =
        "Semua tabel dari semua laporan dapat diunduh dan dipakai ulang. Angkanya sama dengan yang tampil di halaman laporan: angka resmi sebagaimana tercetak, tanpa diubah.";
    public const string CaraMemanen = "Untuk portal data dan program";
    public const string Katalog = "Katalog DCAT-AP (JSON-LD)";
    public const string KatalogPenjelasan = "menyebut setiap laporan sebagai kumpulan data, dengan alamat dan ukuran semua berkasnya. Portal data dapat memanennya secara berkala.";
    public const string Skema = "Skema JSON tabel";
    public const string SkemaPenjelasan = "menjelaskan isi berkas JSON; setiap berkas menyebut alamatnya.";
    public const string Umpan = "Umpan Atom";
    public const string UmpanPenjelasan = "memberitahukan laporan dan ralat yang baru.";
    public const string AlamatTetap = "Alamat berkas tidak berubah: …/data/<tabel>.csv, …/data/<tabel>.mesin.csv dan …/data/<tabel>.json di bawah alamat laporannya. Di CSV untuk program, kolom _baris, _jenis dan _tingkat menyebut kunci, jenis dan kedalaman baris; hanya baris berjenis \"data\" yang boleh dijumlahkan.";
    public const string Apostrof = "Di kedua bentuk CSV, teks yang diawali =, +, - atau @ diberi tanda ' di depannya supaya tidak dijalankan sebagai rumus oleh lembar sebar. Angka negatif tetap angka; di JSON teksnya utuh.";
    public const string BelumAdaData = "Belum ada laporan dengan data.";

    // All corrections.
    public const string JudulRalat = "Ralat semua laporan";
    public const string PengantarRalat = "Setiap perbaikan atas laporan yang sudah terbit dicatat di sini, yang terbaru lebih dahulu: apa yang semula tertulis, menjadi apa, dan mengapa.";
    public const string BelumAdaRalatSemua = "Belum ada laporan yang diralat.";

    // The footer.
    public const string TautanKaki = "Data dan kabar";

    public static string JumlahTabel(int jumlah) => $"{jumlah} tabel";

    public static string NamaBerkas(string jenis, DataItemName tabel) => $"{jenis}: {tabel.FullCaption}";

    public static string NamaBerkas(string jenis, DataReport laporan) => $"{jenis}: {laporan.Opd} {laporan.Tahun}";

    public static string PdfEdisi(EditionFileView berkas) => $"PDF, {FormatUkuran.Of(berkas.Bytes)}";

    public static string NamaEdisi(EditionView edisi) => $"{Versi} {edisi.Version}";
}
