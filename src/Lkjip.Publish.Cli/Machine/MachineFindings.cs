using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>Findings about the machine (9xx) that the command line makes itself.</summary>
internal static class MachineFindings
{
    /// <summary>The output folder holds something else.</summary>
    public static Finding ForeignFolder(string folder) => Make(
        "LKJ911",
        folder,
        new("Folder keluaran berisi berkas yang bukan buatan lkjip; tidak ada yang diubah.", "The output folder holds files that lkjip did not make; nothing was changed."),
        new("Pilih folder kosong dengan --out, atau kosongkan folder itu sendiri.", "Choose an empty folder with --out, or empty that folder yourself."));

    /// <summary>The output folder lies in the content folder, or the other way round.</summary>
    public static Finding OutputInContent(string folder, string content) => Make(
        "LKJ919",
        folder,
        new($"Folder keluaran dan folder isi '{content}' saling memuat; situs akan menimpa isinya. Tidak ada yang diubah.", $"The output folder and the content folder '{content}' lie within each other; the site would replace the content. Nothing was changed."),
        new("Pilih folder keluaran di luar folder isi dengan --out, misalnya --out site.", "Choose an output folder outside the content folder with --out, such as --out site."));

    /// <summary>The output folder is where a disk is mounted: it cannot be renamed.</summary>
    public static Finding OutputIsMounted(string folder) => Make(
        "LKJ919",
        folder,
        new("Folder keluaran adalah tempat sebuah disk atau volume dipasang, sehingga tidak dapat diganti sekaligus. Tidak ada yang diubah.", "The output folder is where a disk or volume is mounted and cannot be replaced as a whole. Nothing was changed."),
        new($"Bangun ke folder di dalamnya, misalnya --out {folder}/situs.", $"Build into a folder within it, such as --out {folder}/situs."));

    /// <summary>The output folder is a link that leads nowhere.</summary>
    public static Finding BrokenLink(string folder) => Make(
        "LKJ919",
        folder,
        new("Folder keluaran adalah tautan yang tidak menunjuk ke folder mana pun. Tidak ada yang diubah.", "The output folder is a symbolic link that leads to no folder. Nothing was changed."),
        new("Buat folder yang ditunjuknya, atau pilih folder lain dengan --out.", "Make the folder that it names, or choose another one with --out."));

    /// <summary>Another build is at work on the same folder.</summary>
    public static Finding BuildInProgress(string folder) => Make(
        "LKJ912",
        folder,
        new("Pembuatan situs lain sedang menulis ke folder keluaran yang sama.", "Another build is writing to the same output folder."),
        new("Tunggu sampai selesai, atau pilih folder lain dengan --out.", "Wait until it has finished, or choose another folder with --out."));

    /// <summary>The output folder cannot be replaced.</summary>
    public static Finding CannotReplace(string folder, string why) => Make(
        "LKJ913",
        folder,
        new($"Situs baru tidak dapat dipasang: {why}. Situs lama tetap utuh.", $"The new site cannot be put in place: {why}. The old site is untouched."),
        new("Tutup program yang sedang membuka berkas di folder itu, lalu ulangi.", "Close the program that has a file of that folder open, then try again."));

    /// <summary>A file cannot be read or written: no permission, no space, a broken disk.</summary>
    /// <param name="why">The reason, as <see cref="IoReason"/> gives it.</param>
    /// <param name="isOfSite">True where a site was to be built: the one before is untouched.</param>
    public static Finding FileTrouble(Wording why, bool isOfSite = true) => Make(
        "LKJ914",
        string.Empty,
        new($"Berkas tidak dapat dibaca atau ditulis: {why.Indonesia}.{(isOfSite ? " Situs lama tetap utuh." : string.Empty)}", $"A file cannot be read or written: {why.Inggris}.{(isOfSite ? " The old site is untouched." : string.Empty)}"),
        new("Periksa nama dan izinnya serta sisa ruang penyimpanan, tutup program yang sedang membukanya, lalu ulangi.",
            "Check its name and permissions and the free space, close the program that has it open, then try again."));

    /// <summary>PDFs cannot be kept for the next build.</summary>
    public static Finding CacheNotWritten(string folder, string why) => Make(
        "LKJ915",
        string.Empty,
        new($"PDF tidak dapat disimpan di '{folder}' untuk pembuatan situs berikutnya: {why.TrimEnd('.')}. Situs tetap dibangun, tetapi PDF itu kelak dicetak lagi.",
            $"PDFs cannot be kept in '{folder}' for the next build: {why.TrimEnd('.')}. The site is built all the same, but those PDFs will be printed again."),
        new("Periksa izin folder itu dan sisa ruang penyimpanan; tanpa simpanan, pakai --no-cache.", "Check the folder's permissions and the free space; to keep none, use --no-cache."),
        Tingkat.Catatan);

    /// <summary>The search index cannot be made.</summary>
    public static Finding NoSearch(Wording why) => Make(
        "LKJ916",
        string.Empty,
        new($"Indeks pencarian tidak dibuat: {why.Indonesia.TrimEnd('.')}. Halaman pencarian hanya berisi daftar.",
            $"No search index was made: {why.Inggris.TrimEnd('.')}. The search page holds lists only."),
        new("Pasang Node.js (nodejs.org) lalu ulangi, sebutkan program Pagefind dengan LKJIP_PAGEFIND, atau bangun dengan --no-search.",
            "Install Node.js (nodejs.org) and try again, name the Pagefind program with LKJIP_PAGEFIND, or build with --no-search."),
        Tingkat.Catatan);

    /// <summary>Another program listens at the port that was asked for.</summary>
    public static Finding PortTaken(int port) => Make(
        "LKJ917",
        string.Empty,
        new($"Port {port} sudah dipakai program lain.", $"Port {port} is in use by another program."),
        new("Sebutkan port lain dengan --port, atau tanpa --port supaya dipilihkan yang bebas.", "Name another port with --port, or leave --port out to have a free one chosen."));

    /// <summary>A file of the content is held by another program, or was taken away while it was read.</summary>
    public static Finding NotReadNow(string path, Wording why) => Make(
        "LKJ918",
        path,
        new($"Berkas belum dapat dibaca: {why.Indonesia}.", $"A file cannot be read yet: {why.Inggris}."),
        new("Tutup program yang menguncinya, atau simpan sekali lagi; pratinjau membacanya lagi dengan sendirinya.",
            "Close the program that locks it, or save it once more; the preview reads it again by itself."));

    /// <summary>A fault of the program itself.</summary>
    public static Finding Fault(Exception fault) => Make(
        "LKJ999",
        string.Empty,
        new($"Kesalahan di dalam lkjip sendiri, bukan pada isi: {fault.GetType().Name}: {fault.Message} Situs lama tetap utuh.",
            $"A fault within lkjip itself, not in the content: {fault.GetType().Name}: {fault.Message} The old site is untouched."),
        new("Laporkan kepada pengelola lkjip; ulangi dengan LKJIP_DEBUG=1 untuk rincian teknis.", "Report it to those who maintain lkjip; try again with LKJIP_DEBUG=1 for technical details."));

    private static Finding Make(string code, string path, Wording message, Wording remedy, Tingkat tingkat = Tingkat.Galat) =>
        new(code, tingkat, new SourcePosition(path), message, remedy);
}
