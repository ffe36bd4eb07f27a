namespace Lkjip.Publish.Core.Tests;

public sealed class ProseBindingTests
{
    [Fact]
    public void A_value_is_escaped_and_a_difference_shown_beside_it()
    {
        ValueExpression other = Sample.Value("opd.nama", null, "Dinas <Lain>");
        ValueExpression plain = Sample.Value("opd.nama");
        ProseBinding binding = Bind(other, plain);

        binding.ValueHtml(other).ShouldBe(
            "<span id=\"lkj302-opd-nama_teks\">Dinas &lt;Lain&gt; <a href=\"../pemeriksaan/#lkj302-opd-nama\">(menurut data Dinas &amp; Contoh)</a></span>");
        binding.ValueHtml(plain).ShouldBe("Dinas &amp; Contoh");
        binding.ValueText(plain).ShouldBe("Dinas & Contoh");
    }

    [Fact]
    public void An_abbreviation_is_marked_once_on_a_page()
    {
        ProseBinding binding = Bind();

        binding.Abbreviation("OPD").ShouldBe("Organisasi Perangkat Daerah");
        binding.Abbreviation("OPD").ShouldBeNull();
        binding.Abbreviation("opd").ShouldBeNull();
        Bind().Abbreviation("OPD").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("https://contoh.go.id/a", "https://contoh.go.id/a"), InlineData("mailto:dinas@contoh.go.id", "mailto:dinas@contoh.go.id"), InlineData("tel:+62752", "tel:+62752")]
    [InlineData("gambar/peta.png", "../gambar/peta.png"), InlineData("gambar/tiada.png", null), InlineData("peta.png", null), InlineData("gambar/Peta.PNG", null)]
    [InlineData("javascript:alert(1)", null), InlineData("data:text/html,x", null)]
    public void Links_lead_to_pictures_of_the_report_or_out_of_it(string url, string? expected) => Bind().Asset(url).ShouldBe(expected);

    private static ProseBinding Bind(params ValueExpression[] values)
    {
        Laporan laporan = Sample.Laporan(bab: [Sample.Bab("bab", JenisBab.Bab, [.. values.Select(value => new ProsePart(new ValueProse(value)))])]) with
        {
            Opd = Sample.Opd with { Nama = "Dinas & Contoh" },
            Gambar = new Dictionary<string, BerkasLaporan> { ["peta.png"] = new(100) },
        };
        return new ProseBinding(
            new ReportContext(LaporanReviewer.Review(laporan, [], new FindingBag()))
            {
                Tables = new Dictionary<string, TableView>(),
                Abbreviations = new Dictionary<string, string> { ["OPD"] = "Organisasi Perangkat Daerah" },
                Takeaways = new Takeaways(laporan, new SiteFrame("Portal", null, null, [], [], null)),
            },
            "/kota/dinas/2024/bab/",
            whole: false);
    }
}
