namespace Lkjip.Publish.Cli;

/// <summary>What the preview says, in Indonesian.</summary>
internal sealed class TeksPratinjauIndonesia : TeksPratinjau
{
    // On the terminal.
    public override string Alamat(string address) => $"Pratinjau: {address}";
    public override string SimpanBerkas => "Simpan berkas, dan halaman yang terbuka ikut berubah. Berhenti: Ctrl+C.";
    public override string Ditutup => "Pratinjau ditutup.";
    public override string FolderDitunggu(string folder) => $"Folder isi '{folder}' tidak ditemukan; ditunggu sampai kembali …";
    public override string TakTeramati => "Komputer ini tidak dapat mengamati berkas (mungkin batas pengamatannya tercapai); semua dibaca ulang setiap beberapa detik.";
    public override string BacaUlang => "Semua dibaca ulang.";
    public override string TemaBerubah => "Berubah: tema";
    public override string Berubah(string path, int others) => $"Berubah: {path}{(others > 0 ? $" dan {others} lainnya" : string.Empty)}";

    // In pages.
    public override string KeHalamanDepan => "Ke halaman depan";
    public override string HanyaKomputerIni => "Pratinjau hanya menjawab di komputer ini.";

    public override string FolderHilang(string folder) =>
        $"Folder isi '{folder}' tidak ditemukan: dipindah, diganti nama atau dihapus. Kembalikan folder itu; pratinjau menyambung sendiri.";

    public override string LaporanBelumTampil => "Laporan ini belum dapat ditampilkan";

    public override string LaporanBelumTampilSebab =>
        "Ada galat di dalam berkasnya; daftarnya ada di bagian bawah layar. Setelah diperbaiki dan disimpan, halaman muncul di sini dengan sendirinya.";

    public override string HalamanTidakTampil => "Halaman ini tidak dapat ditampilkan";
    public override string PdfTidakTercetak => "PDF tidak dapat dicetak";
    public override string HalamanLainTerbaca => "Halaman lain pratinjau tetap dapat dibaca.";
    public override string TanpaIndeks => "Pratinjau tidak membuat indeks pencarian, sehingga halaman ini hanya berisi daftar.";
    public override string CariSetelahBuild => "Pada situs yang dibangun dengan <code>lkjip build</code> kolom pencarian ada.";
}
