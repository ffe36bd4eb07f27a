namespace Lkjip.Publish.Pdf;

/// <summary>What turns the site's files into a PDF.</summary>
/// <param name="Program">Versions of this assembly and of the browser's driver.</param>
/// <param name="Qpdf">Path, length and time of the program; null without one.</param>
/// <param name="Browser">Path, length and time of the program; null where none is found but Playwright's own, which goes by the driver's version.</param>
internal sealed record PressIdentity(string Program, string? Qpdf, string? Browser)
{
    /// <summary>What would print now. Looks, but starts nothing.</summary>
    public static PressIdentity Of(Machine machine, string? browserPath) => new(
        $"{typeof(PdfPrinter).Module.ModuleVersionId} {typeof(Microsoft.Playwright.IPlaywright).Module.ModuleVersionId}",
        machine.OnPath("qpdf") is { } qpdf ? machine.IdentityOf(qpdf) : null,
        BrowserOf(machine, browserPath));

    /// <summary>The browser that would print; null where none is found, or where the one that was named is not there.</summary>
    public static string? BrowserOf(Machine machine, string? browserPath)
    {
        try
        {
            return BrowserFinder.Find(machine, browserPath, null) is { } browser ? machine.IdentityOf(browser) : null;
        }
        catch (BrowserMissingException)
        {
            return null;
        }
    }

    /// <summary>
    /// Whether a PDF that <paramref name="maker"/> made is as good as one made now. Without a browser nothing can be printed now, so that any browser's print is the best there is.
    /// </summary>
    public bool TakesFrom(PressIdentity maker) =>
        Program == maker.Program && Qpdf == maker.Qpdf && (Browser is null || Browser == maker.Browser);
}
