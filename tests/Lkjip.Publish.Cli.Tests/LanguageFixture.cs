using AngleSharp.Dom;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>The repository's own content, built in each language.</summary>
public sealed class LanguageFixture : IAsyncLifetime
{
    private readonly TempFolder folder = new();

    /// <summary>The site that speaks Indonesian.</summary>
    public string Indonesian => folder["id"];

    /// <summary>The site that speaks English.</summary>
    public string English => folder["en"];

    /// <summary>The English pages: path within the site → document. The print edition is none of them: all of it is Indonesian.</summary>
    public SortedDictionary<string, IDocument> Pages { get; } = new(StringComparer.Ordinal);

    public async ValueTask InitializeAsync()
    {
        // At the same time, in one process: no language may be ambient.
        Run[] runs = await Task.WhenAll(
            Program.BuildAsync(Repository.PathOf("content"), Indonesian),
            Program.BuildAsync(Repository.PathOf("content"), English, "--lang", "en"));
        runs.ShouldAllBe(run => run.Exit == ExitCodes.Done);
        foreach (string path in FilesOf(English).Where(path => path.EndsWith(".html", StringComparison.Ordinal) && !IsPrint(path)))
        {
            Pages[path] = NormalHtml.Parse(await File.ReadAllTextAsync(Path.Combine(English, path)));
        }
    }

    public ValueTask DisposeAsync()
    {
        foreach (IDocument page in Pages.Values)
        {
            page.Dispose();
        }

        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Paths of all files of a site, with <c>/</c>, sorted.</summary>
    internal static string[] FilesOf(string site) =>
        [.. Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(site, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>True for the page of a print edition.</summary>
    internal static bool IsPrint(string path) => path.EndsWith("/cetak/index.html", StringComparison.Ordinal);
}
