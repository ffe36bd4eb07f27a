namespace Lkjip.Publish.Pdf;

/// <summary>A page as the browser printed it.</summary>
/// <param name="Pdf">The file.</param>
/// <param name="Headings">The texts of the page's headings, one blank between words.</param>
/// <param name="Pages">Which page carries what.</param>
internal sealed record PrintedPage(byte[] Pdf, IReadOnlyList<string> Headings, PageMap Pages)
{
    /// <summary>The PDFs whose pages belong on its sheets.</summary>
    public IReadOnlyList<BoundFile> Bound { get; init; } = [];
}
