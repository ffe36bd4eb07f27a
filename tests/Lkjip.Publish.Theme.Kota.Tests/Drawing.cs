using System.Text;
using AngleSharp.Dom;
using Lkjip.Publish.Rendering;

namespace Lkjip.Publish.Theme.Kota.Tests;

/// <summary>Draws pages with the theme, as the program does.</summary>
internal static class Drawing
{
    /// <summary>A page as it is published.</summary>
    public static Task<string> TextAsync(Page page) => TextAsync(page, new KotaTheme());

    /// <summary>A page as another theme draws it.</summary>
    public static async Task<string> TextAsync(Page page, ITheme theme)
    {
        await using PageRenderer renderer = new(theme);
        return Encoding.UTF8.GetString((await renderer.RenderAsync(page)).Content.Span);
    }

    /// <summary>A page, parsed.</summary>
    public static async Task<IDocument> DocumentAsync(Page page, ITheme? theme = null) => NormalHtml.Parse(await TextAsync(page, theme ?? new KotaTheme()));

    /// <summary>Where the approved files of this project lie.</summary>
    public static string Approved(string folder) => Repository.PathOf("tests", "Lkjip.Publish.Theme.Kota.Tests", folder);
}
