namespace Lkjip.Publish.Content.Tests;

/// <summary>A sentence made from a template and a report's data.</summary>
/// <param name="Kind">What it claims.</param>
/// <param name="IsRight">True where the data bear it out, or where it claims nothing.</param>
/// <param name="Text">The sentence.</param>
internal sealed record GeneratedSentence(string Kind, bool IsRight, string Text);
