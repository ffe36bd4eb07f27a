namespace Lkjip.Publish.Content;

/// <summary>The one way to a file that content names: nothing outside the content folder is reached.</summary>
public static class ContentFile
{
    /// <summary>Reads a whole file.</summary>
    /// <param name="root">The content folder.</param>
    /// <param name="path">Path within it, with <c>/</c>.</param>
    /// <exception cref="IOException">It leads out of the folder, is a link or no plain file, or cannot be read.</exception>
    public static byte[] ReadAllBytes(string root, string path) =>
        NotPlainOf(root, path) is { } fault ? throw new IOException($"'{fault}' is no plain file of the content.") : SharedFile.ReadAllBytes(Full(root, path));

    /// <summary>The first part of a path that leads elsewhere: up, through a link, to something that is neither file nor folder. Null for a right path.</summary>
    internal static string? NotPlainOf(string root, string path)
    {
        if (path.Length == 0)
        {
            return null;
        }

        for (int end = Next(path, 0); ; end = Next(path, end + 1))
        {
            string part = path[..end];
            if (part[(part.LastIndexOf('/') + 1)..] is "" or "." or ".." || LeadsElsewhereOnWindows(part) || !FileNature.IsPlain(Full(root, part)))
            {
                return part;
            }

            if (end == path.Length)
            {
                return null;
            }
        }
    }

    internal static string Full(string root, string path) => Path.Combine(root, path.Replace('/', Path.DirectorySeparatorChar));

    // A drive, a stream of a file, another sign between folders.
    private static bool LeadsElsewhereOnWindows(string part) => OperatingSystem.IsWindows() && part.AsSpan().ContainsAny('\\', ':');

    private static int Next(string path, int from) => path.IndexOf('/', from) is var at and >= 0 ? at : path.Length;
}
