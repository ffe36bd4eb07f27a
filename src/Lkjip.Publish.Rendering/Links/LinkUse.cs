namespace Lkjip.Publish.Rendering;

/// <summary>Who uses a link that leads nowhere yet.</summary>
/// <param name="Page">The first page by path, so that the same one is named on every machine; a print edition, which repeats the chapters, comes last.</param>
/// <param name="Link">The link on that page.</param>
/// <param name="Count">Pages that use it.</param>
internal readonly record struct LinkUse(string Page, WrittenLink Link, int Count)
{
    /// <summary>Both uses as one.</summary>
    public LinkUse With(LinkUse other)
    {
        int order = IsPrint.CompareTo(other.IsPrint) is not 0 and var byKind ? byKind : string.CompareOrdinal(Page, other.Page);
        return (order < 0 || (order == 0 && Link.At <= other.Link.At) ? this : other) with { Count = Count + (order == 0 ? 0 : other.Count) };
    }

    private bool IsPrint => Page.EndsWith("/cetak/index.html", StringComparison.Ordinal);
}
