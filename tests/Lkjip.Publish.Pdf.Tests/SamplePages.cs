using System.Text;

namespace Lkjip.Publish.Pdf.Tests;

/// <summary>A small site in memory with a print edition of two pages.</summary>
internal static class SamplePages
{
    public const string Page = "/kota/dinas/2024/cetak/";

    /// <summary>A font that the tests bring, in lines of a fixed height: what comes to stand where depends on no font of the machine.</summary>
    public static readonly string Font =
        $$"""
        @font-face { font-family: Uji; src: url(data:font/woff2;base64,{{Convert.ToBase64String(File.ReadAllBytes(Repository.PathOf("themes", "Kota", "Fonts", "source-sans-3.woff2")))}}); font-weight: 400 700 }
        html { font: 16px/20px Uji }
        @page { font: 16px/20px Uji }
        """;

    public static string Html(string extra = "", string language = " lang=\"id\"") =>
        $"""
        <!doctype html>
        <html{language}><head><meta charset="utf-8"><title>Dari halaman</title><link rel="stylesheet" href="/aset/kota.css"></head>
        <body>
        <h1>Bab I Pendahuluan</h1><p>Kinerja tahun 2024.</p>
        <h1>Bab II Capaian</h1><h2>Sasaran</h2>
        <table><caption>Capaian</caption>
        <thead><tr><th scope="col">Indikator</th><th scope="col">Capaian</th></tr></thead>
        <tbody><tr><th scope="row">Kemiskinan</th><td>95,79%</td></tr></tbody></table>
        <img loading="lazy" alt="Lambang" src="gambar/lambang%20kota.svg">
        {extra}
        </body></html>
        """;

    public static Dictionary<string, string> Site(string? html = null) => new()
    {
        ["kota/dinas/2024/cetak/index.html"] = html ?? Html(),
        ["kota/dinas/2024/cetak/gambar/lambang kota.svg"] =
            """<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40"/></svg>""",
        ["aset/kota.css"] = Font +
            """

            @page { size: A4; margin: 20mm; @bottom-center { content: "Halaman " counter(page) " dari " counter(pages) } }
            h1 + p { break-after: page }
            @media screen { body { display: none } }
            """,
    };

    public static Func<string, ReadOnlyMemory<byte>?> Files(this Dictionary<string, string> site) =>
        path => site.TryGetValue(path, out string? text) ? Encoding.UTF8.GetBytes(text) : null;

    public static PdfDocument Document(string outputPath) =>
        new(Page, outputPath, "Laporan Kinerja – Dinas", "Dinas Sosial", "LKjIP 2024", "id", new(2025, 1, 31));
}
