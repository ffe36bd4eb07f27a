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

    /// <summary>True where a plain file exists, spelt just so: Windows would find it in other capitals, too, and the web server not.</summary>
    public bool Exists(string path) => File.Exists(Full(path)) && IsPlain(path) && (OperatingSystem.IsLinux() || NamesBeside(path).Contains(NameOf(path)));

    /// <summary>Reports a file that must exist and does not, or is there in other capitals.</summary>
    public void ReportMissing(string path, Wording why) => findings.Add(
        NamesBeside(path).FirstOrDefault(name => name.Equals(NameOf(path), StringComparison.OrdinalIgnoreCase)) is { } other
            ? InputFindings.OtherCase(path[..^other.Length] + other, path)
            : InputFindings.MissingFile(path, why));

    /// <summary>Length in bytes of a file that exists.</summary>
    public long Length(string path) => new FileInfo(Full(path)).Length;

    /// <summary>Names of the folders in a folder, sorted; hidden ones are passed over, links are a finding.</summary>
    public IReadOnlyList<string> Folders(string path) => Names(path, Directory.EnumerateDirectories);

    /// <summary>Names of the files in a folder, sorted; hidden and temporary ones are passed over, links and what is no file are a finding.</summary>
    public IReadOnlyList<string> Files(string path) => Names(path, Directory.EnumerateFiles);

    /// <summary>The first bytes of a file that exists.</summary>
    /// <param name="path">The file.</param>
    /// <param name="most">How many at most.</param>
    /// <returns>Null, and a finding, where it cannot be read.</returns>
    public byte[]? Start(string path, int most) => Read(path, full => SharedFile.ReadStart(full, most));

    /// <summary>The bytes of a file that exists.</summary>
    /// <returns>Null, and a finding, where it cannot be read.</returns>
    public byte[]? Bytes(string path) => Read(path, SharedFile.ReadAllBytes);

    /// <summary>Reads a JSON file.</summary>
    /// <returns>Null where it does not exist, or does not fit; a finding then says what does not.</returns>
    public T? Json<T>(string path)
        where T : class
    {
        if (!Exists(path) || Bytes(path) is not { } bytes)
        {
            return null;
        }

        return JsonDataFile.Read<T>(path, bytes, findings);
    }

    /// <summary>Reads a JSON file that must exist.</summary>
    public T? RequiredJson<T>(string path, Wording why)
        where T : class
    {
        if (!Exists(path))
        {
            ReportMissing(path, why);
        }

        return Json<T>(path);
    }

    /// <summary>Reads a text file with LF and without a byte order mark.</summary>
    /// <returns>Null, and a finding, where it cannot be read, or is not UTF-8.</returns>
    public string? Text(string path)
    {
        if (Bytes(path) is not { } bytes)
        {
            return null;
        }

        try
        {
            return StrictUtf8.GetString(bytes)
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

    private byte[]? Read(string path, Func<string, byte[]> read)
    {
        try
        {
            return read(Full(path));
        }
        catch (IOException error) when (SharedFile.IsLocked(error))
        {
            findings.Add(InputFindings.Locked(path));
        }
        catch (UnauthorizedAccessException)
        {
            findings.Add(InputFindings.Forbidden(path));
        }

        return null;
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    private IReadOnlyList<string> NamesBeside(string path) => Files(path[..Math.Max(0, path.LastIndexOf('/'))]);

    private IReadOnlyList<string> Names(string folder, Func<string, IEnumerable<string>> list) => !Directory.Exists(Full(folder)) || !IsPlain(folder) ? [] :
    [
        .. list(Full(folder)).Select(path => Path.GetFileName(path))
            .Where(name => !IsHidden(name) && IsPlain(folder.Length == 0 ? name : $"{folder}/{name}"))
            .Order(StringComparer.Ordinal),
    ];

    private static bool IsHidden(string name) => name[0] is '.' or '~' or '_' || LeftBySystems.Contains(name);

    /// <summary>True where nothing on the way from the content folder to a file is a link, and the file is one: else says so.</summary>
    private bool IsPlain(string path)
    {
        if (ContentFile.NotPlainOf(root, path) is not { } fault)
        {
            return true;
        }

        findings.AddOnce(InputFindings.NotPlain(fault));
        return false;
    }

    private string Full(string path) => ContentFile.Full(root, path);
}
