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
        new PerformanceObserver(list => {
          for (const entry of list.getEntries()) {
            if (!entry.hadRecentInput) {
              window.layoutShift += entry.value;
              window.layoutShifts.push(...entry.sources.map(s => `${entry.value} ${s.node?.nodeName} ${s.node?.className} ${s.previousRect.y}→${s.currentRect.y}`));
            }
          }
        }).observe({ type: 'layout-shift', buffered: true });
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

    internal static async Task<Visit> BeginAsync(BuiltSite site, int width, bool script)
    {
        IBrowserContext context = await site.Browser.NewContextAsync(new() { JavaScriptEnabled = script, ViewportSize = new() { Width = width, Height = 800 } });
        context.SetDefaultTimeout(BuiltSite.Patience);
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
        if (!script)
        {
            return this;
        }

        await Page.EvaluateAsync("document.fonts.ready.then(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))))");
        return this;
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
