namespace Lkjip.Publish.Cli.Tests;

/// <summary>
/// A content folder of <c>Sites/</c>: the files of the case laid over those of <c>minimal</c>, without those that its <c>removed.txt</c> names.
/// </summary>
internal sealed class SiteCase : IDisposable
{
    private const string Minimal = "minimal";

    private readonly TempFolder folder = new();

    /// <summary>Lays the files of a case out in a folder of its own.</summary>
    public SiteCase(string name = Minimal)
    {
        foreach (string layer in new[] { Minimal, name }.Distinct().Select(layer => PathOf(layer, "content")).Where(Directory.Exists))
        {
            TempFolder.Copy(layer, Content);
        }

        foreach (string removed in File.Exists(PathOf(name, "removed.txt")) ? File.ReadAllLines(PathOf(name, "removed.txt")) : [])
        {
            File.Delete(Path.Combine(Content, removed));
        }
    }

    /// <summary>Names of all cases.</summary>
    public static IEnumerable<string> Names =>
        Directory.EnumerateDirectories(Repository.PathOf("tests", "Lkjip.Publish.Cli.Tests", "Sites")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    /// <summary>The folder around content and site.</summary>
    public string Root => folder.Root;

    /// <summary>The content folder.</summary>
    public string Content => folder["content"];

    /// <summary>The site's folder; not there before the first build.</summary>
    public string Site => folder["situs"];

    /// <summary>Full path of a file of a case.</summary>
    public static string PathOf(string name, string file) => Repository.PathOf("tests", "Lkjip.Publish.Cli.Tests", "Sites", name, file);

    /// <summary>A good site at <see cref="Site"/>, for tests of what comes after.</summary>
    public static Task<SiteCase> BuiltAsync() => GoodSite.CopyAsync();

    /// <summary>Writes a file of the content.</summary>
    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Content, path))!);
        File.WriteAllText(Path.Combine(Content, path), text);
    }

    /// <summary>What a run says, without the name of the folder.</summary>
    public string Normal(string output) => output.Replace(Root + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal);

    /// <summary>Names of all that stands in the folder around content and site.</summary>
    public IEnumerable<string> Beside() => Directory.EnumerateFileSystemEntries(Root).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public void Dispose() => folder.Dispose();
}
