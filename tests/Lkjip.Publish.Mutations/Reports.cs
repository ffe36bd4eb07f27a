namespace Lkjip.Publish.Mutations;

/// <summary>The reports of a content folder.</summary>
public static class Reports
{
    /// <summary>Their ids, <c>pemda/opd/tahun</c>, sorted.</summary>
    public static IEnumerable<string> In(string content) => Directory.EnumerateFiles(content, "laporan.md", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(content, Path.GetDirectoryName(file)!).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);
}
