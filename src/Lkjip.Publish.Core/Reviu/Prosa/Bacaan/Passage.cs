namespace Lkjip.Publish.Core;

/// <summary>A paragraph with what surrounds it.</summary>
/// <param name="Written">Its words.</param>
/// <param name="Topics">What the headings above are about, the nearest first.</param>
/// <param name="ItemsAfter">How many items the list has that follows directly; 0 where none follows.</param>
/// <param name="IsHeading">True for a heading, which claims nothing.</param>
internal sealed record Passage(WrittenText Written, IReadOnlyList<Subject> Topics, int ItemsAfter, bool IsHeading);
