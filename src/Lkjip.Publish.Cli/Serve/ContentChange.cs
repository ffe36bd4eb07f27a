namespace Lkjip.Publish.Cli;

/// <summary>What was saved, renamed or deleted in a short while.</summary>
/// <param name="Paths">Under the content folder, with <c>/</c>.</param>
/// <param name="Rescan">True where anything may have changed: events were lost, or the folder is another one.</param>
/// <param name="Theme">True where the theme was built anew.</param>
internal sealed record ContentChange(IReadOnlyCollection<string> Paths, bool Rescan, bool Theme)
{
    /// <summary>The report that a path belongs to, <c>pemda/opd/tahun</c>; null where it belongs to the site.</summary>
    public static string? ReportOf(string path)
    {
        string[] parts = path.Split('/');
        return parts.Length >= 4 && parts[2].Length == 4 && parts[2].All(char.IsAsciiDigit) ? string.Join('/', parts.Take(3)) : null;
    }
}
