namespace Lkjip.Publish.Core;

/// <summary>Findings about references, pictures and accessibility (6xx).</summary>
public static class LinkFindings
{
    /// <summary>Code of a file that is not used, which concerns the publisher alone.</summary>
    public const string UnusedFileCode = "LKJ609";

    /// <summary>A reference to an id that nothing bears.</summary>
    public static Finding BrokenReference(SourcePosition at, string id, IEnumerable<string> known) =>
        new("LKJ601", Tingkat.Galat, at, new($"Rujukan '#{id}' tidak menunjuk ke apa pun.", $"The reference '#{id}' leads to nothing."),
            Suggestion.Nearest(id, known) is { } nearest
                ? new($"Maksud Anda '#{nearest}'?", $"Did you mean '#{nearest}'?")
                : new("Pakai id sebuah tabel, gambar atau judul di laporan ini.", "Use the id of a table, figure or heading of this report."));

    /// <summary>A picture of a block that does not exist.</summary>
    /// <param name="at">Where it is named.</param>
    /// <param name="file">As it is named, without the folder.</param>
    /// <param name="known">Names of the files in the folder <c>gambar</c>.</param>
    public static Finding MissingPicture(SourcePosition at, string file, IEnumerable<string> known) =>
        new("LKJ602", Tingkat.Galat, at, new($"Berkas 'gambar/{file}' tidak ada.", $"The file 'gambar/{file}' does not exist."), Spelling(file, known) ?? NoPicture);

    /// <summary>A picture or file of the prose that does not exist.</summary>
    /// <param name="at">Where it is named.</param>
    /// <param name="path">As it is named.</param>
    /// <param name="known">Names of the files in the folder <c>gambar</c>.</param>
    public static Finding MissingAsset(SourcePosition at, string path, IEnumerable<string> known) =>
        new("LKJ602", Tingkat.Galat, at, new($"Berkas '{path}' tidak ada.", $"The file '{path}' does not exist."), Spelling(path[(path.LastIndexOf('/') + 1)..], known, "gambar/") ?? NoPicture);

    /// <summary>A coat of arms that does not exist.</summary>
    /// <param name="logo">As it is named.</param>
    /// <param name="known">Names of the files in the pemda's folder.</param>
    public static Finding MissingLogo(Sourced<string> logo, IEnumerable<string> known) =>
        new("LKJ602", Tingkat.Galat, logo.At, new($"Berkas logo '{logo}' tidak ada.", $"The logo file '{logo}' does not exist."), Spelling(logo, known) ??
            new("Simpan lambang di folder pemda ini, di samping pemda.json, atau perbaiki namanya; tanpa 'logo' situs memakai bingkai netral.",
                "Save the coat of arms in this pemda's folder, beside pemda.json, or correct its name; without 'logo' the site uses a neutral frame."));

    /// <summary>A coat of arms that is no picture of its own folder.</summary>
    /// <param name="logo">As it is named.</param>
    /// <param name="why">Why, as the end of a sentence.</param>
    public static Finding ForbiddenLogo(Sourced<string> logo, Wording why) =>
        new("LKJ608", Tingkat.Galat, logo.At, new($"Berkas logo '{logo}' tidak dapat dipakai: {why.Indonesia}.", $"The logo file '{logo}' cannot be used: {why.Inggris}."),
            new("Simpan lambang sebagai PNG, JPG, WebP atau SVG biasa di samping pemda.json, lalu tulis namanya saja, misalnya 'logo.png'.",
                "Save the coat of arms as a plain PNG, JPG, WebP or SVG beside pemda.json, then write its name alone, such as 'logo.png'."));

    /// <summary>A file to be bound in that does not exist.</summary>
    public static Finding MissingAttachment(SourcePosition at, string name, IEnumerable<string> known) =>
        new("LKJ602", Tingkat.Galat, at, new($"Berkas 'lampiran/{name}' tidak ada.", $"The file 'lampiran/{name}' does not exist."),
            Spelling(name, known) ??
                new("Simpan berkas itu di folder 'lampiran' laporan ini, atau perbaiki namanya.",
                    "Save that file in the folder 'lampiran' of this report, or correct its name."));

    /// <summary>A kept edition that does not exist.</summary>
    public static Finding MissingEdition(SourcePosition at, string name, IEnumerable<string> known) =>
        new("LKJ602", Tingkat.Galat, at, new($"Berkas 'edisi/{name}' tidak ada.", $"The file 'edisi/{name}' does not exist."),
            Spelling(name, known) ??
                new("Simpan PDF edisi itu di folder 'edisi' laporan ini, atau perbaiki namanya.",
                    "Save the PDF of that edition in the folder 'edisi' of this report, or correct its name."));

