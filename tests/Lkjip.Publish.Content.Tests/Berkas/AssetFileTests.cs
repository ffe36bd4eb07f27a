using System.Text;

namespace Lkjip.Publish.Content.Tests;

public sealed class AssetFileTests
{
    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";

    [Theory]
    [InlineData("peta.png", "\u0089PNG\r\n\u001a\n")]
    [InlineData("foto.JPG", "ÿØÿà")]
    [InlineData("foto.jpeg", "ÿØÿÛ")]
    [InlineData("gerak.gif", "GIF89a")]
    [InlineData("foto.webp", "RIFF\0\0\0\0WEBPVP8 ")]
    [InlineData("foto.avif", "\0\0\0 ftypavif")]
    [InlineData("sk.pdf", "%PDF-1.7\n")]
    [InlineData("sk.pdf", "\u00ef\u00bb\u00bf%PDF-1.4\n")]
    [InlineData("catatan.txt", "apa pun")]
    public void What_a_name_promises_has_no_fault(string name, string bytes) => Fault(name, Encoding.Latin1.GetBytes(bytes)).ShouldBeNull();

    [Theory]
    [InlineData("peta.png", "<!doctype html>", "isinya bukan PNG")]
    [InlineData("peta.png", "", "kosong")]
    [InlineData("foto.jpg", "\u0089PNG\r\n\u001a\n", "isinya bukan JPEG")]
    [InlineData("foto.webp", "RIFF\0\0\0\0WAVE", "isinya bukan WebP")]
    [InlineData("foto.avif", "\0\0\0 ftypheic", "isinya bukan AVIF")]
    [InlineData("sk.pdf", "PK\u0003\u0004", "isinya bukan PDF")]
    [InlineData("lambang.svg", "<html/>", "isinya bukan SVG")]
    [InlineData("lambang.svg", "\u0089PNG", "isinya bukan SVG yang dapat dibaca")]
    public void Other_bytes_than_a_name_promises_are_a_fault(string name, string bytes, string fault) =>
        Fault(name, Encoding.Latin1.GetBytes(bytes))!.Indonesia.ShouldBe(fault);

    [Theory]
    [InlineData("<rect width='8' height='8' fill='url(#g)'/><use href='#g'/><image href='data:image/png;base64,iVBORw0='/></svg>")]
    [InlineData("<style>.a{fill:url(\"#g\");font-family:'Noto Sans'}</style><path class='a' d='M0 0'/></svg>")]
    [InlineData("<a xlink:href='#b'><text>Naik</text></a></svg>")]
    [InlineData("<metadata><x:rdf xmlns:x='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/></metadata></svg>")]
    [InlineData("<g id='kursi'><rect/></g><use href='#kursi'/><use href='#kursi'/><use href='#kursi'/></svg>")]
    [InlineData("<animate attributeName='x' from='0' to='8'/></svg>")]
    public void A_drawing_that_keeps_to_itself_has_no_fault(string drawing) => SvgGuard.Fault(Encoding.UTF8.GetBytes(Svg + drawing)).ShouldBeNull();

    [Fact]
    public void The_head_that_drawing_programs_write_is_no_fault() => SvgGuard.Fault(Encoding.UTF8.GetBytes(
        $"<?xml version='1.0'?>\n<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>\n{Svg}<rect/></svg>")).ShouldBeNull();

    [Theory]
    [InlineData("<script>alert(1)</script>", "memuat program ('script')")]
    [InlineData("<rect onload='alert(1)'/>", "memuat program ('onload')")]
    [InlineData("<g><rect ONCLICK='alert(1)'/></g>", "memuat program ('ONCLICK')")]
    [InlineData("<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>", "memuat program ('foreignObject')")]
    [InlineData("<h:iframe xmlns:h='http://www.w3.org/1999/xhtml'/>", "memuat program ('iframe')")]
    [InlineData("<image href='https://contoh.id/x.png'/>", "mengambil sesuatu dari luar berkas ('href')")]
    [InlineData("<image xlink:href='//contoh.id/x.png'/>", "mengambil sesuatu dari luar berkas ('href')")]
    [InlineData("<use href='lain.svg#a'/>", "mengambil sesuatu dari luar berkas ('href')")]
    [InlineData("<a href='javascript:alert(1)'><rect/></a>", "mengambil sesuatu dari luar berkas ('href')")]
    [InlineData("<image href='data:image/svg+xml;base64,PHN2Zz4='/>", "mengambil sesuatu dari luar berkas ('href')")]
    [InlineData("<g xml:base='https://contoh.id/'/>", "mengambil sesuatu dari luar berkas ('base')")]
    [InlineData("<rect style='fill:url(https://contoh.id/x)'/>", "mengambil sesuatu dari luar berkas ('style')")]
    [InlineData("<rect fill='URL( \"https://contoh.id/x\" )'/>", "mengambil sesuatu dari luar berkas ('fill')")]
    [InlineData("<style>@import 'https://contoh.id/x.css';</style>", "mengambil sesuatu dari luar berkas ('style')")]
    [InlineData("<style>rect{fill:u\\72l(https://contoh.id)}</style>", "mengambil sesuatu dari luar berkas ('style')")]
    [InlineData("<set attributeName='xlink:href' to='javascript:alert(1)'/>", "mengambil sesuatu dari luar berkas ('attributeName')")]
    [InlineData("<?xml-stylesheet href='https://contoh.id/x.css'?>", "mengambil sesuatu dari luar berkas ('xml-stylesheet')")]
    [InlineData("<g id='a'><use href='#a'/></g>", "gambarnya membengkak saat ditampilkan ('use' bertingkat)")]
    [InlineData("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>", "gambarnya membengkak saat ditampilkan ('use' bertingkat)")]
    public void A_drawing_that_runs_fetches_or_swells_is_a_fault(string drawing, string fault) =>
        SvgGuard.Fault(Encoding.UTF8.GetBytes($"{Svg}{drawing}</svg>"))!.Indonesia.ShouldBe(fault);

    [Fact]
    public void A_bomb_of_use_is_a_fault()
    {
        StringBuilder bomb = new($"{Svg}<g id='g0'><rect/></g>");
        for (int level = 1; level <= 30; level++)
        {
            bomb.Append($"<g id='g{level}'><use href='#g{level - 1}'/><use href='#g{level - 1}'/></g>");
        }

        SvgGuard.Fault(Encoding.UTF8.GetBytes(bomb + "</svg>"))!.Indonesia.ShouldContain("membengkak");
    }

    [Fact]
    public void A_drawing_nested_deeper_than_anyone_draws_is_a_fault_and_no_crash()
    {
        string deep = string.Concat(Enumerable.Repeat("<g>", 100_000)) + string.Concat(Enumerable.Repeat("</g>", 100_000));

        SvgGuard.Fault(Encoding.UTF8.GetBytes($"{Svg}{deep}</svg>"))!.Indonesia.ShouldContain("bersarang");
    }

    [Fact]
    public void Entities_are_not_unfolded()
    {
        string text = $"<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;'>]>{Svg}<text>&b;</text></svg>";

        SvgGuard.Fault(Encoding.UTF8.GetBytes(text))!.Indonesia.ShouldContain("dibaca");
    }

    private static Wording? Fault(string name, byte[] bytes)
    {
        using TempFolder folder = new();
        File.WriteAllBytes(folder[name], bytes);
        return AssetFile.Read(new FileReader(folder.Root, new FindingBag()), name).Cacat;
    }
}
