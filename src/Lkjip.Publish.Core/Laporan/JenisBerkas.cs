namespace Lkjip.Publish.Core;

/// <summary>Kinds of files that may stand on a site beside its pages.</summary>
public enum JenisBerkas
{
    /// <summary>A document.</summary>
    Pdf,

    /// <summary>A picture of pixels, without loss.</summary>
    Png,

    /// <summary>A photo.</summary>
    Jpeg,

    /// <summary>A picture of few colours.</summary>
    Gif,

    /// <summary>A picture of pixels.</summary>
    Webp,

    /// <summary>A picture of pixels.</summary>
    Avif,

    /// <summary>A drawing.</summary>
    Svg,
}
