namespace Lkjip.Publish.Content.Tests;

public sealed class ProseHtmlTests
{
    public static TheoryData<string, string, string> Cases => new()
    {
        { "emphasis", "Satu *dua* **tiga**.", "<p>Satu <em>dua</em> <strong>tiga</strong>.</p>" },
        { "a lettered list", "a. satu\nb. dua", "<ol type=\"a\">\n<li>satu</li>\n<li>dua</li>\n</ol>" },
        { "a value", "Pagu {{ a.b | rupiah }}.", "<p>Pagu <b>«a.b|rupiah@1,6»</b>.</p>" },
        { "an abbreviation once", "OPD dan OPD, SKM-OPD, SKM.", "<p><abbr title=\"arti &quot;OPD&quot;\">OPD</abbr> dan OPD, SKM-OPD, <abbr title=\"arti &quot;SKM&quot;\">SKM</abbr>.</p>" },
        { "an abbreviation within a word", "OPDku", "<p>OPDku</p>" },
        { "an abbreviation in a link", "[OPD](https://contoh.go.id)", "<p><a href=\"https://contoh.go.id\"><abbr title=\"arti &quot;OPD&quot;\">OPD</abbr></a></p>" },
        { "a reference", "Lihat [](#iku).", "<p>Lihat <a href=\"../bab/#iku\">Tabel 3.1</a>.</p>" },
        { "a reference with words", "[tabel *ini*](#iku)", "<p><a href=\"../bab/#iku\">tabel <em>ini</em></a></p>" },
        { "a link", "[situs](https://contoh.go.id/a?b=1&c=2)", "<p><a href=\"https://contoh.go.id/a?b=1&amp;c=2\">situs</a></p>" },
        { "a bare address", "<https://contoh.go.id>", "<p><a href=\"https://contoh.go.id\">https://contoh.go.id</a></p>" },
        { "a bare e-mail address", "<dinas@contoh.go.id>", "<p><a href=\"mailto:dinas@contoh.go.id\">dinas@contoh.go.id</a></p>" },
        { "a picture", "![Peta \"kota\"](gambar/a.png)", "<p><img src=\"gambar/a.png\" alt=\"Peta &quot;kota&quot;\"></p>" },
        { "raw HTML in a line", "a <script>alert(1)</script> b", "<p>a &lt;script&gt;alert(1)&lt;/script&gt; b</p>" },
        { "a block of raw HTML", "<div onclick=\"x\">\na\n</div>", "<p>&lt;div onclick=&quot;x&quot;&gt;\na\n&lt;/div&gt;</p>" },
        { "a comment", "a <!-- rahasia --> b", "<p>a &lt;!-- rahasia --&gt; b</p>" },
        { "braces of an editor", "Pagu {anggaran.pagu} dan { a.b } {.x}", "<p>Pagu {anggaran.pagu} dan { a.b } {.x}</p>" },
        { "braces at the end of a paragraph", "Teks {onclick=alert(1)}", "<p>Teks {onclick=alert(1)}</p>" },
        { "braces after a link", "[x](https://contoh.go.id){onclick=\"alert(1)\"}", "<p><a href=\"https://contoh.go.id\">x</a>{onclick=&quot;alert(1)&quot;}</p>" },
        { "braces before a list", "{onclick=alert(1)}\n- a", "<p>{onclick=alert(1)}</p>\n<ul>\n<li>a</li>\n</ul>" },
        { "an abbreviation in a picture's text", "![Peta OPD](gambar/a.png) OPD", "<p><img src=\"gambar/a.png\" alt=\"Peta OPD\"> <abbr title=\"arti &quot;OPD&quot;\">OPD</abbr></p>" },
        { "a value in a picture's text", "![Tahun {{ a.b | tercetak \"1\" }} <b>](gambar/a.png)", "<p><img src=\"gambar/a.png\" alt=\"Tahun «a.b!&quot;1&quot;@1,9» &lt;b&gt;\"></p>" },
        { "a link in a picture's text", "![[x](https://contoh.go.id) y](gambar/a.png)", "<p><img src=\"gambar/a.png\" alt=\"x y\"></p>" },
        { "signs of HTML", "a < b & c > d", "<p>a &lt; b &amp; c &gt; d</p>" },
        {
            "a pipe table that holds values with bars", "| Uraian | Pagu |\n|---|--:|\n| Gaji | {{ a.b | rupiah | tercetak 1.234 }} |",
            "<table>\n<thead>\n<tr>\n<th>Uraian</th>\n<th style=\"text-align: right;\">Pagu</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>Gaji</td>\n<td style=\"text-align: right;\"><b>«a.b|rupiah!1.234@3,10»</b></td>\n</tr>\n</tbody>\n</table>"
        },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Writes(string name, string markdown, string expected)
    {
        Html(markdown, new TestBinding()).ShouldBe(expected, name);
    }

    public static TheoryData<string, string, string> Broken => new()
    {
        { "a reference", "Satu\nlihat [](#ikuu).", "<p>Satu\nlihat #ikuu.</p>" },
        { "a reference with words", "[tabel](#tiada)", "<p>tabel</p>" },
        { "a picture", "- ![x](gambar/b.png)", "<ul>\n<li><img src=\"#\" alt=\"x\"></li>\n</ul>" },
        { "a link that is no address", "[x](javascript:alert(1))", "<p><a href=\"#\">x</a></p>" },
    };

    [Theory, MemberData(nameof(Broken))]
    public void What_leads_nowhere_is_no_link(string name, string markdown, string expected)
    {
        Html(markdown, new TestBinding()).ShouldBe(expected, name);
    }

    public static TheoryData<string, string, string> Links => new()
    {
        { "a reference", "Satu\nlihat [](#ikuu).", "2,7 #ikuu" },
        { "a link and a picture in a list", "- [x](https://contoh.go.id)\n- ![y](gambar/b.png)", "1,3 https://contoh.go.id; 2,3 gambar/b.png" },
        { "a link in a picture's text", "![[x](#iku) y](gambar/a.png)", "1,1 gambar/a.png; 1,3 #iku" },
        { "a link in a cell", "| Uraian |\n|---|\n| [Gaji](#gaji) |", "3,3 #gaji" },
        { "bare addresses", "<https://contoh.go.id> <dinas@contoh.go.id>", "1,1 https://contoh.go.id; 1,24 mailto:dinas@contoh.go.id" },
        { "none", "Tahun {{ a.b }}.", "" },
    };

    [Theory, MemberData(nameof(Links))]
    public void Lists_its_links_where_they_stand(string name, string markdown, string expected) => string.Join("; ", Prose(markdown).Links
        .Select(link => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{link.At.Line},{link.At.Column} {link.Target}"))).ShouldBe(expected, name);

    [Fact]
    public void An_abbreviation_is_marked_once_over_all_texts_of_a_page()
    {
        TestBinding page = new();

        Html("OPD", page).ShouldContain("<abbr");
        Html("OPD", page).ShouldBe("<p>OPD</p>");
    }

    [Fact]
    public void Plain_text_has_no_mark_up_and_no_escapes()
    {
        ProsePart prose = (ProsePart)Sample.Naskah("*OPD* & [lihat](#iku), [](#iku): {{ a.b }} <b>", new FindingBag()).Bagian[0];

        prose.Prose.ToText(new TestBinding()).ShouldBe("OPD & lihat, Tabel 3.1: «a.b@1,34» <b>");
    }

    private static string Html(string markdown, TestBinding binding) => Prose(markdown).ToHtml(binding);

    private static IProse Prose(string markdown)
    {
        FindingBag findings = new();
        ProsePart prose = (ProsePart)Sample.Naskah(markdown, findings).Bagian.ShouldHaveSingleItem();
        Dump.Of(findings).ShouldBeEmpty();
        return prose.Prose;
    }
}
