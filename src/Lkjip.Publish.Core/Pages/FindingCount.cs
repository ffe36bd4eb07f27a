namespace Lkjip.Publish.Core;

/// <summary>How much was found in a report.</summary>
/// <param name="All">All findings that readers are told of, each with what follows from it.</param>
/// <param name="Answered">Those that the publisher has answered.</param>
/// <param name="Warnings">Those that are warnings.</param>
public readonly record struct FindingCount(int All, int Answered, int Warnings);
