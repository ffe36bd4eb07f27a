using Lkjip.Publish.Cli.Tests;
using Lkjip.Publish.Pdf;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Browsers))]

namespace Lkjip.Publish.Cli.Tests;

/// <summary>The browser that all tests share, each with windows of its own; started when the first asks for it.</summary>
public sealed class Browsers : IAsyncDisposable
{
    private static readonly Lazy<Task> Installed = new(() => Tools.AloneAsync(InstallAsync));

    private readonly Lazy<Task<(IPlaywright Driver, IBrowser Browser)>> started = new(StartAsync);

    /// <summary>Makes sure, once for all tests, that there is a browser: builds that print can then run side by side.</summary>
    public static Task EnsureAsync() => Installed.Value;

    public async ValueTask DisposeAsync()
    {
        if (started.IsValueCreated)
        {
            (IPlaywright driver, IBrowser browser) = await started.Value;
            await browser.DisposeAsync();
            driver.Dispose();
        }
    }

    /// <summary>A window of its own, to be disposed of.</summary>
    internal async Task<IBrowserContext> OpenAsync(BrowserNewContextOptions options)
    {
        IBrowserContext window = await (await started.Value).Browser.NewContextAsync(options);
        window.SetDefaultTimeout(Patience.Milliseconds);
        return window;
    }

    private static async Task<(IPlaywright Driver, IBrowser Browser)> StartAsync()
    {
        await EnsureAsync();
        Assertions.SetDefaultExpectTimeout(Patience.Milliseconds);
        IPlaywright driver = await Playwright.CreateAsync();
        return (driver, await driver.Chromium.LaunchAsync(new()
        {
            ExecutablePath = BrowserFinder.Find(playwrightOwn: driver.Chromium.ExecutablePath),
            Timeout = Patience.Milliseconds,
        }));
    }

    // The printer installs one where it finds none.
    private static async Task InstallAsync()
    {
        if (BrowserFinder.Find() is null)
        {
            await (await PdfPrinter.StartAsync(new(), CancellationToken.None)).DisposeAsync();
        }
    }
}
