using System.Runtime.ExceptionServices;
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
        CancellationToken cancel)
    {
        PageServer server = new(document.PagePath, files);
        Task<IBrowserContext> opening = session.Browser.NewContextAsync(new()
        {
            Locale = document.Language,
            TimezoneId = "UTC",
            ServiceWorkers = ServiceWorkerPolicy.Block,
            AcceptDownloads = false,
        });
        try
        {
            PrintedPage? printed = await PrintAsync(opening, server, document).WaitAsync(cancel);
            return new(printed, server.Findings);
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

    private static async Task<PrintedPage?> PrintAsync(Task<IBrowserContext> opening, PageServer server, PdfDocument document)
    {
        IBrowserContext context = await opening;
        // The one clock is the caller's: it also covers the steps for which the driver has none.
        context.SetDefaultTimeout(0);
        await context.RouteAsync("**/*", server.AnswerAsync);
        IPage page = await context.NewPageAsync();
        // First, so that styles, fonts and pictures for print are loaded with the page.
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.GotoAsync(PageServer.Origin + document.PagePath, new() { WaitUntil = WaitUntilState.Load });
        await page.EvaluateAsync(Settle, document.Language);
        if (server.Findings.Count > 0)
        {
            return null;
        }

        string[] headings = await page.EvaluateAsync<string[]>(Headings);
        byte[] pdf = await page.PdfAsync(new()
        {
            Format = "A4",
            PreferCSSPageSize = true,
            PrintBackground = true,
            Tagged = true,
            Outline = true,
        });
        return server.Findings.Count > 0 ? null : new(pdf, headings);
    }

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
