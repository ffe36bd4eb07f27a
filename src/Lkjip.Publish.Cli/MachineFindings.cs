using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>Findings about the machine (9xx) that the command line makes itself.</summary>
internal static class MachineFindings
{
    /// <summary>The output folder holds something else.</summary>
    public static Finding ForeignFolder(string folder) => Make(
        "LKJ911", folder, "Folder keluaran berisi berkas yang bukan buatan lkjip; tidak ada yang diubah.",
        "Pilih folder kosong dengan --out, atau kosongkan folder itu sendiri.");

    /// <summary>Another build is at work on the same folder.</summary>
    public static Finding BuildInProgress(string folder) => Make(
        "LKJ912", folder, "Build lain sedang menulis ke folder keluaran yang sama.", "Tunggu sampai selesai, atau pilih folder lain dengan --out.");

    /// <summary>The output folder cannot be replaced.</summary>
    public static Finding CannotReplace(string folder, string why) => Make(
        "LKJ913", folder, $"Situs baru tidak dapat dipasang: {why}. Situs lama tetap utuh.", "Tutup program yang sedang membuka berkas di folder itu, lalu ulangi.");

    /// <summary>A file cannot be read or written: no permission, no space, a broken disk.</summary>
    public static Finding FileTrouble(string why) => Make(
        "LKJ914", string.Empty, $"Berkas tidak dapat dibaca atau ditulis: {why}. Situs lama tetap utuh.", "Tutup program yang sedang membuka berkas itu, periksa izin berkas dan sisa ruang penyimpanan, lalu ulangi.");

    /// <summary>PDFs cannot be kept for the next build.</summary>
    public static Finding CacheNotWritten(string folder, string why) => Make(
        "LKJ915", string.Empty, $"PDF tidak dapat disimpan di '{folder}' untuk build berikutnya: {why.TrimEnd('.')}. Situs tetap dibangun, tetapi PDF itu kelak dicetak lagi.",
        "Periksa izin folder itu dan sisa ruang penyimpanan; tanpa simpanan, pakai --no-cache.", Tingkat.Catatan);

    /// <summary>The search index cannot be made.</summary>
    public static Finding NoSearch(string why) => Make(
        "LKJ916", string.Empty, $"Indeks pencarian tidak dibuat: {why.TrimEnd('.')}. Halaman pencarian hanya berisi daftar.",
        "Pasang Node.js (nodejs.org) lalu ulangi, sebutkan program Pagefind dengan LKJIP_PAGEFIND, atau bangun dengan --no-search.", Tingkat.Catatan);

    /// <summary>Another program listens at the port that was asked for.</summary>
    public static Finding PortTaken(int port) => Make(
        "LKJ917", string.Empty, $"Port {port} sudah dipakai program lain.", "Sebutkan port lain dengan --port, atau tanpa --port supaya dipilihkan yang bebas.");

    /// <summary>A file of the content is held by another program, or was taken away while it was read.</summary>
    public static Finding NotReadNow(string path, string why) => Make(
        "LKJ918", path, $"Berkas belum dapat dibaca: {why.TrimEnd('.')}.", "Tutup program yang menguncinya, atau simpan sekali lagi; pratinjau membacanya lagi dengan sendirinya.");

    /// <summary>A fault of the program itself.</summary>
    public static Finding Fault(Exception fault) => Make(
        "LKJ999", string.Empty, $"Kesalahan di dalam lkjip sendiri, bukan pada isi: {fault.GetType().Name}: {fault.Message} Situs lama tetap utuh.",
        "Laporkan kepada pengelola lkjip; ulangi dengan LKJIP_DEBUG=1 untuk rincian teknis.");

    private static Finding Make(string code, string path, string message, string remedy, Tingkat tingkat = Tingkat.Galat) =>
        new(code, tingkat, new SourcePosition(path), message, remedy);
}
