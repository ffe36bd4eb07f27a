using System.Text;
using Lkjip.Publish.Theme.Kota;

namespace Lkjip.Publish.Rendering.Tests;

public sealed class PageRendererTests
{
    [Fact]
    public async Task A_file_is_HTML_in_UTF8_with_LF_at_the_place_of_its_address()
    {
        await using PageRenderer renderer = new(new KotaTheme());

        SiteFile file = await renderer.RenderAsync(PageSamples.Chapter);

        file.Path.ShouldBe("kota/dinas/2024/pendahuluan/index.html");
        Encoding.UTF8.GetString(file.Content.Span).ShouldStartWith("<!DOCTYPE html>\n<html lang=\"id\"");
        file.Content.ToArray().ShouldNotContain((byte)'\r');
    }

    [Fact]
    public async Task Pages_drawn_side_by_side_are_as_those_drawn_alone()
    {
        Page[] pages = [.. PageSamples.All.Values, .. PageSamples.Frames.Values];
        string[] alone = [.. await Task.WhenAll(pages.Select(TextAsync))];
        await using PageRenderer renderer = new(new KotaTheme());

        byte[][] together = await Task.WhenAll(Enumerable.Range(0, pages.Length * 8)
            .Select(i => Task.Run(async () => (await renderer.RenderAsync(pages[i % pages.Length])).Content.ToArray())));

        for (int i = 0; i < together.Length; i++)
        {
            Encoding.UTF8.GetString(together[i]).ShouldBe(alone[i % pages.Length]);
        }
    }

    private static async Task<string> TextAsync(Page page)
    {
        await using PageRenderer renderer = new(new KotaTheme());
        return Encoding.UTF8.GetString((await renderer.RenderAsync(page)).Content.Span);
    }
}
