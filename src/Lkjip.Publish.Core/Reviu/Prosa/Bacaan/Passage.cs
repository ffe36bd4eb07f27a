namespace Lkjip.Publish.Core;

/// <summary>A paragraph with what surrounds it.</summary>
/// <param name="Written">Its words.</param>
/// <param name="Topics">What the headings above are about, the nearest first.</param>
/// <param name="ItemsAfter">How many items the list has that follows directly; 0 where none follows.</param>
/// <param name="IsHeading">True for a heading, which claims nothing.</param>
internal sealed record Passage(WrittenText Written, IReadOnlyList<Subject> Topics, int ItemsAfter, bool IsHeading)
{
    /// <summary>Which item of its list it begins, from 1; 0 for none.</summary>
    public int Item { get; init; }

    /// <summary>The words that lead into its list; empty outside lists.</summary>
    public string Lead { get; init; } = string.Empty;

    /// <summary>The nearest heading above; empty for none.</summary>
    public string Heading { get; init; } = string.Empty;

    /// <summary>The tables, figures and headings to which it refers by their ids.</summary>
    public IReadOnlyList<string> References { get; init; } = [];
}
