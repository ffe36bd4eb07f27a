using AngleSharp.Dom;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>The page from which a PDF is printed.</summary>
internal sealed class PrintedEdition(IDocument page)
{
    // What the style sheets for print leave out; what is no text; marks, which are printed after the text they stand in.
    private const string Unprinted = ".visually-hidden, .difference-back, .edition-bar, .contents-page, .watermark, svg, math, sup.mark";

    // Boxes of an organisation chart are printed before or after the lines between them.
    private const string Boxes = ".org-box";

    // What begins and ends a text of its own.
    private const string Blocks = "p, ul, ol, li, h1, h2, h3, h4, h5, h6, dl, dt, dd, div, section, article, nav, figure, figcaption, blockquote, table, caption, tr, th, td, br, math, svg, .cell-small";

    /// <summary>All headings, in their order.</summary>
    public IReadOnlyList<string> Headings { get; } = [.. page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(RealReportFixture.Text)];

    /// <summary>All tables, in their order, which is that of the PDF.</summary>
    public IReadOnlyList<IElement> Tables { get; } = [.. page.QuerySelectorAll("main table")];

    /// <summary>The lists of chapters, tables and figures.</summary>
    public IReadOnlyList<IElement> Lists { get; } = [.. page.QuerySelectorAll(".edition-contents")];

    /// <summary>Every element that matches.</summary>
    public IReadOnlyList<IElement> All(string selectors) => [.. page.QuerySelectorAll(selectors)];

    /// <summary>Whether an element is printed.</summary>
    public static bool IsPrinted(IElement element) => element.Closest(Unprinted) is null;

    /// <summary>What is printed of an element, blanks as they come.</summary>
    public static string Printed(IElement element)
    {
        IElement copy = (IElement)element.Clone();
        foreach (IElement part in copy.QuerySelectorAll(Unprinted))
        {
            part.Remove();
        }

        return copy.TextContent;
    }

    /// <summary>Everything that is read in one go, outside tables and charts, in its order: paragraphs, points of lists, headings, captions, notes.</summary>
    public IEnumerable<string> Texts => TextsOf(page.QuerySelector("main")!);

    /// <summary>The texts of the boxes of organisation charts.</summary>
    public IEnumerable<string> BoxTexts => page.QuerySelectorAll(Boxes).SelectMany(TextsOf);

    /// <summary>Everything in an element that is read in one go.</summary>
    public static IEnumerable<string> TextsOf(IElement block) => Pieces(block).Where(text => PrintedText.Squeeze(text).Length > 0);

    private static IEnumerable<string> Pieces(IElement block)
    {
        string text = string.Empty;
        foreach (INode node in block.ChildNodes)
        {
            if (node is IElement part && IsBlock(part))
            {
                yield return text;
                text = string.Empty;
                foreach (string below in part.Matches($"{Unprinted}, tr, .org-root") ? [] : Pieces(part))
                {
                    yield return below;
                }
            }
            else if (node is not IElement inline || !inline.Matches(Unprinted))
            {
                text += node is IElement words ? Printed(words) : node.TextContent;
            }
        }

        yield return text;
    }

    private static bool IsBlock(IElement element) => element.Matches(Blocks) || element.QuerySelector(Blocks) is not null;
}
