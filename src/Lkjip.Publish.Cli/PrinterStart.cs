using Lkjip.Publish.Pdf;

namespace Lkjip.Publish.Cli;

/// <summary>A printer that starts while pages are drawn, and is closed however the build ends.</summary>
internal sealed class PrinterStart : IAsyncDisposable
{
    private readonly Task<PdfPrinter>? starting;

    private PrinterStart(Task<PdfPrinter>? starting) => this.starting = starting;

    /// <summary>No printer, for builds without PDF.</summary>
    public static PrinterStart None { get; } = new(null);

    /// <summary>Begins to start a printer.</summary>
    public static PrinterStart Begin(BuildOptions options, CancellationToken cancel) =>
        new(Task.Run(() => PdfPrinter.StartAsync(new PdfPrinterOptions { Parallel = options.Jobs }, cancel), cancel));

    /// <summary>The printer, once it runs.</summary>
    /// <exception cref="BrowserMissingException">No browser is found.</exception>
    public Task<PdfPrinter> GetAsync() => starting ?? throw new InvalidOperationException("This build makes no PDF.");

    /// <summary>Closes the printer. A start that failed was reported where the printer was asked for, or is of no interest any more.</summary>
    public async ValueTask DisposeAsync()
    {
        if (starting is not null)
        {
            await ((Task)starting).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (starting.IsCompletedSuccessfully)
            {
                await (await starting).DisposeAsync();
            }
        }
    }
}
