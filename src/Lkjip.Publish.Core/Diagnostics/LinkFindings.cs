namespace Lkjip.Publish.Core;

/// <summary>Findings about references, pictures and accessibility (6xx).</summary>
public static class LinkFindings
{
    /// <summary>A reference to an id that nothing bears.</summary>
    public static Finding BrokenReference(SourcePosition at, string id, IEnumerable<string> known) =>
        new("LKJ601", Tingkat.Galat, at, $"Rujukan '#{id}' tidak menunjuk ke apa pun.",
            Suggestion.Nearest(id, known) is { } nearest ? $"Maksud Anda '#{nearest}'?" : "Pakai id sebuah tabel, gambar atau judul di laporan ini.");

    /// <summary>A picture of a block that does not exist.</summary>
    /// <param name="at">Where it is named.</param>
    /// <param name="file">As it is named, without the folder.</param>
    /// <param name="known">Names of the files in the folder <c>gambar</c>.</param>
    public static Finding MissingPicture(SourcePosition at, string file, IEnumerable<string> known) =>
        new("LKJ602", Tingkat.Galat, at, $"Berkas 'gambar/{file}' tidak ada.", Spelling(file, known) ?? "Simpan gambar di folder 'gambar' laporan ini, atau perbaiki namanya.");

    /// <summary>A picture or file of the prose that does not exist.</summary>
    /// <param name="at">Where it is named.</param>
    /// <param name="path">As it is named.</param>
    /// <param name="known">Names of the files in the folder <c>gambar</c>.</param>
    public static Finding MissingAsset(SourcePosition at, string path, IEnumerable<string> known) =>
        new("LKJ602", Tingkat.Galat, at, $"Berkas '{path}' tidak ada.", Spelling(path[(path.LastIndexOf('/') + 1)..], known, "gambar/") ?? "Simpan gambar di folder 'gambar' laporan ini, atau perbaiki namanya.");

    /// <summary>A coat of arms that does not exist.</summary>
    /// <param name="logo">As it is named.</param>
    /// <param name="known">Names of the files in the pemda's folder.</param>
    public static Finding MissingLogo(Sourced<string> logo, IEnumerable<string> known) =>
        new("LKJ602", Tingkat.Galat, logo.At, $"Berkas logo '{logo}' tidak ada.", Spelling(logo, known) ?? "Simpan lambang di folder pemda ini, di samping pemda.json, atau perbaiki namanya; tanpa 'logo' situs memakai bingkai netral.");

    /// <summary>A file to be bound in that does not exist.</summary>
    public static Finding MissingAttachment(SourcePosition at, string name, IEnumerable<string> known) =>
        new("LKJ602", Tingkat.Galat, at, $"Berkas 'lampiran/{name}' tidak ada.",
            Spelling(name, known) ?? "Simpan berkas itu di folder 'lampiran' laporan ini, atau perbaiki namanya.");

    /// <summary>A kept edition that does not exist.</summary>
    public static Finding MissingEdition(SourcePosition at, string name, IEnumerable<string> known) =>
        new("LKJ602", Tingkat.Galat, at, $"Berkas 'edisi/{name}' tidak ada.",
            Spelling(name, known) ?? "Simpan PDF edisi itu di folder 'edisi' laporan ini, atau perbaiki namanya.");

    /// <summary>A portal whose data nobody knows how to use: no licence is stated.</summary>
    public static Finding NoLicence(SourcePosition at) =>
        new("LKJ621", Tingkat.Catatan, at, "Lisensi data belum disebut; halaman data mengatakan demikian kepada pembaca.",
            "Isi 'lisensi' di situs.json dengan nama dan alamat lisensi yang ditetapkan, misalnya oleh walidata.");

    /// <summary>A city's colour that is too pale for text: a darker one is taken.</summary>
    public static Finding PaleColour(SourcePosition at, Rgb colour, decimal measured, Rgb usable) =>
        new("LKJ631", Tingkat.Peringatan, at,
            $"Warna {colour} terlalu terang untuk teks: kontrasnya {FormatAngka.Angka(Math.Floor(measured * 100) / 100, 2)}:1, sedangkan teks memerlukan 4,5:1. Situs memakai {usable}.",
            $"Tulis \"{usable}\", warna terdekat yang memenuhi, atau pilih warna yang lebih gelap.");

    /// <summary>A link with a scheme that a public site must not carry, such as <c>javascript:</c>.</summary>
    public static Finding ForbiddenLink(SourcePosition at, string url) =>
        new("LKJ604", Tingkat.Galat, at, $"Tautan '{url}' tidak diperbolehkan.", "Pakai alamat https, http, mailto atau tel, atau rujukan '#id'.");

    /// <summary>A picture without a text for those who cannot see it.</summary>
    public static Finding MissingAlternative(SourcePosition at, string id) =>
        new("LKJ603", Tingkat.Peringatan, at, $"Gambar '{id}' belum mempunyai teks alternatif.", "Isi 'alternatif' dengan satu kalimat tentang isi gambar.");

    /// <summary>The name that was probably meant; null where none is near. Capitals count: on a web server they tell files apart.</summary>
    private static string? Spelling(string name, IEnumerable<string> known, string folder = "")
    {
        string[] names = [.. known];
        if (names.FirstOrDefault(other => other.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } same)
        {
            return same == name ? $"Tulis '{folder}{same}'." : $"Tulis '{folder}{same}': huruf besar dan kecil harus sama.";
        }

        // The endings are alike nearly always, and bring no two names nearer.
        return Suggestion.Nearest(name, names) is { } nearest
            && (Stem(nearest).StartsWith(Stem(name), StringComparison.OrdinalIgnoreCase) || Suggestion.Nearest(Stem(name), [Stem(nearest)]) is not null)
            ? $"Maksud Anda '{folder}{nearest}'?"
            : null;
    }

    private static string Stem(string name) => Path.GetFileNameWithoutExtension(name);
}
