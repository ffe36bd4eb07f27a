namespace Lkjip.Publish.Core;

/// <summary>The page for addresses that do not exist.</summary>
public sealed record NotFoundPage : Page
{
    /// <summary>An address from the root of the web server: this page answers for addresses in any folder.</summary>
    /// <param name="target">Begins with <c>/</c>; may end with a fragment.</param>
    /// <returns>With the path of the site's published address before it, where that is known.</returns>
    public override string Href(string target) =>
        Site.BaseUrl is { } baseUrl ? new Uri(baseUrl).AbsolutePath.TrimEnd('/') + target : target;
}
