using Lkjip.Publish.Content;
using Lkjip.Publish.Core;
using Lkjip.Publish.Theme.Kota;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>What <c>check</c> finds in all cases of <c>Sites/</c> and in the reports of this repository, as findings rather than as lines.</summary>
internal static class SiteFindings
{
    private static readonly Lazy<Task<IReadOnlyList<Finding>>> Found = new(FindAsync);

    /// <summary>All findings, case by case.</summary>
    public static Task<IReadOnlyList<Finding>> AllAsync() => Found.Value;

    private static async Task<IReadOnlyList<Finding>> FindAsync()
    {
        List<Finding> all = [];
        foreach (string name in SiteCase.Names)
        {
            using SiteCase site = new(name);
            all.AddRange(await CheckAsync(site.Content));
        }

        all.AddRange(await CheckAsync(Repository.PathOf("content")));
        return all;
    }

    private static async Task<IReadOnlyList<Finding>> CheckAsync(string content)
    {
        BuildOptions options = new() { Content = new ContentOptions { Root = content }, Out = string.Empty };
        return (await new Publisher(options, new KotaTheme(), new PlainProgress(TextWriter.Null, options.BahasaPesan)).CheckAsync(CancellationToken.None)).Findings;
    }
}
