namespace Lkjip.Publish.Core;

/// <summary>Findings about references, pictures and accessibility (6xx).</summary>
public static class LinkFindings
{
    /// <summary>A reference to an id that nothing bears.</summary>
    public static Finding BrokenReference(SourcePosition at, string id, IEnumerable<string> known) =>
        new("LKJ601", Tingkat.Galat, at, $"Rujukan '#{id}' tidak menunjuk ke apa pun.",
            Suggestion.Nearest(id, known) is { } nearest ? $"Maksud Anda '#{nearest}'?" : "Pakai id sebuah tabel, gambar atau judul di laporan ini.");

    /// <summary>A picture or file that does not exist.</summary>
    public static Finding MissingAsset(SourcePosition at, string path) =>
        new("LKJ602", Tingkat.Galat, at, $"Berkas '{path}' tidak ada.", "Simpan gambar di folder 'gambar' laporan ini, atau perbaiki namanya.");

    /// <summary>A coat of arms that does not exist.</summary>
    public static Finding MissingLogo(Sourced<string> logo) =>
        new("LKJ602", Tingkat.Galat, logo.At, $"Berkas logo '{logo}' tidak ada.", "Simpan lambang di folder pemda ini, di samping pemda.json, atau perbaiki namanya; tanpa 'logo' situs memakai bingkai netral.");

    /// <summary>A file to be bound in that does not exist.</summary>
    public static Finding MissingAttachment(SourcePosition at, string name, IEnumerable<string> known) =>
        new("LKJ602", Tingkat.Galat, at, $"Berkas 'lampiran/{name}' tidak ada.",
            Suggestion.Nearest(name, known) is { } nearest ? $"Maksud Anda '{nearest}'?" : "Simpan berkas itu di folder 'lampiran' laporan ini, atau perbaiki namanya.");

    /// <summary>A kept edition that does not exist.</summary>
    public static Finding MissingEdition(SourcePosition at, string name, IEnumerable<string> known) =>
        new("LKJ602", Tingkat.Galat, at, $"Berkas 'edisi/{name}' tidak ada.",
            Suggestion.Nearest(name, known) is { } nearest ? $"Maksud Anda '{nearest}'?" : "Simpan PDF edisi itu di folder 'edisi' laporan ini, atau perbaiki namanya.");

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
}
