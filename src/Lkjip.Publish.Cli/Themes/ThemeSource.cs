using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>Where a theme's sources lie.</summary>
/// <param name="Name">As it was asked for.</param>
/// <param name="Project">Full path of its project.</param>
internal sealed record ThemeSource(string Name, string Project)
{
    /// <summary>The theme that is part of the program.</summary>
    public const string BuiltIn = "Kota";

    /// <summary>Full path of its folder.</summary>
    public string Folder => Path.GetDirectoryName(Project)!;

    /// <summary>Finds a theme by its name or its folder.</summary>
    /// <param name="theme">A name of the program's own <c>themes/</c>, or a folder.</param>
    /// <param name="from">The folder from which a relative folder counts.</param>
    /// <param name="at">Where it was asked for; without a line, on the command line.</param>
    /// <returns>Null for the theme that is part of the program.</returns>
    /// <exception cref="ThemeException">There is no such theme.</exception>
    public static ThemeSource? Find(string theme, string from, SourcePosition at)
    {
        if (theme.Equals(BuiltIn, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        string? own = OwnFolders().FirstOrDefault(folder => Path.GetFileName(folder).Equals(theme, StringComparison.OrdinalIgnoreCase));
        string folder = own ?? Path.GetFullPath(Path.Combine(from, theme));
        if (!Directory.Exists(folder))
        {
            throw ThemeFindings.Unknown(at, theme, [.. OwnFolders().Select(f => Path.GetFileName(f)!).Append(BuiltIn).Distinct().Order(StringComparer.Ordinal)]);
        }

        string[] projects = Directory.GetFiles(folder, "*.csproj");
        return projects is [var project] ? new ThemeSource(theme, project) : throw ThemeFindings.NoProject(theme, projects.Length);
    }

    // The folder "themes" above the program; a program that was copied elsewhere has none.
    private static IReadOnlyList<string> OwnFolders()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string themes = Path.Combine(folder.FullName, "themes");
            if (Directory.Exists(Path.Combine(themes, BuiltIn)))
            {
                return [.. Directory.EnumerateDirectories(themes).Where(t => Directory.EnumerateFiles(t, "*.csproj").Any())];
            }
        }

        return [];
    }
}
