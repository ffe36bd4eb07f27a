using System.Text;

namespace Lkjip.Publish.Tests;

/// <summary>
/// The site's font is optional: where it comes a tenth of a second late the page is drawn in a font of the machine. Tests of how a page looks let it wait
/// instead, so that their result hangs neither on the machine's fonts nor on how busy it is.
/// </summary>
public static class OwnFont
{
    /// <summary>A style sheet of the site whose pages wait for its fonts.</summary>
    public static byte[] Awaited(byte[] sheet) =>
        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(sheet).Replace("font-display: optional", "font-display: block", StringComparison.Ordinal));
}
