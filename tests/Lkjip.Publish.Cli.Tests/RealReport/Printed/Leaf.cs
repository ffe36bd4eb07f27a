namespace Lkjip.Publish.Cli.Tests;

/// <summary>A smallest part of a tagged PDF that shows something.</summary>
/// <param name="Path">Types from the document down to it.</param>
/// <param name="InHeading">Whether it belongs to a heading.</param>
/// <param name="FirstPage">Index of the page on which it begins.</param>
/// <param name="LastPage">Index of the page on which it ends.</param>
internal sealed record Leaf(string Path, bool InHeading, int FirstPage, int LastPage)
{
    /// <summary>All of them, in the order in which they are read.</summary>
    public static IEnumerable<Leaf> In(StructureElement element) => In(element, string.Empty, false);

    private static IEnumerable<Leaf> In(StructureElement element, string above, bool inHeading)
    {
        string path = $"{above}/{element.Type}";
        inHeading |= element.IsHeading;
        IEnumerable<Leaf> below = element.Parts.SelectMany(part => In(part, path, inHeading));
        return element.OwnPages.Count == 0 ? below : below.Prepend(new Leaf(path, inHeading, element.OwnPages.Min(), element.OwnPages.Max()));
    }
}
