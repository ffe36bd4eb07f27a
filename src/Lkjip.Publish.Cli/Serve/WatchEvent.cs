namespace Lkjip.Publish.Cli;

/// <summary>One event of a watched folder.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Path">Under the folder, with <c>/</c>; empty where the folder as a whole is meant.</param>
internal readonly record struct WatchEvent(WatchKind Kind, string Path = "");
