using System.Text;

namespace Lkjip.Publish.Content.Tests;

/// <summary>A content folder that lives as long as a test.</summary>
internal sealed class TemporaryContent : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lkjip-");

    public TemporaryContent(IReadOnlyDictionary<string, string> files)
    {
        foreach ((string path, string text) in files)
        {
            Write(path, Encoding.UTF8.GetBytes(text));
        }
    }

    public FindingBag Findings { get; } = new();

    public void Write(string path, byte[] bytes)
    {
        string full = Path.Combine(folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }

    /// <summary>Full path of something in it.</summary>
    public string PathOf(string path) => Path.Combine(folder.FullName, path);

    public SiteSource Open(params string[] only) => ContentReader.Open(new ContentOptions { Root = folder.FullName, Only = only }, Findings);

    /// <summary>Reads the only report.</summary>
    public Laporan? Read() => Open().Reports.Single().Read(Findings);

    public void Dispose() => folder.Delete(recursive: true);
}
