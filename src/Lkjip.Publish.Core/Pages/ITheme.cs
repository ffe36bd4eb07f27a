namespace Lkjip.Publish.Core;

/// <summary>A theme: a component for each kind of page, and the files that they need.</summary>
public interface ITheme
{
    /// <summary>The Razor component that draws pages of a type; it takes the page as its parameter <c>Model</c>.</summary>
    /// <param name="pageType">A type derived from <see cref="Page"/>.</param>
    Type ComponentFor(Type pageType);

    /// <summary>The theme's files.</summary>
    IReadOnlyList<ThemeAsset> Assets { get; }
}

/// <summary>A file of a theme.</summary>
/// <param name="Address">Address within the site, with a part of the content's hash in the name, so that browsers may keep it for ever.</param>
/// <param name="Content">The bytes.</param>
/// <param name="Use">How pages refer to it.</param>
public sealed record ThemeAsset(string Address, ReadOnlyMemory<byte> Content, AssetUse Use);

/// <summary>How pages refer to a theme's file.</summary>
public enum AssetUse
{
    /// <summary>Named by a style sheet or a component.</summary>
    Referenced,

    /// <summary>A style sheet for every page.</summary>
    Stylesheet,

    /// <summary>A font to fetch early.</summary>
    Preload,
}
