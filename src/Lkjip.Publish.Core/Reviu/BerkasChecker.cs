namespace Lkjip.Publish.Core;

/// <summary>Checks the files that would stand on the site beside the pages.</summary>
internal static class BerkasChecker
{
    /// <summary>Reports files that a report refers to and that may not be published, and those that nothing refers to.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        foreach ((string path, BerkasLaporan file) in UsedFiles.All(context.Laporan))
        {
            if (context.Files.Places.TryGetValue(path, out SourcePosition at))
            {
                findings.AddRange(Fault(path, file) is { } fault ? [LinkFindings.ForbiddenFile(at, path, fault)] : []);
            }
            else if (!context.Files.IsNamed(path))
            {
                findings.Add(LinkFindings.UnusedFile($"{context.Laporan.Folder}/{path}", path));
            }
        }
    }

    private static Wording? Fault(string path, BerkasLaporan file) => BerkasLaporan.KindOf(path) is null
        ? new("situs hanya memuat PDF dan gambar (PNG, JPG, WebP, GIF, AVIF, SVG)", "a site holds PDFs and pictures (PNG, JPG, WebP, GIF, AVIF, SVG) only")
        : file.Cacat;
}
