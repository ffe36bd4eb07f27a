namespace Lkjip.Publish.Cli;

/// <summary>A site with its PDFs, its pictures for links and its search index: every file but the catalogue of them.</summary>
/// <param name="Drawn">Its pages.</param>
/// <param name="Unchanged">PDFs that did not have to be printed again.</param>
internal sealed record PrintedSite(DrawnSite Drawn, int Unchanged);
