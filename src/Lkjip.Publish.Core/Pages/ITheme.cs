namespace Lkjip.Publish.Core;

/// <summary>A theme: a component for each kind of page, and the files that they need. docs/tema.md says how to make one.</summary>
public interface ITheme
{
    /// <summary>The Razor component that draws pages of a type; it takes the page as its parameter <c>Model</c>.</summary>
    /// <param name="pageType">A type derived from <see cref="Page"/>.</param>
    Type ComponentFor(Type pageType);

    /// <summary>The theme's files; style sheets in the order of the cascade.</summary>
    IReadOnlyList<ThemeAsset> Assets { get; }

    /// <summary>Its grounds: a city's colours are made to be readable on them.</summary>
    ThemePalette Palette => ThemePalette.Plain;

    /// <summary>How it writes inline values into prose.</summary>
    ValueMarkup Values => ValueMarkup.Plain;
}
