using System.ComponentModel;
using Microsoft.Playwright;

namespace Lkjip.Publish.Pdf;

/// <summary>One running browser with the driver that steers it.</summary>
internal sealed class BrowserSession : IAsyncDisposable
{
    /// <summary>
    /// No service that talks to the network, and no name resolved at all: whatever slips past the interception of requests ends here.
    /// </summary>
    private static readonly string[] Arguments =
    [
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-default-apps",
        "--disable-domain-reliability",
        "--disable-quic",
        "--disable-sync",
        "--no-pings",
        "--host-resolver-rules=MAP * ~NOTFOUND",
    ];

    /// <summary>Closing a healthy browser takes a tenth of a second; a broken one is left to the driver, which kills it.</summary>
    private static readonly TimeSpan ClosingLimit = TimeSpan.FromSeconds(5);

    /// <summary>Driver and browser start in a second or two, on a machine that is busy with much else in a minute; a driver that dies while it starts never answers at all.</summary>
    private static readonly TimeSpan StartingLimit = TimeSpan.FromMinutes(3);

    private readonly IPlaywright playwright;

    private BrowserSession(IPlaywright playwright, IBrowser browser)
    {
        this.playwright = playwright;
        Browser = browser;
    }

    public IBrowser Browser { get; }

    /// <summary>Starts driver and browser.</summary>
    /// <exception cref="BrowserMissingException">There is none, none could be installed, or it does not start.</exception>
    public static async Task<BrowserSession> StartAsync(PdfPrinterOptions options, Machine machine, CancellationToken cancel)
    {
        // The driver takes a third of a second to start: look for the browser meanwhile.
        Task<IPlaywright> starting = StartDriverAsync(machine, cancel);
        try
        {
            string? path = BrowserFinder.Find(machine, options.BrowserPath, null);
            IPlaywright playwright = await starting;
            path ??= BrowserFinder.Find(machine, null, playwright.Chromium.ExecutablePath)
                ?? (options.InstallBrowser
                    ? await BrowserInstaller.InstallAsync(machine, playwright.Chromium.ExecutablePath, cancel)
                    : throw BrowserMissingException.NotFound(machine));
            return new(playwright, await LaunchAsync(playwright, path, machine, cancel));
        }
        catch
        {
            _ = starting.ContinueWith(started => started.Result.Dispose(), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await Browser.CloseAsync().WaitAsync(ClosingLimit);
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException)
        {
            // Crashed or hung: ending the driver ends the browser.
        }

        playwright.Dispose();
    }

    private static async Task<IPlaywright> StartDriverAsync(Machine machine, CancellationToken cancel)
    {
        try
        {
            return await Playwright.CreateAsync().WaitAsync(StartingLimit, machine.Time, cancel);
        }
        catch (Exception error) when (error is PlaywrightException or Win32Exception or TimeoutException)
        {
            throw BrowserMissingException.DoesNotStart(machine, "Playwright", error.FirstLine(), error);
        }
    }

    private static async Task<IBrowser> LaunchAsync(IPlaywright playwright, string path, Machine machine, CancellationToken cancel)
    {
        try
        {
            return await playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = path,
                Headless = true,
                Args = Arguments,
                // Playwright leaves the sandbox out unless told otherwise; Chromium refuses it to root on Linux only.
                ChromiumSandbox = machine.Platform is not Platform.Linux || !machine.IsRoot,
                // An interrupt is the command line's to handle.
                HandleSIGINT = false,
                HandleSIGTERM = false,
                HandleSIGHUP = false,
                // The one clock is the machine's.
                Timeout = 0,
            }).WaitAsync(StartingLimit, machine.Time, cancel);
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException)
        {
            throw BrowserMissingException.DoesNotStart(machine, path, error.FirstLine(), error);
        }
    }
}
