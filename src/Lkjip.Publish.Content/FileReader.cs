using System.Text;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Content;

/// <summary>Reads files of the content folder.</summary>
internal sealed class FileReader(string root, FindingBag findings)
{
    private static readonly string[] LeftBySystems = ["Thumbs.db", "desktop.ini"];

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Collects what cannot be read.</summary>
    public FindingBag Findings => findings;

    /// <summary>The same folder with other findings.</summary>
    public FileReader With(FindingBag other) => new(root, other);

    /// <summary>True where a file exists.</summary>
    public bool Exists(string path) => File.Exists(Full(path));

    /// <summary>Length in bytes of a file that exists.</summary>
    public long Length(string path) => new FileInfo(Full(path)).Length;

    /// <summary>Names of the folders in a folder, sorted.</summary>
    public IReadOnlyList<string> Folders(string path) => Names(Directory.Exists(Full(path)) ? Directory.EnumerateDirectories(Full(path)) : []);

    /// <summary>Names of the files in a folder, sorted; hidden and temporary ones are passed over.</summary>
    public IReadOnlyList<string> Files(string path) => Names(Directory.Exists(Full(path)) ? Directory.EnumerateFiles(Full(path)) : []);

    /// <summary>Reads a JSON file.</summary>
    /// <returns>Null where it does not exist, or does not fit; a finding then says what does not.</returns>
    public T? Json<T>(string path)
        where T : class
    {
        if (!Exists(path))
        {
            return null;
        }

        return JsonDataFile.Read<T>(path, File.ReadAllBytes(Full(path)), findings);
    }

    /// <summary>Reads a JSON file that must exist.</summary>
    public T? RequiredJson<T>(string path, string why)
        where T : class
    {
        if (!Exists(path))
        {
            findings.Add(InputFindings.MissingFile(path, why));
        }

        return Json<T>(path);
    }

    /// <summary>Reads a text file with LF and without a byte order mark.</summary>
    /// <returns>Null, and a finding, where it is not UTF-8.</returns>
    public string? Text(string path)
    {
        try
        {
            return StrictUtf8.GetString(File.ReadAllBytes(Full(path)))
                .TrimStart('\uFEFF')
                .Replace("\r\n", "\n", StringComparison.Ordinal)
                .Replace('\r', '\n');
        }
        catch (DecoderFallbackException)
        {
            findings.Add(InputFindings.NotUtf8(path));
            return null;
        }
    }

    private static IReadOnlyList<string> Names(IEnumerable<string> paths) =>
    [
        .. paths.Select(p => Path.GetFileName(p)).Where(n => n[0] is not ('.' or '~' or '_') && !LeftBySystems.Contains(n)).Order(StringComparer.Ordinal),
    ];

    private string Full(string path) => Path.Combine(root, path.Replace('/', Path.DirectorySeparatorChar));
}
