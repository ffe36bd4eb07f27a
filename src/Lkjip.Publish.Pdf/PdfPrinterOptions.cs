namespace Lkjip.Publish.Pdf;

/// <summary>How to print. The defaults suit a normal build.</summary>
public sealed record PdfPrinterOptions
{
    /// <summary>The browser to use; null looks for one, see <see cref="BrowserFinder"/>. A path that does not exist is an error, never a reason to look elsewhere.</summary>
    public string? BrowserPath { get; init; }

    /// <summary>Whether to install Chromium where no browser is found and the machine allows it (Linux, root, apt-get).</summary>
    public bool InstallBrowser { get; init; } = true;

    /// <summary>How many documents are printed at the same time; at least 1.</summary>
    public int Parallel { get; init; } = Environment.ProcessorCount;

    /// <summary>Limit for one attempt at one document; a document gets two attempts.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(120);
}
