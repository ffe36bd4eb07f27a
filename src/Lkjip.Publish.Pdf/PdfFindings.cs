using System.Globalization;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Pdf;

/// <summary>Makes every finding about printing. Those about a document point at its page's address; those about the machine have an empty path.</summary>
public static class PdfFindings
{
    private const string Machine = "";

    /// <summary>LKJ901: nothing on this machine can print.</summary>
    public static Finding BrowserMissing(BrowserMissingException missing)
    {
        ArgumentNullException.ThrowIfNull(missing);
        return new("LKJ901", Tingkat.Galat, new(Machine), missing.Pesan, missing.Advice);
    }

    /// <summary>LKJ902: both attempts took longer than the limit.</summary>
    public static Finding TimedOut(string page, TimeSpan limit) => new(
        "LKJ902",
        Tingkat.Galat,
        new(page),
        new(string.Create(CultureInfo.InvariantCulture, $"PDF tidak selesai dicetak dalam {limit.TotalSeconds:0.#} detik, juga pada percobaan kedua."),
            string.Create(CultureInfo.InvariantCulture, $"The PDF was not printed within {limit.TotalSeconds:0.#} seconds, nor at the second attempt.")),
        new("Ulangi saat komputer tidak sibuk; bila tetap gagal, periksa skrip, tabel atau gambar yang sangat besar pada edisi cetak.",
            "Try again when the computer is not busy; if it fails again, check the print edition for scripts, and for tables or pictures that are very large."));

    /// <summary>LKJ902: both attempts broke off.</summary>
    /// <param name="page">Address of the print edition.</param>
    /// <param name="reason">What the browser or qpdf said, in one line.</param>
    public static Finding Failed(string page, Wording reason) => new(
        "LKJ902",
        Tingkat.Galat,
        new(page),
        new($"PDF gagal dicetak, juga pada percobaan kedua: {reason.Indonesia}",
            $"The PDF could not be printed, nor at the second attempt: {reason.Inggris}"),
        new("Periksa ruang disk dan memori, lalu ulangi. PDF yang lama, bila ada, tidak diubah.",
            "Check disk space and memory, then try again. The old PDF, if there is one, is not changed."));

    /// <summary>LKJ902: printed, but the file cannot be put in its place. Not tried again.</summary>
    /// <param name="page">Address of the print edition.</param>
    /// <param name="file">The file meant.</param>
    /// <param name="reason">What the operating system said, in its language.</param>
    public static Finding NotWritten(string page, string file, string reason) => new(
        "LKJ902",
        Tingkat.Galat,
        new(page),
        new($"PDF tercetak, tetapi '{file}' tidak dapat ditulis: {reason}", $"The PDF was printed, but '{file}' cannot be written: {reason}"),
        new("Tutup PDF itu bila sedang terbuka, periksa ruang disk dan hak tulis, lalu ulangi.",
            "Close that PDF if it is open, check disk space and the right to write, then try again."));

    /// <summary>LKJ903: the PDF is as the browser made it, since qpdf cannot be used.</summary>
    /// <param name="installCommand">The command that installs it on this machine.</param>
    public static Finding QpdfMissing(string installCommand) => new(
        "LKJ903",
        Tingkat.Catatan,
        new(Machine),
        new("Program qpdf versi 11 atau lebih baru tidak ditemukan: PDF tetap dibuat, tetapi berukuran lebih besar, penulis dan tanggalnya tidak diisi, lampiran PDF tidak ikut diikat, dan isinya berubah pada setiap pencetakan.",
            "The program qpdf, version 11 or later, was not found: PDFs are made all the same, but are larger, their author and date are not filled in, PDF attachments are not bound in, and their bytes change with every printing."),
        new($"Pasang qpdf: {installCommand}", $"Install qpdf: {installCommand}"));

    /// <summary>LKJ904: the print edition, or something on it, is not among the site's files.</summary>
    /// <param name="page">Address of the print edition.</param>
    /// <param name="address">What was asked for, from the root of the site.</param>
    public static Finding MissingFile(string page, string address) => new(
        "LKJ904",
        Tingkat.Galat,
        new(page),
        new($"Edisi cetak meminta berkas yang tidak ada: '{address}'.", $"The print edition asks for a file that does not exist: '{address}'."),
        new("Periksa nama berkas dan huruf besar-kecilnya, atau tambahkan berkas itu.",
            "Check the name of the file and its capital letters, or add that file."));

