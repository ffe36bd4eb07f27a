namespace Lkjip.Publish.Cli;

/// <summary>Lines of input files; each file is read once.</summary>
internal sealed class SourceLines
{
    private readonly Dictionary<string, string[]> files = [];

    /// <summary>A line of a file; null where there is no such line or file.</summary>
    /// <param name="path">As the user can open it.</param>
    /// <param name="line">Counts from 1.</param>
    public string? Line(string path, int line)
    {
        if (!files.TryGetValue(path, out string[]? lines))
        {
            files[path] = lines = Read(path);
        }

        return line >= 1 && line <= lines.Length ? lines[line - 1] : null;
    }

    // A finding may be about a file that is missing, or that cannot be read: then there is nothing to quote.
    private static string[] Read(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllLines(path) : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
