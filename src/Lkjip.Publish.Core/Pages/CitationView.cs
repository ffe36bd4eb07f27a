namespace Lkjip.Publish.Core;

/// <summary>How something is cited.</summary>
/// <param name="Apa">In the style of the APA (7th edition), plain text.</param>
/// <param name="BibTeX">As an entry for BibTeX and biber, LF at the end of each line but the last.</param>
public sealed record CitationView(string Apa, string BibTeX);
