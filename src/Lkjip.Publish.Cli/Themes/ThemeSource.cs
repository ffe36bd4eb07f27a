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
    /// <param name="at">Where it was asked for.</param>
    /// <returns>Null for the theme that is part of the program.</returns>
    /// <exception cref="ThemeException">There is no such theme.</exception>
    public static ThemeSource? Find(string theme, string from, SourcePosition at)
    {
        if (theme.Equals(BuiltIn, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        string folder = OwnFolder(theme) ?? Path.GetFullPath(Path.Combine(from, theme));
        return Directory.Exists(folder) ? In(folder, theme) : throw ThemeFindings.Unknown(at, theme, Names);
    }

    /// <summary>Finds a theme that content names: one that was installed with the program. A theme is a program, and content brings none.</summary>
    /// <param name="theme">A name of the program's own <c>themes/</c>.</param>
    /// <returns>Null for the theme that is part of the program.</returns>
    /// <exception cref="ThemeException">There is no such theme.</exception>
    public static ThemeSource? Installed(Sourced<string> theme) =>
        theme.Value.Equals(BuiltIn, StringComparison.OrdinalIgnoreCase) ? null
        : OwnFolder(theme) is { } own ? In(own, theme)
        : throw ThemeFindings.NotInstalled(theme, Names);

    private static string[] Names => [.. OwnFolders().Select(f => Path.GetFileName(f)!).Append(BuiltIn).Distinct().Order(StringComparer.Ordinal)];

    private static string? OwnFolder(string theme) => OwnFolders().FirstOrDefault(folder => Path.GetFileName(folder).Equals(theme, StringComparison.OrdinalIgnoreCase));

    private static ThemeSource In(string folder, string theme) =>
        Directory.GetFiles(folder, "*.csproj") is var projects && projects is [var project] ? new ThemeSource(theme, project) : throw ThemeFindings.NoProject(theme, projects.Length);

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
