using Microsoft.Playwright;

namespace Lkjip.Publish.Pdf;

/// <summary>
/// Fills in the page numbers that a style sheet cannot know. The page asks for them: an element with <c>data-halaman="ID"</c> gets the number of the page
/// on which the element ID begins; a link must lead to that element. <c>data-halaman-satu="ID"</c> at the root names the element that begins on page 1;
/// the root gets <c>data-jumlah-halaman</c>, the number of pages from there on.
/// </summary>
internal sealed class PageNumbers
{
    private const string Ask = """
        () => ({
            body: document.documentElement.dataset.halamanSatu ?? null,
            ids: [...new Set([...document.querySelectorAll('[data-halaman]')].map(slot => slot.dataset.halaman))],
        })
        """;

    private const string FillIn = """
        ({ labels, pages }) => {
            document.documentElement.dataset.jumlahHalaman = pages;
            document.querySelectorAll('[data-halaman]').forEach(slot => slot.textContent = labels[slot.dataset.halaman]);
        }
        """;

    private readonly IPage page;
    private readonly Wanted wanted;

    private PageNumbers(IPage page, Wanted wanted)
    {
        this.page = page;
        this.wanted = wanted;
    }

    /// <summary>Whether the page asks for any number.</summary>
    public bool Any => wanted.Ids.Length > 0 || wanted.Body is not null;

    /// <summary>Reads what the page asks for.</summary>
    public static async Task<PageNumbers> ReadAsync(IPage page) => new(page, await page.EvaluateAsync<Wanted>(Ask));

    /// <summary>Which page carries what in a print of this page.</summary>
    /// <exception cref="PdfShapeException">The file is not of Chromium's shape.</exception>
    public PageMap MapOf(byte[] pdf) => PageMap.Read(PdfObjects.Read(pdf), wanted.Body);

    /// <summary>The first element whose number is asked for and that no page of a print carries; null if there is none.</summary>
    public string? Unknown(PageMap map) => wanted.Ids.Concat(wanted.Body is { } body ? [body] : []).FirstOrDefault(id => map.PageOf(id) is null);

    /// <summary>Writes the numbers of a print into the page. Slots have a fixed width, so that the next print has the same pages.</summary>
    public Task FillAsync(PageMap map) => page.EvaluateAsync(
        FillIn, new { labels = wanted.Ids.ToDictionary(id => id, map.LabelOf), pages = map.BodyPages });

    /// <summary>Whether two prints give the same numbers.</summary>
    public bool Agree(PageMap one, PageMap other) =>
        one.BodyPages == other.BodyPages && wanted.Ids.All(id => one.LabelOf(id) == other.LabelOf(id));

    private sealed class Wanted
    {
        public string? Body { get; set; }

        public string[] Ids { get; set; } = [];
    }
}
