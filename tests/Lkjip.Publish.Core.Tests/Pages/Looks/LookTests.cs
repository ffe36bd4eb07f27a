using System.Globalization;
using System.Text;

namespace Lkjip.Publish.Core.Tests;

public sealed class LookTests
{
    private static readonly ThemePalette Kota = new("#ffffff", "#f3f6f5", "#10191d", "#18252b", "#0b3a44");

    // Worked out by hand from WCAG's formula; 4.54 of #767676 is the one that everybody quotes.
    [Theory]
    [InlineData("#000000", "#ffffff", "21.00")]
    [InlineData("#fff", "#fff", "1.00")]
    [InlineData("#767676", "#ffffff", "4.54")]
    [InlineData("#777777", "#ffffff", "4.48")]
    [InlineData("#ff0000", "#ffffff", "4.00")]
    [InlineData("#0000ff", "#ffffff", "8.59")]
    [InlineData("#ffff00", "#000000", "19.56")]
    public void Measures_contrast_as_WCAG_does(string one, string other, string contrast)
    {
        decimal measured = Contrast.Of(Colour(one), Colour(other));

        Math.Round(measured, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture).ShouldBe(contrast);
        Contrast.Of(Colour(other), Colour(one)).ShouldBe(measured);
    }

    [Theory]
    [InlineData("#0b5c63", "#0b5c63")]
    [InlineData("#0B5", "#00bb55")]
    [InlineData("0b5c63", null)]
    [InlineData("#0b5c6", null)]
    [InlineData("#0b5c6g", null)]
    [InlineData("#-b5c63", null)]
    [InlineData("teal", null)]
    [InlineData("", null)]
    public void Reads_colours(string written, string? colour) => Rgb.Parse(written)?.ToString().ShouldBe(colour);

    [Fact]
    public void Mixes_part_by_part()
    {
        Colour("#0080ff").Mix(Rgb.Black, 50).ToString().ShouldBe("#004080");
        Colour("#0080ff").Mix(Rgb.White, 100).ShouldBe(Rgb.White);
        Colour("#0080ff").Mix(Rgb.White, 0).ShouldBe(Colour("#0080ff"));
    }

    [Fact]
    public void A_colour_that_can_be_read_stays_as_it_is() => LookColours.NearestUsable(Colour("#0b5c63"), Kota).ToString().ShouldBe("#0b5c63");

    [Fact]
    public void Of_a_pale_colour_the_nearest_dark_one_is_taken()
    {
        Rgb usable = LookColours.NearestUsable(Colour("#ffcc00"), Kota);

        LookColours.Measure(usable, Kota).ShouldBeGreaterThanOrEqualTo(Contrast.Text);
        usable.Blue.ShouldBe((byte)0);
        Enumerable.Range(0, 100).Select(percent => Colour("#ffcc00").Mix(Rgb.Black, percent)).TakeWhile(c => c != usable)
            .ShouldAllBe(c => LookColours.Measure(c, Kota) < Contrast.Text);
    }

    [Fact]
    public void Whatever_the_colour_its_tokens_can_be_read_on_each_other_light_and_dark()
    {
        int[] steps = [0, 51, 102, 153, 204, 255];
        foreach (Rgb colour in from r in steps from g in steps from b in steps select new Rgb((byte)r, (byte)g, (byte)b))
        {
            LookColours brand = LookColours.OfBrand(colour, Kota);
            LookColours accent = LookColours.OfAccent(colour, Kota);
            Check(brand.Light, accent.Light, Kota.Ground, Kota.Band, colour);
            Check(brand.Dark, accent.Dark, Kota.DarkGround, Kota.DarkBand, colour);
        }
    }

    [Fact]
    public void Writes_tokens_for_light_and_dark_and_type_for_screens()
    {
        ThemeAsset sheet = LookSheet.Write("tampilan-kota", new Tampilan { Warna = At("#0b5c63"), Aksen = At("#d68a1c"), Huruf = JenisHuruf.Serif }, Kota);

        string css = Encoding.UTF8.GetString(sheet.Content.Span);
        sheet.Address.ShouldMatch(@"^/aset/tampilan-kota\.[0-9a-f]{8}\.css$");
        css.ShouldStartWith(":root{--brand:#0b5c63;--on-brand:#ffffff;--brand-hover:#08454a;--brand-tint:#e7efef;--deep:");
        css.ShouldContain("--accent:#d68a1c;--accent-ink:#");
        css.ShouldContain("\n@media screen and (prefers-color-scheme:dark){:root{--brand:#");
        css.ShouldContain("\n:root:not([data-kepala]){--font:\"Noto Serif\",Cambria,");
        css.ShouldEndWith("\n");
        LookSheet.Write("tampilan-kota", new Tampilan { Warna = At("#0b5c64") }, Kota).Address.ShouldNotBe(sheet.Address);
    }

    [Fact]
    public void Pages_wear_what_their_city_sets_else_what_the_portal_sets()
    {
        Situs situs = new() { Nama = "Portal", Tampilan = new() { Warna = At("#7d1f24"), Huruf = JenisHuruf.Sistem } };
        SiteLooks looks = SiteLooks.Of(situs, [City("satu", new() { Warna = At("#0b5c63") }), City("dua", null)], Kota);

        StylesheetsOf(looks, "/satu/dinas/2024/").ShouldBe(["/aset/tema.css", "tampilan-satu: #0b5c63, system-ui"]);
        StylesheetsOf(looks, "/dua/").ShouldBe(["/aset/tema.css", "tampilan-dua: #7d1f24, system-ui"]);
        StylesheetsOf(looks, "/tahun/2024/").ShouldBe(["/aset/tema.css", "tampilan: #7d1f24, system-ui"]);
        looks.Assets.Count().ShouldBe(3);
    }

