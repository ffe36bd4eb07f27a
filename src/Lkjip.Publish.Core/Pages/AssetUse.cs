namespace Lkjip.Publish.Core;

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
