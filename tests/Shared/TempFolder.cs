namespace Lkjip.Publish.Tests;

/// <summary>A folder of its own for one test; gone afterwards.</summary>
public sealed class TempFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lkjip-tests-");

    public string Root => folder.FullName;

    /// <summary>Full path of something in the folder.</summary>
    /// <param name="path">With <c>/</c>.</param>
    public string this[string path] => Path.Combine([Root, .. path.Split('/')]);

    /// <summary>Copies a folder with all below it, over what is there.</summary>
    public static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    /// <summary>Every file below a folder: path with <c>/</c> → bytes in base 64, so that two folders can be compared and a difference be read.</summary>
    public static SortedDictionary<string, string> Contents(string root) => new(
        Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(root, file).Replace('\\', '/'),
            file => Convert.ToBase64String(File.ReadAllBytes(file))),
        StringComparer.Ordinal);

    public void Dispose() => folder.Delete(recursive: true);
}
