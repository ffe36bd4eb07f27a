namespace Lkjip.Publish.Pdf;

/// <summary>A PDF of the content that is bound into a document.</summary>
/// <param name="Id">Id of its first sheet in the print edition; the sheets follow each other.</param>
/// <param name="Pdf">The file.</param>
/// <param name="Landscape">For each of its pages, whether it is wider than high.</param>
internal sealed record BoundFile(string Id, byte[] Pdf, IReadOnlyList<bool> Landscape);
