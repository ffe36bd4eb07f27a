using System.Security.Cryptography;
using System.Text;

namespace Lkjip.Publish.Cli;

/// <summary>Tells whether a theme must be built anew: a hash of all that its assembly is made from, never of times.</summary>
internal static class ThemeFingerprint
{
    private static readonly string[] FromAbove = ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json"];

    private static readonly string[] OfProgram = ["Lkjip.Publish.Core.dll", "Lkjip.Publish.Theme.Kota.dll", "Lkjip.Theme.props"];

    /// <summary>Hash of the theme's files, of the build files above it and of the assemblies that it is compiled against.</summary>
    /// <param name="folder">The theme's folder.</param>
    /// <param name="program">The program's folder.</param>
    /// <returns>32 hex digits.</returns>
    public static string Of(string folder, string program)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach ((string name, string path) in Sources(folder).Concat(Above(folder)).Concat(OfProgram.Select(name => (name, Path.Combine(program, name)))))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(name + "\0"));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(path)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }

    // What compilers and editors leave is no source: bin, obj and everything hidden.
    private static IEnumerable<(string Name, string Path)> Sources(string folder) => Files(folder)
        .Select(path => (Name: Path.GetRelativePath(folder, path).Replace('\\', '/'), Path: path))
        .OrderBy(file => file.Name, StringComparer.Ordinal);

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder)
        .Where(IsSource)
        .Concat(Directory.EnumerateDirectories(folder).Where(f => IsSource(f) && Path.GetFileName(f) is not ("bin" or "obj")).SelectMany(Files));

    private static bool IsSource(string path) => !Path.GetFileName(path).StartsWith('.');

    private static IEnumerable<(string Name, string Path)> Above(string folder)
    {
        foreach (string name in FromAbove)
        {
            for (DirectoryInfo? above = Directory.GetParent(folder); above is not null; above = above.Parent)
            {
                if (Path.Combine(above.FullName, name) is var path && File.Exists(path))
                {
                    yield return ("../" + name, path);
                    break;
                }
            }
        }
    }
}
