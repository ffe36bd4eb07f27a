namespace Lkjip.Publish.Core;

/// <summary>What stands at an address that moved: it leads on by itself, and by a link.</summary>
public sealed record RedirectPage : Page
{
    /// <summary>Where to; within the site.</summary>
    public required string Target { get; init; }

    /// <summary>What is found there.</summary>
    public required string Name { get; init; }
}
