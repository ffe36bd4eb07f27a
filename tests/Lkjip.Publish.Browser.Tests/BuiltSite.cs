using Lkjip.Publish.Browser.Tests;
using Lkjip.Publish.Cli;
using Lkjip.Publish.Cli.Commands;
using Lkjip.Publish.Pdf;

[assembly: AssemblyFixture(typeof(BuiltSite))]

namespace Lkjip.Publish.Browser.Tests;

/// <summary>The repository's own content, built once with its search index, served, and a browser to look at it.</summary>
public sealed class BuiltSite : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private SiteServer server = null!;
    private IPlaywright playwright = null!;

    /// <summary>Folder of the site.</summary>
    public string Root => folder["situs"];

    /// <summary>Where it is served; ends without a slash.</summary>
    public string Origin => server.Origin;

    /// <summary>The browser that all tests share, each with windows of its own.</summary>
    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience.Milliseconds);
        await using StringWriter said = new();
        string[] build = ["build", "--no-pdf", "--content", Repository.PathOf("content"), "--out", Root];

        // Pagefind may have to be installed; then builds run side by side.
        await Tools.AloneAsync(() => Pagefind.FindAsync(CancellationToken.None));
        (await LkjipCommand.InvokeAsync(build, said, said)).ShouldBe(0, said.ToString());
        File.Exists(Path.Combine(Root, "pagefind", "pagefind.js")).ShouldBeTrue("The search cannot be tested without Pagefind, which the build installs by npm: " + said);
        server = await SiteServer.StartAsync(Root);
        playwright = await Playwright.CreateAsync();
        string? browser = BrowserFinder.Find(playwrightOwn: playwright.Chromium.ExecutablePath);
        browser.ShouldNotBeNull("The tests need Chrome, Chromium or Edge.");
        Browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = browser, Timeout = Patience.Milliseconds });
    }

    /// <summary>A window of its own, closed with it.</summary>
    /// <param name="width">In CSS pixels.</param>
    /// <param name="script">False where no script runs.</param>
    /// <param name="awaitsFont">False where the page is drawn in another font when its own comes late, as readers get it; else see <see cref="OwnFont"/>.</param>
    public Task<Visit> VisitAsync(int width = 1280, bool script = true, bool awaitsFont = true) => Visit.BeginAsync(this, width, script, awaitsFont);

    /// <summary>Addresses of all pages of the site.</summary>
    public IEnumerable<string> Addresses() => Directory.EnumerateFiles(Root, "*.html", SearchOption.AllDirectories)
        .Select(file => "/" + Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .Select(path => path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path)
        .Order(StringComparer.Ordinal);

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (server is not null)
        {
            await server.DisposeAsync();
        }

        folder.Dispose();
    }
}
