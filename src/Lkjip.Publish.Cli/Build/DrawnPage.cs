using Lkjip.Publish.Rendering;

namespace Lkjip.Publish.Cli;

/// <summary>What is known of a page when it is written.</summary>
/// <param name="Links">Its links, until they are settled.</param>
/// <param name="Entry">How search engines shall know it; null where they shall not.</param>
internal sealed record DrawnPage(PageToSettle Links, SitemapEntry? Entry);
