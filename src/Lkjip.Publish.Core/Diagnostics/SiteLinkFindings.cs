namespace Lkjip.Publish.Core;

/// <summary>Findings about the links of finished pages (61x), which <c>build</c> makes; those about what editors write stand in <see cref="LinkFindings"/>.</summary>
public static class SiteLinkFindings
{
    private const string Fault = "Ini kesalahan program, bukan isi: laporkan kepada pengelola lkjip beserta alamat halaman itu.";

    /// <summary>A link that the program wrote to a page or file that does not exist.</summary>
    /// <param name="page">Address of the page that bears the link.</param>
    /// <param name="text">The link's words.</param>
    /// <param name="target">Where it leads.</param>
    /// <param name="pages">Pages with such a link.</param>
    public static Finding BrokenLink(string page, string text, string target, int pages) =>
        new("LKJ611", Tingkat.Galat, default, $"{Link(page, text, pages)} menuju '{target}', yang tidak ada di situs.", Fault);

    /// <summary>A link that the program wrote to a part that its page does not have.</summary>
    /// <inheritdoc cref="BrokenLink"/>
    public static Finding BrokenFragment(string page, string text, string target, int pages) =>
        new("LKJ612", Tingkat.Galat, default, $"{Link(page, text, pages)} menuju '{target}'; halamannya ada, tetapi bagian itu tidak.", Fault);

    /// <summary>An id that two elements of a page bear: links to it lead to the first only.</summary>
    public static Finding RepeatedId(string page, string id) =>
        new("LKJ613", Tingkat.Peringatan, default, $"Id '{id}' dipakai lebih dari sekali di halaman '{page}'; tautan hanya sampai ke yang pertama.",
            "Beri tabel, gambar atau judul itu id lain; bila id itu tidak Anda tulis, laporkan kepada pengelola lkjip.");

    /// <summary>A link in a text by the site's own full address, to something that the site does not have. It may be there by other hands: so it stops nothing.</summary>
    /// <inheritdoc cref="BrokenLink"/>
    public static Finding OwnAddress(string page, string text, string target, int pages) =>
        new("LKJ614", Tingkat.Peringatan, default, $"{Link(page, text, pages)} menuju alamat situs ini, '{target}', tetapi halaman atau bagian itu tidak ada.",
            "Betulkan alamatnya di teks, atau terbitkan halaman yang dituju; untuk tabel, gambar atau judul di laporan yang sama pakai rujukan '#id'.");

    private static string Link(string page, string text, int pages) =>
        $"Tautan '{text}' di halaman '{page}'" + (pages > 1 ? $" dan {pages - 1} halaman lain" : string.Empty);
}
