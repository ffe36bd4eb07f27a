using Microsoft.Playwright;

namespace Lkjip.Publish.Pdf;

/// <summary>
/// Keeps a text whole that is too short to be parted. Where a page's end leaves a text no place that keeps both <c>orphans</c> and <c>widows</c>, Chromium gives
/// the widows up: with three of each, a text of four lines is parted into three and a single one. Here it goes to the next page instead.
/// </summary>
internal static class ShortTexts
{
    /// <summary>Measured in a window as wide as the paper's text. More orphans than lines keep the lines together, and not what else a point of a list holds.</summary>
    private const string Keep = """
        () => {
            const linesOf = (text, style) => {
                const lines = document.createRange();
                lines.selectNodeContents(text);
                const below = [...text.children].find(child => /^(block|list-item|flex|grid|table)$/.test(getComputedStyle(child).display));
                if (below) {
                    lines.setEndBefore(below);
                }
                return Math.round(lines.getBoundingClientRect().height / parseFloat(style.lineHeight));
            };
            const short = [...document.querySelectorAll('p, li, dd')].map(text => {
                const style = getComputedStyle(text);
                const lines = linesOf(text, style);
                return { text, lines, orphans: Number(style.orphans), widows: Number(style.widows) };
            }).filter(({ lines, orphans, widows }) => lines > orphans && lines < orphans + widows);
            short.forEach(({ text, lines }) => text.style.orphans = lines);
        }
        """;

    /// <summary>Marks the texts of a page; nothing moves but where a page ends.</summary>
    public static Task KeepAsync(IPage page) => page.EvaluateAsync(Keep);
}
