using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Lkjip.Publish.Core;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Lkjip.Publish.Rendering;

/// <summary>Draws pages with the components of a theme. Safe for parallel use.</summary>
/// <param name="theme">The theme.</param>
public sealed class PageRenderer(ITheme theme) : IAsyncDisposable
{
    // Letters such as "–" stay letters: entities would only make the pages larger.
    private readonly ServiceProvider services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .AddSingleton(theme)
        .BuildServiceProvider();

    /// <summary>Draws one page.</summary>
    /// <param name="page">The page.</param>
    /// <returns>UTF-8 without a byte order mark, with LF.</returns>
    public async Task<SiteFile> RenderAsync(Page page)
    {
        // A renderer keeps every component that it drew until it is disposed: one for each page is the fastest and the smallest.
        await using HtmlRenderer renderer = new(services, NullLoggerFactory.Instance);
        string html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            ParameterView parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Model"] = page });
            return (await renderer.RenderComponentAsync(theme.ComponentFor(page.GetType()), parameters)).ToHtmlString();
        });
        string text = html.Replace("\r\n", "\n", StringComparison.Ordinal).TrimStart();
        return new SiteFile(Addresses.File(page.Address), Encoding.UTF8.GetBytes(text));
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => services.DisposeAsync();
}
