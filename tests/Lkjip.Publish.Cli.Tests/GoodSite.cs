using Lkjip.Publish.Cli.Tests;

[assembly: AssemblyFixture(typeof(GoodSite))]

namespace Lkjip.Publish.Cli.Tests;

/// <summary>The minimal site, built once for all tests of what comes after a good build; each gets a copy.</summary>
public sealed class GoodSite : IAsyncDisposable
{
    private static readonly Lazy<Task<SiteCase>> Built = new(BuildAsync);

    public async ValueTask DisposeAsync()
    {
        if (Built.IsValueCreated)
        {
            (await Built.Value).Dispose();
        }
    }

    internal static async Task<SiteCase> CopyAsync()
    {
        SiteCase copy = new();
        TempFolder.Copy((await Built.Value).Site, copy.Site);
        return copy;
    }

    private static async Task<SiteCase> BuildAsync()
    {
        SiteCase built = new();
        (await Program.BuildAsync(built.Content, built.Site)).ShouldEndWith(ExitCodes.Done);
        return built;
    }
}
