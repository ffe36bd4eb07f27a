namespace Lkjip.Publish.Pdf;

/// <summary>Brings a printed PDF to its place: rewritten by qpdf where there is one, and whole or not at all.</summary>
internal sealed class PdfFinisher(QpdfTool? qpdf)
{
    /// <summary>What rewrites files; null for nothing.</summary>
    public QpdfTool? Qpdf => qpdf;

    /// <summary>Whether files are rewritten; if not, they stay as the browser made them.</summary>
    public bool Rewrites => qpdf is not null;

    /// <summary>Writes the file; changes the bytes of <paramref name="page"/>.</summary>
    /// <returns>Null, or in one line why it failed.</returns>
    public async Task<string?> FinishAsync(PrintedPage page, PdfDocument document, CancellationToken cancel)
    {
        CellNames.Renumber(page.Pdf);
        StructureTypes.FreeFigures(page.Pdf);
        string folder = Path.GetDirectoryName(document.OutputPath)!;
        Directory.CreateDirectory(folder);
        // In the same folder, for a file cannot be moved in one step from another disk.
        string aside = Path.Combine(folder, $".{Path.GetFileName(document.OutputPath)}.{Guid.NewGuid():N}");
        try
        {
            string? failure = qpdf is null ? await WriteAsync(aside, page.Pdf, cancel) : await RewriteAsync(qpdf, aside, page, document, cancel);
            if (failure is null)
            {
                File.Move(aside, document.OutputPath, overwrite: true);
            }

            return failure;
        }
        finally
        {
            File.Delete(aside);
        }
    }

    private static async Task<string?> WriteAsync(string path, byte[] pdf, CancellationToken cancel)
    {
        await File.WriteAllBytesAsync(path, pdf, cancel);
        return null;
    }

    private static async Task<string?> RewriteAsync(QpdfTool qpdf, string aside, PrintedPage page, PdfDocument document, CancellationToken cancel)
    {
        using WorkFolder work = new();
        string source = await work.WriteAsync("cetak.pdf", page.Pdf, cancel);
        string json = await work.WriteAsync("info.json", PdfUpdate.Write(page, document), cancel);
        List<(string, int, int)> overlays = [];
        foreach (BoundFile file in page.Bound)
        {
            int first = page.Pages.PageOf(file.Id) ?? throw new PdfShapeException($"No page carries '{file.Id}'.");
            overlays.Add((await work.WriteAsync($"lampiran-{overlays.Count}.pdf", file.Pdf, cancel), first + 1, file.Landscape.Count));
        }

        return await qpdf.RewriteAsync(source, json, overlays, aside, cancel);
    }
}
