namespace Lkjip.Publish.Cli;

/// <summary>A site with all its files, the catalogue among them; its links were held against them.</summary>
/// <param name="Printed">The site as printed.</param>
internal sealed record WholeSite(PrintedSite Printed);
