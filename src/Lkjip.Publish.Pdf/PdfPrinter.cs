using Lkjip.Publish.Core;
using Microsoft.Playwright;

namespace Lkjip.Publish.Pdf;

/// <summary>Prints pages of the site, as they are in memory, to PDF. One browser serves a whole build; safe for parallel use.</summary>
public sealed class PdfPrinter : IAsyncDisposable
{
    private readonly PdfPrinterOptions options;
    private readonly Machine machine;
    private readonly PdfFinisher finisher;
    private readonly SharedBrowser shared;
    private readonly SemaphoreSlim slots;

    private PdfPrinter(PdfPrinterOptions options, Machine machine, QpdfTool? qpdf)
    {
        this.options = options;
        this.machine = machine;
        finisher = new(qpdf);
        shared = new(StartBrowserAsync);
        slots = new(Math.Max(1, options.Parallel));
    }

    /// <summary>
    /// Starts one browser for the whole build. That takes half a second or more, most of it waiting: start it before the site is rendered, await it when printing.
    /// </summary>
    /// <param name="options">How to print.</param>
    /// <param name="cancel">Ends the start; what was begun is taken down.</param>
    /// <exception cref="BrowserMissingException">None is found and none can be installed, or it does not start.</exception>
    public static Task<PdfPrinter> StartAsync(PdfPrinterOptions options, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(options);
        return StartAsync(options, Machine.Current, cancel);
    }

    /// <summary>
    /// Prints one document. A page that asks for what is not there gives findings and no PDF; an older PDF then stays as it is.
    /// An attempt that crashes or takes too long is repeated once, in a browser of its own.
    /// </summary>
    /// <param name="document">What to print, and where to.</param>
    /// <param name="files">
    /// The site: address without leading slash (<c>payakumbuh/x/2024/cetak/index.html</c>, <c>aset/kota.css</c>) to bytes, null where there is no such file. Called from several threads.
    /// </param>
    /// <param name="cancel">Gives up at once.</param>
    /// <exception cref="ArgumentException">A path of <paramref name="document"/> has another form than it asks for.</exception>
    /// <returns>LKJ902, LKJ904 and LKJ905 for this document; LKJ903, the same for all, without qpdf. Sorted; empty if all is well.</returns>
    public async Task<IReadOnlyList<Finding>> PrintAsync(
        PdfDocument document,
        Func<string, ReadOnlyMemory<byte>?> files,
        CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(files);
        if (!document.PagePath.StartsWith('/') || !Path.IsPathFullyQualified(document.OutputPath))
        {
            throw new ArgumentException("The page's address starts with a slash, and the file's path is absolute.", nameof(document));
        }

        await slots.WaitAsync(cancel);
        try
        {
            return await TryAsync(shared.GetAsync, document, files, cancel) is { Broken: null } first
                ? first.Findings
                : await RetryAsync(document, files, cancel);
        }
        finally
        {
            slots.Release();
        }
    }

    /// <summary>Closes the browser. No document may be printing any more.</summary>
    public async ValueTask DisposeAsync()
    {
        await shared.DisposeAsync();
        slots.Dispose();
    }

    internal static async Task<PdfPrinter> StartAsync(PdfPrinterOptions options, Machine machine, CancellationToken cancel)
    {
        PdfPrinter printer = new(options, machine, await QpdfTool.FindAsync(machine, cancel));
        try
        {
            await printer.shared.GetAsync(cancel);
            return printer;
        }
        catch
        {
            await printer.DisposeAsync();
            throw;
        }
    }

    /// <summary>The browser in use, for tests that break it.</summary>
    internal async Task<IBrowser> BrowserAsync() => (await shared.GetAsync(CancellationToken.None)).Browser;

    private Task<BrowserSession> StartBrowserAsync(CancellationToken cancel) => BrowserSession.StartAsync(options, machine, cancel);

    /// <summary>Alone in its browser, a document that kills every browser takes no other with it.</summary>
    private async Task<IReadOnlyList<Finding>> RetryAsync(
        PdfDocument document,
        Func<string, ReadOnlyMemory<byte>?> files,
        CancellationToken cancel)
    {
        await using SharedBrowser own = new(StartBrowserAsync);
        (IReadOnlyList<Finding> findings, Finding? broken) = await TryAsync(own.GetAsync, document, files, cancel);
        return broken is null ? findings : [broken];
    }

    /// <returns>Either the findings of an attempt that came to its end, or the one that says how it broke.</returns>
    private async Task<(IReadOnlyList<Finding> Findings, Finding? Broken)> TryAsync(
        Func<CancellationToken, Task<BrowserSession>> browser,
        PdfDocument document,
        Func<string, ReadOnlyMemory<byte>?> files,
        CancellationToken cancel)
    {
        try
        {
            BrowserSession session = await browser(cancel);
            using CancellationTokenSource limit = new(options.Timeout, machine.Time);
            using CancellationTokenSource end = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancel);
            PrintResult result = await PrintAttempt.RunAsync(session, document, files, finisher.Qpdf, end.Token);
            if (result.Picture is { } picture)
            {
                return (Write(picture, document), null);
            }

            return result.Page is null
                ? (result.Findings, null)
                : await FinishAsync(result, document, end.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return ([], PdfFindings.TimedOut(document.PagePath, options.Timeout));
        }
        catch (Exception error) when (error is PlaywrightException or BrowserMissingException)
        {
            cancel.ThrowIfCancellationRequested();
            return ([], PdfFindings.Failed(document.PagePath, error is BrowserMissingException missing ? missing.Pesan : Wording.Of(error.FirstLine())));
        }
        catch (PdfShapeException)
        {
            return ([], PdfFindings.Failed(document.PagePath, new("bentuk PDF dari peramban tidak dikenal.", "the browser's PDF is of a form that is not known.")));
        }
    }

    private static IReadOnlyList<Finding> Write(byte[] picture, PdfDocument document)
    {
        try
        {
            WholeFile.Write(document.OutputPath, picture);
            return [];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [PdfFindings.NotWritten(document.PagePath, document.OutputPath, error.FirstLine())];
        }
    }

    private async Task<(IReadOnlyList<Finding> Findings, Finding? Broken)> FinishAsync(PrintResult printed, PdfDocument document, CancellationToken cancel)
    {
        try
        {
            if (await finisher.FinishAsync(printed.Page!, document, cancel) is { } failure)
            {
                return ([], PdfFindings.Failed(document.PagePath, Wording.Of(failure)));
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return ([PdfFindings.NotWritten(document.PagePath, document.OutputPath, error.FirstLine())], null);
        }

        return (finisher.Rewrites ? printed.Findings : [PdfFindings.QpdfMissing(InstallCommands.Qpdf(machine)), .. printed.Findings], null);
    }
}
