namespace Lkjip.Publish.Cli.Tests;

/// <summary>A cell of a table of a PDF.</summary>
/// <param name="Texts">As the page has them, blanks as they come; several where it holds paragraphs or a list.</param>
/// <param name="Heads">Whether it heads others.</param>
/// <param name="Scope">What it heads, in HTML's words; null if it heads none.</param>
/// <param name="Spans">Whether it reaches into the rows below.</param>
/// <param name="Tagged">The same cell in the structure of the PDF.</param>
internal sealed record PrintedCell(IReadOnlyList<string> Texts, bool Heads, string? Scope, bool Spans, StructureElement Tagged)
{
    /// <summary>Its text, for messages.</summary>
    public override string ToString() => string.Join(" / ", Texts.Select(text => text.Trim()));
}
