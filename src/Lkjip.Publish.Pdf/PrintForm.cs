namespace Lkjip.Publish.Pdf;

/// <summary>What a page is made into.</summary>
public enum PrintForm
{
    /// <summary>A PDF of all its pages.</summary>
    Pdf,

    /// <summary>A PNG of its first 1200 × 630 pixels, as links to it are shown elsewhere.</summary>
    Picture,
}
