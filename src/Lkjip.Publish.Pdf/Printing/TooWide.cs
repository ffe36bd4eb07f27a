using Lkjip.Publish.Core;
using Microsoft.Playwright;

namespace Lkjip.Publish.Pdf;

/// <summary>Finds what does not fit between the margins of its page. Chromium would print the whole document smaller to make it fit.</summary>
internal static class TooWide
{
    /// <summary>Width of the window while the page is laid out for the search: what A4 leaves between usual margins, in CSS pixels.</summary>
    public const int WindowWidth = 605;

    /// <summary>
    /// Gives each part with a page of its own the width that the style sheets say, and looks for what reaches beyond it.
    /// </summary>
    private const string Search = """
        () => {
            const sizes = new Map();
            for (const rule of [...document.styleSheets].flatMap(sheet => [...sheet.cssRules]).filter(rule => rule instanceof CSSPageRule)) {
                sizes.set(rule.selectorText, { ...sizes.get(rule.selectorText), ...Object.fromEntries(
                    ['size', 'margin-left', 'margin-right'].map(name => [name, rule.style.getPropertyValue(name)]).filter(([, value]) => value)) });
            }
            const pixels = length => length?.endsWith('mm') ? parseFloat(length) * 96 / 25.4 : length?.endsWith('cm') ? parseFloat(length) * 96 / 2.54 : parseFloat(length) || 0;
            const widthOf = name => {
                const page = { ...sizes.get(''), ...sizes.get(name) };
                return (page.size?.includes('landscape') ? 297 : 210) * 96 / 25.4 - pixels(page['margin-left']) - pixels(page['margin-right']);
            };
            const nameOf = element => element === document.body ? '' : getComputedStyle(element).page;
            const parts = [document.body, ...[...document.body.querySelectorAll('*')].filter(element => nameOf(element) !== 'auto')];
            parts.forEach(part => part.style.width = widthOf(nameOf(part)) + 'px');
            const edgeOf = part => part.getBoundingClientRect().left + part.clientWidth + 2;
            const reaches = (element, edge) => element.getBoundingClientRect().left + element.scrollWidth > edge;
            const wide = new Map();
            const search = (element, edge) => {
                const below = [...element.children].filter(child => !parts.includes(child) && child.tagName !== 'svg' && reaches(child, edge));
                below.forEach(child => search(child, edge));
                if (below.length === 0) {
                    wide.set(element.closest('[id]')?.id ?? '', element.textContent.replace(/\s+/g, ' ').trim().slice(0, 60));
                }
            };
            // From the innermost parts outwards: a part that is wider than the one around it must not count as its.
            for (let left = parts; left.length > 0;) {
                const innermost = left.filter(part => !left.some(other => other !== part && part.contains(other)));
                innermost.filter(part => reaches(part, edgeOf(part))).forEach(part => search(part, edgeOf(part)));
                innermost.forEach(part => part.style.display = 'none');
                left = left.filter(part => !innermost.includes(part));
            }
            parts.forEach(part => part.style.removeProperty('width'));
            parts.forEach(part => part.style.removeProperty('display'));
            return [...wide].map(([id, text]) => ({ id, text }));
        }
        """;

    /// <summary>One finding for each part of the page that is too wide.</summary>
    /// <param name="page">The print edition, in a window of <see cref="WindowWidth"/>.</param>
    /// <param name="edition">Its address, for findings.</param>
    public static async Task<IReadOnlyList<Finding>> FindAsync(IPage page, string edition) =>
        [.. (await page.EvaluateAsync<Place[]>(Search)).Select(place => PdfFindings.TooWide(edition, place.Id, place.Text))];

    private sealed class Place
    {
        public string Id { get; set; } = "";

        public string Text { get; set; } = "";
    }
}
