namespace Lkjip.Publish.Core;

/// <summary>A sentence about a report in plain words.</summary>
/// <param name="Text">The sentence, or what stands before names from the content.</param>
/// <param name="Names">Names from the content, which are Indonesian whatever the site speaks; null for none.</param>
/// <param name="End">What stands after them.</param>
public sealed record PlainSentence(string Text, string? Names = null, string? End = null)
{
    /// <summary>Address of the finding about a figure of it; null for none.</summary>
    public string? Finding { get; init; }

    /// <summary>The whole sentence.</summary>
    public override string ToString() => $"{Text}{Names}{End}";
}
