namespace Lkjip.Publish.Cli.Tests;

/// <summary>The minimal site with its PDF and what is kept of the printing, built once.</summary>
public sealed class PrintedSite : IAsyncLifetime
{
    private readonly SiteCase site = new();

    /// <summary>What the build said.</summary>
    internal Run Build { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Build = await UnchangedPdfTests.BuildAsync(site);

    public ValueTask DisposeAsync()
    {
        site.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>The folder as the build left it.</summary>
    internal SiteCase Copy()
    {
        SiteCase copy = new();
        TempFolder.Copy(site.Root, copy.Root);
        return copy;
    }
}
