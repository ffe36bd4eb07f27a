using System.Runtime.ExceptionServices;
using Lkjip.Publish.Core;
using Microsoft.Playwright;

namespace Lkjip.Publish.Pdf;

/// <summary>One try at one document in one browser.</summary>
internal static class PrintAttempt
{
    /// <summary>
    /// Fonts that only the page's margin boxes use are not asked for before printing, hence the explicit load;
    /// pictures marked lazy would stay empty below the first screen.
    /// </summary>
    private const string Settle = """
        async language => {
            document.documentElement.lang ||= language;
            const pictures = [...document.images];
            pictures.forEach(picture => picture.loading = 'eager');
            await Promise.allSettled(pictures.map(picture => picture.decode()));
            await Promise.allSettled([...document.fonts].map(font => font.load()));
            await document.fonts.ready;
        }
        """;

    private const string Headings = """
        () => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(heading => heading.textContent.replace(/\s+/g, ' ').trim())
        """;

    /// <summary>Filling numbers in moves nothing where slots have a fixed width; a page that moves each time is given up.</summary>
    private const int MostPrints = 3;

    /// <summary>How long a page may take to go away; a hung one goes with its browser.</summary>
    private static readonly TimeSpan ClosingLimit = TimeSpan.FromSeconds(5);

    /// <summary>Prints.</summary>
    /// <returns>The PDF as the browser made it, or the findings that forbid it.</returns>
    /// <exception cref="OperationCanceledException">The caller gave up, or its time limit passed.</exception>
    /// <exception cref="PlaywrightException">The page or the browser broke.</exception>
    public static async Task<PrintResult> RunAsync(
        BrowserSession session,
        PdfDocument document,
        Func<string, ReadOnlyMemory<byte>?> files,
        QpdfTool? qpdf,
        CancellationToken cancel)
    {
        PageServer server = new(document.PagePath, files);
        Task<IBrowserContext> opening = session.Browser.NewContextAsync(new()
        {
            Locale = document.Language,
            TimezoneId = "UTC",
            ServiceWorkers = ServiceWorkerPolicy.Block,
            AcceptDownloads = false,
            ViewportSize = document.Form is PrintForm.Picture ? new() { Width = CardPage.Width, Height = CardPage.Height } : new() { Width = TooWide.WindowWidth, Height = 900 },
        });
        try
        {
            return await PrintAsync(opening, server, new BoundSheets(qpdf, files), document, cancel).WaitAsync(cancel);
        }
        catch (PlaywrightException) when (server.Findings.Count > 0)
        {
            // A refused request can break the page off; what was refused says more.
            return new(null, server.Findings);
        }
        finally
        {
            await CloseAsync(opening);
            if (server.Fault is { } fault)
            {
                ExceptionDispatchInfo.Throw(fault);
            }
        }
    }

    private static async Task<PrintResult> PrintAsync(
        Task<IBrowserContext> opening, PageServer server, BoundSheets sheets, PdfDocument document, CancellationToken cancel)
    {
        IBrowserContext context = await opening;
        // The one clock is the caller's: it also covers the steps for which the driver has none.
        context.SetDefaultTimeout(0);
        await context.RouteAsync("**/*", server.AnswerAsync);
        IPage page = await context.NewPageAsync();
        // First, so that styles, fonts and pictures for print are loaded with the page.
        await page.EmulateMediaAsync(new() { Media = document.Form is PrintForm.Picture ? Media.Screen : Media.Print, ColorScheme = ColorScheme.Light });
        await page.GotoAsync(PageServer.Origin + document.PagePath, new() { WaitUntil = WaitUntilState.Load });
        await page.EvaluateAsync(Settle, document.Language);
        if (server.Findings.Count > 0)
        {
            return new(null, server.Findings);
        }

        if (document.Form is PrintForm.Picture)
        {
            return new(null, []) { Picture = await page.ScreenshotAsync(new() { Animations = ScreenshotAnimations.Disabled }) };
        }

        string[] headings = await page.EvaluateAsync<string[]>(Headings);
        (IReadOnlyList<BoundFile> bound, IReadOnlyList<Finding> findings) = await sheets.MakeRoomAsync(page, document.PagePath, cancel);
        if (findings.Count > 0)
        {
            return new(null, findings);
        }

        await ShortTexts.KeepAsync(page);
        IReadOnlyList<Finding> tooWide = await TooWide.FindAsync(page, document.PagePath);
        PrintResult result = await PrintNumberedAsync(page, headings, document);
        return server.Findings.Count > 0 ? new(null, server.Findings)
            : result.Page is null ? result
            : new(result.Page with { Bound = bound }, tooWide);
    }

    /// <summary>Prints once where no page number is asked for, else twice: only a print tells on which page an element comes to stand.</summary>
    private static async Task<PrintResult> PrintNumberedAsync(IPage page, string[] headings, PdfDocument document)
    {
        PageNumbers numbers = await PageNumbers.ReadAsync(page);

        // A print for its page numbers alone needs neither tags nor bookmarks, which take a third of the time.
        PageMap? filled = numbers.Any ? numbers.MapOf(await PdfAsync(page, final: false)) : null;
        for (int print = 0; print < MostPrints; print++)
        {
            if (filled is not null)
            {
                if (numbers.Unknown(filled) is { } unknown)
                {
                    return new(null, [PdfFindings.NoPage(document.PagePath, unknown)]);
                }

                await numbers.FillAsync(filled);
            }

            byte[] pdf = await PdfAsync(page, final: true);
            PageMap map = numbers.MapOf(pdf);
            if (filled is null || numbers.Agree(filled, map))
            {
                return new(new(pdf, headings, map), []);
            }

            filled = map;
        }

        return new(null, [PdfFindings.UnsettledNumbers(document.PagePath)]);
    }

    private static Task<byte[]> PdfAsync(IPage page, bool final) => page.PdfAsync(new()
    {
        Format = "A4",
        PreferCSSPageSize = true,
        PrintBackground = true,
        Tagged = final,
        Outline = final,
    });

    private static async Task CloseAsync(Task<IBrowserContext> opening)
    {
        try
        {
            await (await opening.WaitAsync(ClosingLimit)).CloseAsync().WaitAsync(ClosingLimit);
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException)
        {
            // It went with the browser.
        }
    }
}
