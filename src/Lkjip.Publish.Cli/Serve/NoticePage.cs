using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>A page of the preview itself, in the type of the theme: no built site has it.</summary>
internal static class NoticePage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Says what was found, and what to do about it.</summary>
    public static IEnumerable<string> Lines(Finding finding, Bahasa bahasa) =>
        [$"{finding.Kode}: {finding.Pesan.In(bahasa)}", $"{TeksTemuan.Of(bahasa).Saran}: {finding.Saran.In(bahasa)}"];

    /// <summary>Writes it.</summary>
    /// <param name="title">What is the matter.</param>
    /// <param name="lines">What to know and to do.</param>
    /// <param name="bahasa">The language of all that.</param>
    /// <param name="site">For the style sheets; null for none.</param>
    public static string Write(string title, IEnumerable<string> lines, Bahasa bahasa, SiteFrame? site)
    {
        StringBuilder html = new($"<!DOCTYPE html>\n<html lang=\"{bahasa.Tag()}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Append($"<title>{Encoder.Encode(title)}</title>\n");
        foreach (string sheet in site?.Stylesheets ?? [])
        {
            html.Append($"<link rel=\"stylesheet\" href=\"{Encoder.Encode(sheet)}\">\n");
        }

        html.Append($"</head>\n<body>\n<main id=\"_isi\"><div class=\"wrap stack\"><header class=\"page-head\"><h1>{Encoder.Encode(title)}</h1></header>\n");
        foreach (string line in lines)
        {
            html.Append($"<p>{Encoder.Encode(line)}</p>\n");
        }

        return html.Append($"<p><a href=\"/\">{Encoder.Encode(TeksPratinjau.Of(bahasa).KeHalamanDepan)}</a></p></div></main>\n</body>\n</html>\n").ToString();
    }
}
