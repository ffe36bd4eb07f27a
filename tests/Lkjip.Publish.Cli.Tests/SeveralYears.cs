namespace Lkjip.Publish.Cli.Tests;

/// <summary>The portal of several years, built once.</summary>
public sealed class SeveralYears : IAsyncLifetime
{
    private readonly SiteCase site = new("several-years");

    /// <summary>Folder of the site.</summary>
    public string Site => site.Site;

    public async ValueTask InitializeAsync() => (await Program.BuildAsync(site.Content, site.Site)).ShouldEndWith(ExitCodes.Done);

    public ValueTask DisposeAsync()
    {
        site.Dispose();
        return ValueTask.CompletedTask;
    }
}
