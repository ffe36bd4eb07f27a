namespace Lkjip.Publish.Pdf;

/// <summary>One PDF to print: which page of the site, where to, and what the file says about itself.</summary>
/// <param name="PagePath">Address of the print edition within the site, e.g. <c>/payakumbuh/dinas-sosial/2024/cetak/</c>; a final <c>/</c> means <c>index.html</c>.</param>
/// <param name="OutputPath">Absolute path of the file; its folder is made where needed. It appears whole or not at all.</param>
/// <param name="Title">Title in the document properties.</param>
/// <param name="Author">The unit that answers for the report.</param>
/// <param name="Subject">One line on the contents; empty for none.</param>
/// <param name="Language">Tag such as <c>id</c>; used where the page's own <c>lang</c> is missing.</param>
/// <param name="Dated">Date of creation and change in the document properties. Taken from the report, so that the same report gives the same bytes.</param>
public sealed record PdfDocument(
    string PagePath,
    string OutputPath,
    string Title,
    string Author,
    string Subject,
    string Language,
    DateOnly Dated)
{
    /// <summary>PDF, or a picture, which bears none of the properties.</summary>
    public PrintForm Form { get; init; }

    /// <summary>Keywords in the document properties.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];
}
