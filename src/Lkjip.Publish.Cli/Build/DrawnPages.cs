using Lkjip.Publish.Rendering;

namespace Lkjip.Publish.Cli;

/// <summary>What is kept of written pages.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Entries">Those that search engines shall know.</param>
internal sealed record DrawnPages(int Count, IReadOnlyList<SitemapEntry> Entries);
