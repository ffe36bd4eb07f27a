using Lkjip.Publish.Core;

namespace Lkjip.Publish.Theme.Kota;

/// <summary>The texts on data in Indonesian.</summary>
internal sealed class TeksDataIndonesia : TeksData
{
    // Below a table.
    public override string BawaPulang => "Unduh, kutip, sematkan";
    public override string Unduh => "Unduh";
    public override string SemuaTabel => "Semua tabel laporan ini";
    public override string Kutip => "Kutip";
    public override string Apa => "APA";
    public override string BibTeX => "BibTeX";
    public override string Sematkan => "Sematkan";
    public override string SematkanPenjelasan => "Salin baris ini ke halaman Anda; tabel tampil di sana dengan sumbernya.";
    public override string TabelSaja => "Lihat tabel ini saja";
    public override string BukaDiLaporan => "Buka di laporan";

    // The report's page.
    public override string Tentang => "Tentang laporan ini";
    public override string PenanggungJawab => "Penanggung jawab";
    public override string Terbit => "Tanggal terbit";
    public override string Ditandatangani => "Ditandatangani";
    public override string Versi => "Versi";
    public override string LisensiData => "Lisensi data";
    public override string LisensiBelum => "Belum disebut oleh penerbit.";
    public override string Edisi => "Riwayat edisi";
    public override string EdisiIni => "edisi yang tampil di situs ini";
    public override string Pemeriksaan => "Pemeriksaan";
    public override string Ralat => "Ralat";
    public override string BelumAdaRalat => "Belum ada ralat.";
    public override string Data => "Data";
    public override string KutipLaporan => "Kutip laporan ini";
    public override string BerkasBibTeX => "Laporan dan semua tabelnya sebagai berkas BibTeX";

    // Data of a report.
    public override string JudulDataLaporan => "Data laporan ini";
    public override string PengantarDataLaporan =>
        $"Setiap tabel dan angka grafik laporan ini dapat diunduh. {Kegunaan(Bahasa.Id)}.";
    public override string TanpaTabel => "Laporan ini tidak memuat tabel.";

    // Data of the portal.
    public override string JudulData => "Data terbuka";
    public override string PengantarData =>
        "Semua tabel dari semua laporan dapat diunduh dan dipakai ulang. Angkanya sama dengan yang tampil di halaman laporan: angka resmi sebagaimana tercetak, tanpa diubah.";
    public override string CaraMemanen => "Untuk portal data dan program";
    public override string Katalog => "Katalog DCAT-AP (JSON-LD)";
    public override string KatalogPenjelasan => "menyebut setiap laporan sebagai kumpulan data, dengan alamat dan ukuran semua berkasnya. Portal data dapat memanennya secara berkala.";
    public override string Skema => "Skema JSON tabel";
    public override string SkemaPenjelasan => "menjelaskan isi berkas JSON; setiap berkas menyebut alamatnya.";
    public override string Umpan => "Umpan Atom";
    public override string UmpanPenjelasan => "memberitahukan laporan dan ralat yang baru.";
    public override string AlamatTetap => $"Alamat berkas tidak berubah: {AlamatTabel("tabel", "dan")} di bawah alamat laporannya. Di CSV untuk program, kolom _baris, _jenis dan _tingkat menyebut kunci, jenis dan kedalaman baris; hanya baris berjenis \"data\" yang boleh dijumlahkan.";
    public override string Apostrof => "Di kedua bentuk CSV, teks yang diawali =, +, - atau @ diberi tanda ' di depannya supaya tidak dijalankan sebagai rumus oleh lembar sebar. Angka negatif tetap angka; di JSON teksnya utuh.";
    public override string BelumAdaData => "Belum ada laporan dengan data.";

    // All corrections.
    public override string JudulRalat => "Ralat semua laporan";
    public override string PengantarRalat => "Setiap perbaikan atas laporan yang sudah terbit dicatat di sini, yang terbaru lebih dahulu: apa yang semula tertulis, menjadi apa, dan mengapa.";
    public override string BelumAdaRalatSemua => "Belum ada laporan yang diralat.";

    // The footer.
    public override string TautanKaki => "Data dan kabar";

    public override string JumlahTabel(int jumlah) => $"{jumlah} tabel";

    public override string UnduhBentuk(TakeawayForm bentuk) => bentuk.Scope is TakeawayScope.Tables ? $"Unduh semua tabel ({bentuk.Label.Indonesia})" : $"Unduh {bentuk.Label.Indonesia}";

    public override string NamaBerkas(TakeawayForm bentuk, DataItemName tabel) => $"{bentuk.Label.Indonesia}: {tabel.FullCaption}";

    public override string NamaBerkas(TakeawayForm bentuk, DataReport laporan) => $"{bentuk.Label.Indonesia}: {laporan.Opd} {laporan.Tahun}";

    public override string PdfEdisi(EditionFileView berkas) => $"PDF, {FormatUkuran.Of(berkas.Bytes)}";

    public override string NamaEdisi(EditionView edisi) => $"{Versi} {edisi.Version}";
}
