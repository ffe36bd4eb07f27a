using Lkjip.Publish.Core;

namespace Lkjip.Publish.Pdf;

/// <summary>
/// Keeps finished PDFs, each with the list of all that it was made from, so that a document is printed again only when some of that has changed.
/// It holds one entry per print edition. Whatever is wrong with an entry or with the folder costs a printing, never the build. Safe for parallel use within one build.
/// </summary>
public sealed class PdfCache
{
    private readonly string folder;
    private readonly FileHashes files;
    private readonly PressIdentity press;
    private readonly Lazy<PressIdentity> made;
    private volatile string? trouble;

    private PdfCache(string folder, Func<string, ReadOnlyMemory<byte>?> files, PdfPrinterOptions options, Machine machine)
    {
        this.folder = folder;
        this.files = new(files);
        press = PressIdentity.Of(machine, options.BrowserPath);

        // The browser may have been installed in order to print.
        made = new(() => press with { Browser = press.Browser ?? PressIdentity.BrowserOf(machine, options.BrowserPath) });
    }

    /// <summary>Why a PDF could not be kept, in one line; null if all could.</summary>
    public string? Trouble => trouble;

    /// <summary>Opens the cache for one build, during which the site's files do not change. Starts no process and makes no folder.</summary>
    /// <param name="folder">Where the entries are; need not exist.</param>
    /// <param name="files">The site, as for <see cref="PdfPrinter.PrintAsync"/>.</param>
    /// <param name="options">How documents will be printed.</param>
    public static PdfCache Open(string folder, Func<string, ReadOnlyMemory<byte>?> files, PdfPrinterOptions options) =>
        Open(folder, files, options, Machine.Current);

    /// <summary>Brings the kept PDF to its place, if it is what printing would give.</summary>
    /// <returns>What was noted when it was printed; null where the document must be printed.</returns>
    public IReadOnlyList<Finding>? Reuse(PdfDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        try
        {
            if (Entry(document.PagePath).Read(manifest => Serves(manifest, document)) is not { } kept)
            {
                return null;
            }

            WholeFile.Write(document.OutputPath, kept.Pdf);
            return [.. kept.Manifest.Notes.Select(note => note.ToFinding())];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Printing meets the same trouble, if it matters there, and says so.
            return null;
        }
    }

    /// <summary>Prints a document and keeps the PDF, unless a finding forbade it.</summary>
    /// <param name="document">What to print.</param>
    /// <param name="print">Prints, e.g. <see cref="PdfPrinter.PrintAsync"/>.</param>
    /// <param name="cancel">Gives up at once.</param>
    /// <returns>The findings of <paramref name="print"/>.</returns>
    public async Task<IReadOnlyList<Finding>> PrintAsync(
        PdfDocument document,
        Func<PdfDocument, Func<string, ReadOnlyMemory<byte>?>, CancellationToken, Task<IReadOnlyList<Finding>>> print,
        CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(print);
        FileRecorder recorder = new(files);
        IReadOnlyList<Finding> findings = await print(document, recorder.Read, cancel);
        if (findings.All(finding => finding.Tingkat < Tingkat.Galat))
        {
            Keep(document, recorder.Inputs(), findings);
        }

        return findings;
    }

    /// <summary>Removes what belongs to none of these print editions, also what killed runs left.</summary>
    /// <param name="pages">Addresses, see <see cref="PdfDocument.PagePath"/>.</param>
    public void Sweep(IEnumerable<string> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        try
        {
            HashSet<string> wanted = [.. pages.SelectMany(page => Entry(page).Files)];
            foreach (string file in Directory.Exists(folder) ? Directory.GetFiles(folder) : [])
            {
                if (!wanted.Contains(file))
                {
                    File.Delete(file);
                }
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // It stays until the next build.
        }
    }

    internal static PdfCache Open(string folder, Func<string, ReadOnlyMemory<byte>?> files, PdfPrinterOptions options, Machine machine)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new(folder, files, options, machine);
    }

    private CacheEntry Entry(string page) => new(folder, page);

    private bool Serves(CacheManifest manifest, PdfDocument document) =>
        manifest.Document == CacheManifest.HashOf(document)
        && press.TakesFrom(manifest.Press)
        && manifest.Files.All(input => files.Of(input.Path) == input.Sha256);

    private void Keep(PdfDocument document, IReadOnlyList<CacheInput> inputs, IReadOnlyList<Finding> findings)
    {
        if (trouble is not null)
        {
            return;
        }

        try
        {
            byte[] pdf = File.ReadAllBytes(document.OutputPath);
            Entry(document.PagePath).Write(pdf, new CacheManifest
            {
                Document = CacheManifest.HashOf(document),
                Press = made.Value,
                Files = inputs,
                Notes = [.. findings.Select(PrintNote.Of)],
                Pdf = Sha256.Of(pdf),
            });
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            trouble = error.FirstLine();
        }
    }
}