    /// <summary>A portal whose data nobody knows how to use: no licence is stated.</summary>
    public static Finding NoLicence(SourcePosition at) =>
        new("LKJ621", Tingkat.Catatan, at,
            new("Lisensi data belum disebut; halaman data mengatakan demikian kepada pembaca.",
                "The licence of the data is not stated yet; the data page tells readers so."),
            new("Sebutkan nama dan alamat lisensi yang ditetapkan, misalnya oleh walidata (kunci lisensi di situs.json).",
                "Name the licence that was chosen, for example by the walidata, with its address (key lisensi in situs.json)."));

    /// <summary>A link with a scheme that a public site must not carry, such as <c>javascript:</c>.</summary>
    public static Finding ForbiddenLink(SourcePosition at, string url) =>
        new("LKJ604", Tingkat.Galat, at, new($"Tautan '{url}' tidak diperbolehkan.", $"The link '{url}' is not allowed."),
            new("Pakai alamat https, http, mailto atau tel, atau rujukan '#id'.", "Use an https, http, mailto or tel address, or a reference '#id'."));

    /// <summary>A footnote in the manner of other Markdown programs: readers would see its marks.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="mark">As it is written, such as <c>[^1]</c>.</param>
    public static Finding Footnote(SourcePosition at, string mark) =>
        new("LKJ607", Tingkat.Peringatan, at,
            new($"Catatan kaki '{mark}' tidak dikenal dan tampil apa adanya.", $"The footnote '{mark}' is not known and is shown as it is written."),
            new("Tulis keterangannya dalam kurung di tempat itu; keterangan sebuah tabel ditulis dengan kunci 'catatan' di bloknya.",
                "Write the remark in brackets at that place; a remark on a table is written with the key 'catatan' in its block."));

    /// <summary>A file that may not stand on a public site.</summary>
    /// <param name="at">Where it is named.</param>
    /// <param name="path">The file, such as <c>gambar/peta.svg</c>.</param>
    /// <param name="why">Why, as the end of a sentence.</param>
    public static Finding ForbiddenFile(SourcePosition at, string path, Wording why) =>
        new Finding("LKJ608", Tingkat.Galat, at, new($"Berkas '{path}' tidak dapat diterbitkan: {why.Indonesia}.", $"The file '{path}' cannot be published: {why.Inggris}."),
            new("Buka berkas itu dengan program asalnya, ekspor lagi sebagai PDF, PNG, JPG atau SVG biasa, lalu ganti yang lama.",
                "Open the file with the program that made it, export it again as a plain PDF, PNG, JPG or SVG, and replace the old one.")) with
        { Tempat = new Tempat.File(path) };

    /// <summary>A file beside the text that nothing refers to.</summary>
    /// <param name="full">Path within the content folder.</param>
    /// <param name="path">The file, such as <c>gambar/peta.svg</c>.</param>
    public static Finding UnusedFile(string full, string path) =>
        new Finding(UnusedFileCode, Tingkat.Catatan, new SourcePosition(full), new($"Berkas '{path}' tidak dipakai dalam laporan, sehingga tidak diterbitkan.", $"The file '{path}' is not used in the report and is not published."),
            new("Hapus berkas itu, atau sebutkan di tempat yang memerlukannya (blok gambar, 'berkas' bab lampiran, 'riwayat').",
                "Delete the file, or name it where it is needed (a picture block, 'berkas' of an attachment chapter, 'riwayat').")) with
        { Tempat = new Tempat.File(full) };

    /// <summary>A picture without a text for those who cannot see it.</summary>
    public static Finding MissingAlternative(SourcePosition at, string caption) =>
        new("LKJ603", Tingkat.Peringatan, at,
            new($"Gambar '{caption}' belum mempunyai teks alternatif.", $"The picture '{caption}' has no alternative text yet."),
            new("Tulis satu kalimat tentang isi gambar (kunci alternatif di bloknya).", "Write one sentence about what the picture shows (key alternatif in its block)."));

    private static Wording NoPicture => new(
        "Simpan gambar di folder 'gambar' laporan ini, atau perbaiki namanya.", "Save the picture in the folder 'gambar' of this report, or correct its name.");

    /// <summary>The name that was probably meant; null where none is near. Capitals count: on a web server they tell files apart.</summary>
    private static Wording? Spelling(string name, IEnumerable<string> known, string folder = "")
    {
        string[] names = [.. known];
        if (names.FirstOrDefault(other => other.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } same)
        {
            return same == name
                ? new($"Tulis '{folder}{same}'.", $"Write '{folder}{same}'.")
                : new($"Tulis '{folder}{same}': huruf besar dan kecil harus sama.", $"Write '{folder}{same}': capital and small letters must be the same.");
        }

        // The endings are alike nearly always, and bring no two names nearer.
        return Suggestion.Nearest(name, names) is { } nearest
            && (Stem(nearest).StartsWith(Stem(name), StringComparison.OrdinalIgnoreCase) || Suggestion.Nearest(Stem(name), [Stem(nearest)]) is not null)
            ? new Wording($"Maksud Anda '{folder}{nearest}'?", $"Did you mean '{folder}{nearest}'?")
            : null;
    }

    private static string Stem(string name) => Path.GetFileNameWithoutExtension(name);
}
