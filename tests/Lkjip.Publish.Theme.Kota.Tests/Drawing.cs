using System.Text;
using AngleSharp.Dom;
using Lkjip.Publish.Rendering;

namespace Lkjip.Publish.Theme.Kota.Tests;

/// <summary>Draws pages with the theme, as the program does.</summary>
internal static class Drawing
{
    /// <summary>A page as it is published.</summary>
    public static async Task<string> TextAsync(Page page)
    {
        await using PageRenderer renderer = new(new KotaTheme());
        return Encoding.UTF8.GetString((await renderer.RenderAsync(page)).Content.Span);
    }

    /// <summary>A page, parsed.</summary>
    public static async Task<IDocument> DocumentAsync(Page page) => NormalHtml.Parse(await TextAsync(page));

    /// <summary>Where the approved files of this project lie.</summary>
    public static string Approved(string folder) => Repository.PathOf("tests", "Lkjip.Publish.Theme.Kota.Tests", folder);
}
