namespace Lkjip.Publish.Core;

/// <summary>Findings about the links of finished pages (61x), which <c>build</c> makes; those about what editors write stand in <see cref="LinkFindings"/>.</summary>
public static class SiteLinkFindings
{
    private static Wording Fault => new(
        "Ini kesalahan program, bukan isi: laporkan kepada pengelola lkjip beserta alamat halaman itu.",
        "This is a fault of the program, not of the content: report it to those who maintain lkjip, with the address of that page.");

    /// <summary>A link that the program wrote to a page or file that does not exist.</summary>
    /// <param name="page">Address of the page that bears the link.</param>
    /// <param name="text">The link's words.</param>
    /// <param name="target">Where it leads.</param>
    /// <param name="pages">Pages with such a link.</param>
    public static Finding BrokenLink(string page, string text, string target, int pages) =>
        new("LKJ611", Tingkat.Galat, default,
            new($"{Link(page, text, pages).Indonesia} menuju '{target}', yang tidak ada di situs.",
                $"{Link(page, text, pages).Inggris} leads to '{target}', which is not on the site."), Fault);

    /// <summary>A link that the program wrote to a part that its page does not have.</summary>
    /// <inheritdoc cref="BrokenLink"/>
    public static Finding BrokenFragment(string page, string text, string target, int pages) =>
        new("LKJ612", Tingkat.Galat, default,
            new($"{Link(page, text, pages).Indonesia} menuju '{target}'; halamannya ada, tetapi bagian itu tidak.",
                $"{Link(page, text, pages).Inggris} leads to '{target}'; there is such a page, but not that part of it."), Fault);

    /// <summary>An id that two elements of a page bear: links to it lead to the first only.</summary>
    public static Finding RepeatedId(string page, string id) =>
        new("LKJ613", Tingkat.Peringatan, default,
            new($"Id '{id}' dipakai lebih dari sekali di halaman '{page}'; tautan hanya sampai ke yang pertama.",
                $"The id '{id}' is used more than once on the page '{page}'; links reach the first only."),
            new("Beri tabel, gambar atau judul itu id lain; bila id itu tidak Anda tulis, laporkan kepada pengelola lkjip.",
                "Give that table, figure or heading another id; if you did not write that id, report it to those who maintain lkjip."));

    /// <summary>A link in a text by the site's own full address, to something that the site does not have. It may be there by other hands: so it stops nothing.</summary>
    /// <inheritdoc cref="BrokenLink"/>
    public static Finding OwnAddress(string page, string text, string target, int pages) =>
        new("LKJ614", Tingkat.Peringatan, default,
            new($"{Link(page, text, pages).Indonesia} menuju alamat situs ini, '{target}', tetapi halaman atau bagian itu tidak ada.",
                $"{Link(page, text, pages).Inggris} leads to an address of this site, '{target}', but there is no such page or part."),
            new("Betulkan alamatnya di teks, atau terbitkan halaman yang dituju; untuk tabel, gambar atau judul di laporan yang sama pakai rujukan '#id'.",
                "Correct the address in the text, or publish the page that it leads to; for a table, figure or heading of the same report use a reference '#id'."));

    private static Wording Link(string page, string text, int pages) => new(
        $"Tautan '{text}' di halaman '{page}'" + (pages > 1 ? $" dan {pages - 1} halaman lain" : string.Empty),
        $"The link '{text}' on the page '{page}'" + (pages > 1 ? $" and {pages - 1} other {(pages == 2 ? "page" : "pages")}" : string.Empty));
}
