namespace Lkjip.Publish.Core;

/// <summary>A numbered chapter with its headings.</summary>
/// <param name="Bab">The chapter as written.</param>
/// <param name="Address">Address of its page.</param>
/// <param name="Number">"Bab I"; null for none.</param>
/// <param name="Headings">Its headings, in order.</param>
public sealed record OutlineChapter(Bab Bab, string Address, string? Number, IReadOnlyList<OutlineHeading> Headings);
