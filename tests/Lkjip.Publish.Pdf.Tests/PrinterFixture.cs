[assembly: AssemblyFixture(typeof(Lkjip.Publish.Pdf.Tests.PrinterFixture))]

namespace Lkjip.Publish.Pdf.Tests;

/// <summary>One browser for all tests that do not break it, the tools that look into PDFs, and a folder to print to.</summary>
public sealed class PrinterFixture : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lkjip-pdf-tests-");

    /// <summary>A document is given up only when it hangs.</summary>
    internal static PdfPrinterOptions Options { get; } = new() { Timeout = Patience.Longest };

    public PdfPrinter Printer { get; private set; } = null!;

    public string NewPath() => Path.Combine(folder.FullName, Guid.NewGuid().ToString("N"), "laporan.pdf");

    public async ValueTask InitializeAsync()
    {
        await Tools.EnsurePdfToolsAsync();

        // The first start may have to install the browser.
        await Tools.AloneAsync(async () => Printer = await PdfPrinter.StartAsync(Options, CancellationToken.None));
    }

    public async ValueTask DisposeAsync()
    {
        await Printer.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
