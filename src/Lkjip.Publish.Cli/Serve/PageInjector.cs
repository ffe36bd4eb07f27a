using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>Puts the preview's script and the style of its marks into a page on its way to the browser; a built site never has them.</summary>
internal static class PageInjector
{
    /// <summary>Folder of the preview's own addresses; no page of a site can have it.</summary>
    public const string Folder = "/_lkjip/";

    /// <summary>The page with the script.</summary>
    /// <param name="html">As its theme draws it.</param>
    /// <param name="address">Its address.</param>
    /// <param name="bahasa">The language in which the script speaks.</param>
    public static string Inject(string html, string address, Bahasa bahasa)
    {
        string head =
            $"<link rel=\"stylesheet\" href=\"{Folder}halaman.css\">\n<script src=\"{Folder}pratinjau.js\" defer data-alamat=\"{HtmlEncoder.Default.Encode(address)}\" data-versi=\"{VersionOf(html)}\""
            + $" data-bahasa=\"{bahasa.Tag()}\" data-teks=\"{HtmlEncoder.Default.Encode(TeksPanel.Json(bahasa))}\"></script>\n";
        int end = html.IndexOf("</head>", StringComparison.Ordinal);
        return end < 0 ? html : html.Insert(end, head);
    }

    /// <summary>Tells two states of a page apart.</summary>
    public static string VersionOf(string html) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(html)))[..16];

    /// <summary>The search page says that a preview makes no index.</summary>
    public static string WithSearchNote(string html, Bahasa bahasa)
    {
        TeksPratinjau teks = TeksPratinjau.Of(bahasa);
        int main = html.IndexOf("<main", StringComparison.Ordinal);
        int at = main < 0 ? -1 : html.IndexOf('>', main) + 1;
        return at <= 0 ? html : html.Insert(at, $"\n<p class=\"lkjip-catatan\" lang=\"{bahasa.Tag()}\">{teks.TanpaIndeks} {teks.CariSetelahBuild}</p>");
    }
}
