namespace Lkjip.Publish.Cli.Tests;

/// <summary>A bookmark of a PDF.</summary>
/// <param name="Title">Its words.</param>
/// <param name="Depth">0 for those that show at first.</param>
/// <param name="Page">Index of the page it leads to.</param>
internal sealed record PrintedBookmark(string Title, int Depth, int Page);
