using System.Collections.Concurrent;

namespace Lkjip.Publish.Browser.Tests;

/// <summary>A reader's window, and all that goes wrong in it: errors of scripts and the console, violations of the content security policy, requests that leave the site or fail.</summary>
public sealed class Visit : IAsyncDisposable
{
    // Runs before any script of the page; the console is heard from outside.
    private const string Watch = """
        document.addEventListener('securitypolicyviolation', e => console.error(`CSP: ${e.effectiveDirective} ${e.blockedURI}`));
        window.layoutShift = 0;
        window.layoutShifts = [];
        const noteShifts = entries => {
          for (const entry of entries) {
            if (!entry.hadRecentInput) {
              window.layoutShift += entry.value;
              window.layoutShifts.push(...entry.sources.map(s => `${entry.value} ${s.node?.nodeName} ${s.node?.className} ${s.previousRect.y}→${s.currentRect.y}`));
            }
          }
        };
        const shifts = new PerformanceObserver(list => noteShifts(list.getEntries()));
        shifts.observe({ type: 'layout-shift', buffered: true });
        window.noteLastShifts = () => noteShifts(shifts.takeRecords());
        """;

    private readonly BuiltSite site;
    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> troubles = [];
    private readonly ConcurrentQueue<IResponse> responses = [];

    private readonly bool script;

    private Visit(BuiltSite site, IBrowserContext context, IPage page, bool script)
    {
        this.script = script;
        this.site = site;
        this.context = context;
        Page = page;
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>All that went wrong so far.</summary>
    public IReadOnlyCollection<string> Troubles => troubles;

    internal static async Task<Visit> BeginAsync(BuiltSite site, int width, bool script, bool awaitsFont)
    {
        IBrowserContext context = await site.Browser.NewContextAsync(new()
        {
            JavaScriptEnabled = script,
            ViewportSize = new() { Width = width, Height = 800 },
            ExtraHTTPHeaders = awaitsFont ? [new(SiteServer.AwaitsFont, "1")] : [],
        });
        context.SetDefaultTimeout(Patience.Milliseconds);
        Visit visit = new(site, context, await context.NewPageAsync(), script);
        await visit.Page.AddInitScriptAsync(Watch);
        visit.Page.PageError += (_, error) => visit.troubles.Enqueue($"script: {error}");
        visit.Page.Console += (_, message) => visit.Hear(message);
        visit.Page.Request += (_, request) => visit.Look(request);
        visit.Page.RequestFailed += (_, request) => visit.troubles.Enqueue($"failed: {request.Url} {request.Failure}");
        visit.Page.Response += (_, response) => visit.Note(response);
        return visit;
    }

    /// <summary>Goes to a page of the site and waits until it, its fonts and its scripts are there.</summary>
    /// <param name="address">Begins with <c>/</c>.</param>
    public async Task<Visit> OpenAsync(string address)
    {
        IResponse? response = await Page.GotoAsync(site.Origin + address, new() { WaitUntil = WaitUntilState.Load });
        response!.Status.ShouldBe(address == Samples.Unknown ? 404 : 200, address);
        if (script)
        {
            await SettleAsync();
        }

        return this;
    }

    /// <summary>Goes to a page and lets its fonts come only when it has been drawn without them.</summary>
    /// <param name="address">Begins with <c>/</c>.</param>
    public async Task OpenBeforeItsFontsAsync(string address)
    {
        TaskCompletionSource drawn = new();
        await Page.RouteAsync("**/*.woff2", async route =>
        {
            await drawn.Task;
            await route.ContinueAsync();
        });
        await Page.GotoAsync(site.Origin + address, new() { WaitUntil = WaitUntilState.Commit });

        // An optional font is waited for a tenth of a second; that is over when a timer of the page rings that was set later and to longer.
        await Page.EvaluateAsync("""
            () => new Promise(done => new PerformanceObserver((_, paints) => { paints.disconnect(); setTimeout(() => done(null), 500); }).observe({ type: 'paint', buffered: true }))
            """);
        drawn.SetResult();
        await Page.WaitForLoadStateAsync(LoadState.Load);
        await SettleAsync();
    }

    /// <summary>How much has moved so far without the reader's doing, and what.</summary>
    public async Task<(double Sum, string Moved)> LayoutShiftAsync()
    {
        await SettleAsync();
        await Page.EvaluateAsync("noteLastShifts()");
        return (await Page.EvaluateAsync<double>("layoutShift"), string.Join('\n', await Page.EvaluateAsync<string[]>("layoutShifts")));
    }

    /// <summary>Bytes that came over the wire, by address: bodies as they were compressed. Headers are left out: HTTP/2, which hosts speak, sends those of the second file as a few bytes.</summary>
    public async Task<IReadOnlyDictionary<string, int>> TransferredAsync()
    {
        Dictionary<string, int> bytes = [];
        foreach (IResponse response in responses)
        {
            bytes[response.Url[site.Origin.Length..]] = (await response.Request.SizesAsync()).ResponseBodySize;
        }

        return bytes;
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private Task SettleAsync() =>
        Page.EvaluateAsync("document.fonts.ready.then(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))))");

    private void Hear(IConsoleMessage message)
    {
        // The browser says of the page for unknown addresses that it came with 404, as it shall.
        if (message.Type is "error" or "warning" && !message.Location.Contains(Samples.Unknown, StringComparison.Ordinal))
        {
            troubles.Enqueue($"console: {message.Text}");
        }
    }

    private void Look(IRequest request)
    {
        if (!request.Url.StartsWith(site.Origin + "/", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:" + site.Origin, StringComparison.Ordinal))
        {
            troubles.Enqueue($"off the site: {request.Url}");
        }
    }

    private void Note(IResponse response)
    {
        responses.Enqueue(response);
        if (response.Status >= 400 && !response.Url.EndsWith(Samples.Unknown, StringComparison.Ordinal))
        {
            troubles.Enqueue($"{response.Status}: {response.Url}");
        }
    }
}
