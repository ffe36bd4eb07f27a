namespace Lkjip.Publish.Core;

/// <summary>How much was found in a report.</summary>
/// <param name="All">All findings that readers are told of.</param>
/// <param name="Answered">Those that the publisher has answered.</param>
public readonly record struct FindingCount(int All, int Answered);