    [Fact]
    public void A_portal_of_one_city_wears_what_the_city_wears()
    {
        SiteLooks looks = SiteLooks.Of(new Situs { Nama = "Portal" }, [City("satu", new() { Warna = At("#0b5c63") })], Kota);

        StylesheetsOf(looks, "/").ShouldBe(["/aset/tema.css", "tampilan-satu: #0b5c63"]);
        looks.Assets.Count().ShouldBe(1);
    }

    [Fact]
    public void Without_settings_pages_stay_as_they_are()
    {
        SiteLooks looks = SiteLooks.Of(new Situs { Nama = "Portal" }, [City("satu", null), City("dua", null)], Kota);

        StylesheetsOf(looks, "/satu/").ShouldBe(["/aset/tema.css"]);
        looks.Assets.ShouldBeEmpty();
    }

    [Fact]
    public void A_font_that_the_page_does_not_use_is_not_fetched()
    {
        SiteLooks looks = SiteLooks.Of(new Situs { Nama = "Portal", Tampilan = new() { Huruf = JenisHuruf.Sistem } }, [], Kota);

        looks.Dress(PageAt("/")).Site.Preloads.ShouldBeEmpty();
        SiteLooks.None.Dress(PageAt("/")).Site.Preloads.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_pale_colour_is_told_with_its_contrast_and_the_nearest_that_would_do()
    {
        FindingBag findings = new();
        LookChecker.Check(null, [City("satu", new() { Warna = At("#ffcc00") })], Kota, findings);

        Finding finding = findings.ToSorted().ShouldHaveSingleItem();
        finding.Kode.ShouldBe("LKJ631");
        finding.Tingkat.ShouldBe(Tingkat.Peringatan);
        finding.Pesan.Indonesia.ShouldStartWith("Warna #ffcc00 terlalu terang untuk teks: kontrasnya 1,3");
        finding.Saran.Indonesia.ShouldNotBeNull().ShouldContain(LookColours.NearestUsable(Colour("#ffcc00"), Kota).ToString());
    }

    [Fact]
    public void What_is_no_colour_is_an_error()
    {
        FindingBag findings = new();
        LookChecker.Check(new Situs { Nama = "Portal", Tampilan = new() { Aksen = At("merah") } }, [], Kota, findings);

        findings.ToSorted().ShouldHaveSingleItem().Kode.ShouldBe("LKJ108");
    }

    private static void Check(
        IReadOnlyList<KeyValuePair<string, Rgb>> brand, IReadOnlyList<KeyValuePair<string, Rgb>> accent, string ground, string band, Rgb colour)
    {
        Dictionary<string, Rgb> tokens = new(brand.Concat(accent));
        (string Text, Rgb[] Grounds)[] pairs =
        [
            ("brand", [Colour(ground), Colour(band), tokens["brand-tint"]]),
            ("brand-hover", [Colour(ground), Colour(band), tokens["brand-tint"]]),
            ("on-brand", [tokens["brand"], tokens["brand-hover"]]),
            ("on-deep", [tokens["deep"]]),
            ("on-deep-quiet", [tokens["deep"]]),
            ("accent-ink", [Colour(ground), Colour(band), tokens["accent-tint"]]),
        ];
        foreach ((string text, Rgb[] grounds) in pairs)
        {
            Contrast.Least(tokens[text], grounds).ShouldBeGreaterThanOrEqualTo(Contrast.Text, $"{text} of {colour} on {ground}");
        }
    }

    // Names of style sheets; of those of a look also its colour and type.
    private static string[] StylesheetsOf(SiteLooks looks, string address) => [.. looks.Dress(PageAt(address)).Site.Stylesheets.Select(sheet =>
        looks.Assets.FirstOrDefault(asset => asset.Address == sheet) is { } own ? Describe(own) : sheet)];

    private static string Describe(ThemeAsset sheet)
    {
        string css = Encoding.UTF8.GetString(sheet.Content.Span);
        string colour = css[(css.IndexOf("--brand:", StringComparison.Ordinal) + "--brand:".Length)..][..7];
        string type = css.Contains("--font:system-ui", StringComparison.Ordinal) ? ", system-ui" : string.Empty;
        return $"{sheet.Address["/aset/".Length..].Split('.')[0]}: {colour}{type}";
    }

    private static NotFoundPage PageAt(string address) => new()
    {
        Address = address,
        Title = "Halaman",
        Site = new SiteFrame("Portal", null, null, ["/aset/tema.css"], ["/aset/huruf.woff2"], null),
    };

    private static Pemda City(string slug, Tampilan? tampilan) => new() { Slug = slug, Nama = slug, Jenis = JenisPemda.Kota, Tampilan = tampilan };

    private static Sourced<string> At(string value) => new(value, new SourcePosition("kota/pemda.json", 3, 14));

    private static Rgb Colour(string text) => Rgb.Parse(text)!.Value;
}
