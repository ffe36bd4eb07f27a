namespace Lkjip.Publish.Rendering;

/// <summary>A page whose links are still to be held against what is written.</summary>
public sealed class PageToSettle
{
    internal PageToSettle(string path, IReadOnlyList<WrittenLink> links)
    {
        Path = path;
        Links = links;
    }

    internal string Path { get; }

    internal IReadOnlyList<WrittenLink> Links { get; }
}
