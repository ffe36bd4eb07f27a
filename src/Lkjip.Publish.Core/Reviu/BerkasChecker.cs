namespace Lkjip.Publish.Core;

/// <summary>Checks the files that would stand on the site beside the pages.</summary>
internal static class BerkasChecker
{
    /// <summary>Reports files that a report refers to and that may not be published, and those that nothing refers to.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        IReadOnlyDictionary<string, SourcePosition> used = context.Files.Places;
        foreach ((string path, BerkasLaporan file) in UsedFiles.All(context.Laporan))
        {
            if (!used.TryGetValue(path, out SourcePosition at))
            {
                findings.Add(LinkFindings.UnusedFile($"{context.Laporan.Folder}/{path}", path));
            }
            else if (BerkasLaporan.KindOf(path) is null)
            {
                findings.Add(LinkFindings.ForbiddenFile(at, path, new("situs hanya memuat PDF dan gambar (PNG, JPG, WebP, GIF, AVIF, SVG)", "a site holds PDFs and pictures (PNG, JPG, WebP, GIF, AVIF, SVG) only")));
            }
            else if (file.Cacat is { } fault)
            {
                findings.Add(LinkFindings.ForbiddenFile(at, path, fault));
            }
        }
    }
}
