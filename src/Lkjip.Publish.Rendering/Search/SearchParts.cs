using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Rendering;

/// <summary>
/// The parts of a chapter as the search engine reads them, each with its aliases. What bears an id is a heading, to which a result leads; a formula or a signature
/// is text under the heading above it.
/// </summary>
/// <param name="aliases">Finds aliases.</param>
internal sealed partial class SearchParts(SearchAliases aliases) : IPartVisitor<string>
{
    /// <summary>A heading.</summary>
    /// <param name="level">1 to 6.</param>
    /// <param name="id">Its id on the page; null for none.</param>
    /// <param name="text">Its wording, plain.</param>
    public string Heading(int level, string? id, string text) =>
        string.Create(CultureInfo.InvariantCulture, $"<h{level}{(id is null ? null : $" id=\"{id}\"")}>{Encode(text)}</h{level}>") + Aliases(text);

    /// <summary>Text.</summary>
    /// <param name="html">As HTML.</param>
    public string Text(string html) => html + Aliases(Plain(html));

    /// <inheritdoc/>
    public string Visit(HtmlView html) => Text(html.Html);

    /// <inheritdoc/>
    public string Visit(HeadingView heading) =>
        Heading(heading.Level, heading.Id, heading.Number is { } number ? $"{number} {Words(heading.Html)}" : Words(heading.Html));

    /// <inheritdoc/>
    public string Visit(TableView table) => Captioned(table, Cells(table));

    /// <inheritdoc/>
    public string Visit(ChartView chart) => Captioned(chart, Encode(chart.Description));

    /// <inheritdoc/>
    public string Visit(OrgChartView chart) => Captioned(chart, $"<ul>{string.Concat(Posts(chart.Root).Select(post => $"<li>{Encode(post)}</li>"))}</ul>");

    /// <inheritdoc/>
    public string Visit(PictureView figure) => Captioned(figure, string.Empty);

    /// <inheritdoc/>
    public string Visit(FormulaView formula) => Text(Lines([formula.Text, .. formula.Explanations.Select(pair => $"{pair.Key}: {pair.Value}"), formula.Note]));

    /// <inheritdoc/>
    public string Visit(SignatureView signature) => Text(Lines([signature.PlaceAndDate, .. Signer(signature.First), .. Signer(signature.Second)]));

    private string Captioned(CaptionedView part, string html) =>
        Heading(6, part.Id, part.Number is { } number ? $"{number} {part.Caption}" : part.Caption)
        + Text(html + string.Concat(new[] { part.Source, part.Note }.OfType<string>().Select(line => $" <p>{Encode(line)}</p>")));

    private static string Cells(TableView table)
    {
        StringBuilder cells = new("<table>");
        foreach (RowView row in table.Rows)
        {
            cells.Append("<tr>");
            foreach (CellView cell in row.Cells)
            {
                cells.Append("<td>").Append(Encode(string.Join(' ', cell.Small is { } small ? [.. cell.Lines, small] : cell.Lines))).Append("</td>");
            }

            cells.Append("</tr>");
        }

        return cells.Append("</table>").ToString();
    }

    /// <summary>A post with its holder, those who assist it, then those below it.</summary>
    private static IEnumerable<string> Posts(OrgNodeView post) =>
        post.Staff.Concat(post.Children).SelectMany(Posts).Prepend(post.Name is null ? post.Title : $"{post.Title} {post.Name}");

    // Not the NIP: nobody shall find a person by a number. Remarks below signatures quote it, and say nothing else that is looked for.
    private static IEnumerable<string?> Signer(SignerView? signer) => [signer?.Position, signer?.Name, signer?.Rank];

    private static string Lines(IEnumerable<string?> lines) => string.Concat(lines.OfType<string>().Select(line => $"<p>{Encode(line)}</p>"));

    private string Aliases(string text)
    {
        IReadOnlyList<string> found = aliases.Of(text);
        return found.Count == 0
            ? string.Empty
            : $"<p>{string.Join(' ', found.SelectMany(alias => alias.Split(' ')).Select(word => SearchDocument.Mark + Encode(word)))}</p>";
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    // Of a text with blocks, whose words stand apart.
    private static string Plain(string html) => WebUtility.HtmlDecode(Tag().Replace(html, " "));

    // Of a line.
    private static string Words(string html) => WebUtility.HtmlDecode(Tag().Replace(html, string.Empty));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
