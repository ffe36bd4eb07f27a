using System.Collections.Concurrent;
using System.Text;
using Lkjip.Publish.Core;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Lkjip.Publish.Rendering;

/// <summary>Draws pages with the components of a theme. Safe for parallel use: each worker takes a renderer of its own from a pool.</summary>
/// <param name="theme">The theme.</param>
public sealed class PageRenderer(ITheme theme) : IAsyncDisposable
{
    private readonly ServiceProvider services = new ServiceCollection().BuildServiceProvider();
    private readonly ConcurrentBag<HtmlRenderer> idle = [];

    /// <summary>Draws one page.</summary>
    /// <param name="page">The page.</param>
    /// <returns>UTF-8 without a byte order mark, with LF.</returns>
    public async Task<SiteFile> RenderAsync(Page page)
    {
        HtmlRenderer renderer = idle.TryTake(out HtmlRenderer? pooled) ? pooled : new HtmlRenderer(services, NullLoggerFactory.Instance);
        try
        {
            string html = await renderer.Dispatcher.InvokeAsync(async () =>
            {
                ParameterView parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Model"] = page });
                return (await renderer.RenderComponentAsync(theme.ComponentFor(page.GetType()), parameters)).ToHtmlString();
            });
            string text = html.Replace("\r\n", "\n", StringComparison.Ordinal).TrimStart();
            return new SiteFile(Addresses.File(page.Address), Encoding.UTF8.GetBytes(text));
        }
        finally
        {
            idle.Add(renderer);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (HtmlRenderer renderer in idle)
        {
            await renderer.DisposeAsync();
        }

        await services.DisposeAsync();
    }
}
