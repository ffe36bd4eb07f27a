using System.Text;

namespace Lkjip.Publish.Rendering.Tests;

/// <summary>Links of finished pages: each leads to something that was written. Pages by hand, for the program is to write none that is broken.</summary>
public sealed class LinkCheckTests
{
    private const string Base = "https://lkjip.contoh.id/";

    private const string Goal = """<h1 id="judul">Tujuan</h1>""";

    [Theory]
    [InlineData("a/index.html", """<a href="../b/">x</a><a href="../b/index.html#judul">x</a><a href="../b/#">x</a><a href="../b/?q=1#judul">x</a>""")]
    [InlineData("a/index.html", """<p id="sini">x</p><a href="#sini">x</a><a href="./#sini">x</a><a href="">x</a><a href="#top">x</a>""")]
    [InlineData("index.html", """<a href="b/">x</a><a href='b/#judul'>x</a><a href=b/>x</a><img src="gambar/rapat%201.jpg" srcset="gambar/rapat%201.jpg 1x, b/ 2x">""")]
    [InlineData("404.html", """<a href="/b/#judul">x</a>""")]
    [InlineData("index.html", """<a href="https://lkjip.contoh.id/b/#judul">x</a><a href="gambar/rapat%201.jpg#page=3">x</a>""")]
    [InlineData("index.html", """<a href="https://lain.contoh.id/b/">x</a><a href="//lain.contoh.id/c/">x</a><a href="mailto:a@b.id">x</a><a href="tel:0752">x</a>""")]
    [InlineData("index.html", """<!-- <a href="c/">x</a> --><script>var a = '<a href="c/">';</script><title><a href="c/"></title> 1 < 2 <a href="b/" data-x>x</a>""")]
    public void Links_that_lead_somewhere_or_leave_the_site_are_no_findings(string path, string html) => Found(path, html).ShouldBeEmpty();

    [Theory]
    [InlineData("""<p><a href="../c/">Bab <b>III</b> &amp; IV</a></p>""", "LKJ611 Tautan 'Bab III & IV' di halaman '/a/' menuju '/c/', yang tidak ada di situs.")]
    [InlineData("""<a href="../b">Tujuan</a>""", "LKJ611 Tautan 'Tujuan' di halaman '/a/' menuju '/b', yang tidak ada di situs.")]
    [InlineData("""<a href="../../b/">Tujuan</a>""", "LKJ611 Tautan 'Tujuan' di halaman '/a/' menuju '../../b/', yang tidak ada di situs.")]
    [InlineData("""<a href="../b/#tabel-1">Tabel 1</a>""", "LKJ612 Tautan 'Tabel 1' di halaman '/a/' menuju '/b/#tabel-1'; halamannya ada, tetapi bagian itu tidak.")]
    [InlineData("""<a href="#Judul">Judul</a><p id="judul">x</p>""", "LKJ612 Tautan 'Judul' di halaman '/a/' menuju '/a/#Judul'; halamannya ada, tetapi bagian itu tidak.")]
    [InlineData("""<img src="../gambar/hilang.jpg" alt="">""", "LKJ611 Tautan '<img>' di halaman '/a/' menuju '/gambar/hilang.jpg', yang tidak ada di situs.")]
    [InlineData("""<img src="../gambar/rapat%201.jpg" srcset="../gambar/rapat%201.jpg 1x, ../gambar/besar.jpg 2x" alt="">""", "LKJ611 Tautan '<img>' di halaman '/a/' menuju '/gambar/besar.jpg', yang tidak ada di situs.")]
    [InlineData("""<link rel="canonical" href="https://lkjip.contoh.id/c/">""", "LKJ611 Tautan '<link>' di halaman '/a/' menuju '/c/', yang tidak ada di situs.")]
    [InlineData("""<meta property="og:image" content="https://lkjip.contoh.id/kartu.png">""", "LKJ611 Tautan '<meta>' di halaman '/a/' menuju '/kartu.png', yang tidak ada di situs.")]
    [InlineData("""<p id="satu">x</p><p id="satu">y</p>""", "LKJ613 Id 'satu' dipakai lebih dari sekali di halaman '/a/'; tautan hanya sampai ke yang pertama.")]
    [InlineData("""<a href="https://lkjip.contoh.id/c/">Laporan 2019</a>""", "LKJ614 Tautan 'Laporan 2019' di halaman '/a/' menuju alamat situs ini, '/c/', tetapi halaman atau bagian itu tidak ada.")]
    public void A_broken_link_is_told_with_its_page_and_its_words(string html, string expected) => Found("a/index.html", html).ShouldBe([expected]);

    [Fact]
    public void A_link_on_many_pages_is_one_finding_which_names_the_first()
    {
        LinkCheck check = new(Base, partial: false);
        Dictionary<string, SiteFile> pages = Pages(("z/index.html", """<a href="../c/">C</a>"""), ("a/index.html", """<a href="/c/">C</a>"""), ("m/index.html", """<a href="../c/">C</a>"""));

        Check(check, pages).ShouldBe(["LKJ611 Tautan 'C' di halaman '/a/' dan 2 halaman lain menuju '/c/', yang tidak ada di situs."]);
    }

    [Fact]
    public void Where_only_some_reports_are_built_the_sites_full_address_may_lead_to_others()
    {
        Dictionary<string, SiteFile> pages = Pages(("a/index.html", """<a href="https://lkjip.contoh.id/c/">C</a>"""));

        Check(new LinkCheck(Base, partial: true), pages).ShouldBeEmpty();
    }

    [Fact]
    public void The_addresses_of_sitemap_and_feed_are_held_against_the_pages_too()
    {
        LinkCheck check = new(Base, partial: false);
        Dictionary<string, SiteFile> pages = Pages(("b/index.html", Goal));
        check.AddAddressesOf(new SiteFile("sitemap.xml", Encoding.UTF8.GetBytes("<loc>https://lkjip.contoh.id/b/</loc><loc>https://lkjip.contoh.id/c/</loc>")));

        Check(check, pages).ShouldBe(["LKJ611 Tautan '<loc>' di halaman '/sitemap.xml' menuju '/c/', yang tidak ada di situs."]);
    }

    private static string[] Found(string path, string html) =>
        Check(new LinkCheck(Base, partial: false), Pages((path, html), ("b/index.html", Goal)));

    private static Dictionary<string, SiteFile> Pages(params (string Path, string Html)[] pages) =>
        pages.ToDictionary(page => page.Path, page => new SiteFile(page.Path, Encoding.UTF8.GetBytes(page.Html)));

    private static string[] Check(LinkCheck check, Dictionary<string, SiteFile> pages)
    {
        check.Settle([.. pages.Values.Select(check.Add)]);
        IEnumerable<Finding> found = check.Findings(path => path == "gambar/rapat 1.jpg", path => pages.TryGetValue(path, out SiteFile? page) ? page.Content : null);
        return [.. found.Select(f => $"{f.Kode} {f.Pesan.Indonesia}").Order(StringComparer.Ordinal)];
    }
}
