namespace Lkjip.Publish.Tests;

/// <summary>Where the sources of the program lie: tests read the real content and write what they approve there.</summary>
public static class Repository
{
    /// <summary>The folder that holds the solution, above the one in which the tests run.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>Full path of a file or folder of the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Lkjip.Publish.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {start} holds Lkjip.Publish.sln.");
    }
}
