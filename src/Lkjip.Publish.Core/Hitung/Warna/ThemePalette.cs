namespace Lkjip.Publish.Core;

/// <summary>The colours of a theme on which a city's own colours must be readable; each as <c>#rrggbb</c>.</summary>
/// <param name="Ground">Behind the text of a page.</param>
/// <param name="Band">Behind parts that are set off.</param>
/// <param name="DarkGround">Behind the text where the reader's machine is dark.</param>
/// <param name="DarkBand">Behind parts that are set off there.</param>
/// <param name="Bar">For the browser's own bar above the page.</param>
public sealed record ThemePalette(string Ground, string Band, string DarkGround, string DarkBand, string Bar)
{
    /// <summary>White and black: for a theme that does not say.</summary>
    public static ThemePalette Plain { get; } = new("#ffffff", "#ffffff", "#000000", "#000000", "#ffffff");
}