    /// <summary>LKJ905: the print edition asks for something from another site, which is never fetched.</summary>
    /// <param name="page">Address of the print edition.</param>
    /// <param name="address">The whole address asked for.</param>
    public static Finding ForeignRequest(string page, string address) => new(
        "LKJ905",
        Tingkat.Galat,
        new(page),
        new($"Edisi cetak meminta sesuatu dari luar situs: '{address}'.",
            $"The print edition asks for something from outside the site: '{address}'."),
        new("Simpan gambar, huruf atau gaya itu di dalam situs, lalu rujuk dari sana.",
            "Keep that picture, font or style within the site, and refer to it there."));

    /// <summary>LKJ906: the contents ask for the page of something that is on no page.</summary>
    /// <param name="page">Address of the print edition.</param>
    /// <param name="id">Id of what is missing.</param>
    public static Finding NoPage(string page, string id) => new(
        "LKJ906",
        Tingkat.Galat,
        new(page),
        new($"Nomor halaman untuk '{id}' diminta, tetapi tidak ada tautan ke bagian itu pada edisi cetak.",
            $"The page number of '{id}' is asked for, but the print edition has no link to that part."),
        new("Perbaiki tema: setiap nomor halaman di daftar isi memerlukan tautan ke bagian yang ada.",
            "Mend the theme: every page number in the contents needs a link to a part that exists."));

    /// <summary>LKJ906: the page numbers in the contents move what they number.</summary>
    /// <param name="page">Address of the print edition.</param>
    public static Finding UnsettledNumbers(string page) => new(
        "LKJ906",
        Tingkat.Galat,
        new(page),
        new("Nomor halaman pada daftar isi tidak dapat dipastikan: letak isi berubah setiap kali nomor diisi.",
            "The page numbers in the contents cannot be settled: what they number moves each time they are filled in."),
        new("Perbaiki tema: tempat nomor halaman harus selebar nomor terpanjang, sehingga pengisiannya tidak menggeser isi.",
            "Mend the theme: the place of a page number must be as wide as the longest number, so that filling it in moves nothing."));

    /// <summary>LKJ605: an attachment that no PDF program can read as it is.</summary>
    /// <param name="file">Path within the site, which is that within the content.</param>
    /// <param name="reason">What qpdf said.</param>
    public static Finding UnreadableAttachment(string file, string reason) => new(
        "LKJ605",
        Tingkat.Galat,
        new(file),
        new($"Lampiran '{Path.GetFileName(file)}' tidak dapat dibaca sebagai PDF: {reason}.",
            $"The attachment '{Path.GetFileName(file)}' cannot be read as a PDF: {reason}."),
        new("Buka berkas itu dan simpan ulang sebagai PDF tanpa kata sandi, atau ganti dengan gambar PNG atau JPG.",
            "Open that file and save it again as a PDF without a password, or put a PNG or JPG picture in its place."));

    /// <summary>LKJ606: a text or picture that does not fit between the margins of the paper.</summary>
    /// <param name="page">Address of the print edition.</param>
    /// <param name="id">Id of the part that holds it.</param>
    /// <param name="text">How it begins.</param>
    public static Finding TooWide(string page, string id, string text) => new(
        "LKJ606",
        Tingkat.Peringatan,
        new(page),
        new($"Bagian '{id}' lebih lebar daripada halaman PDF, mulai dari \"{text}\": seluruh PDF tercetak lebih kecil agar muat.",
            $"The part '{id}' is wider than the page of the PDF, from \"{text}\" on: the whole PDF is printed smaller to make it fit."),
        new("Pendekkan kata atau alamat yang panjang, kurangi kolom tabelnya, atau cetak tabel itu pada halaman lanskap (lanskap: true).",
            "Shorten long words or addresses, take columns out of the table, or print that table on a landscape page (lanskap: true)."));
}
