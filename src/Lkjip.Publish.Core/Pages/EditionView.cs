namespace Lkjip.Publish.Core;

/// <summary>An edition of a report.</summary>
/// <param name="Version">Its name.</param>
/// <param name="Date">Its day in words.</param>
/// <param name="News">What is new in it.</param>
/// <param name="File">Its PDF; null where none is kept.</param>
/// <param name="IsShown">True for the edition that the site shows.</param>
public sealed record EditionView(string Version, string Date, string News, EditionFileView? File, bool IsShown);
