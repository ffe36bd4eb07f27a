namespace Lkjip.Publish.Core.Tests;

public sealed class ProseBindingTests
{
    [Fact]
    public void A_value_is_escaped_and_a_difference_shown_beside_it()
    {
        ProseBinding binding = Bind(new());

        binding.ValueHtml(Sample.Value("opd.nama", null, "Dinas <Lain>")).ShouldBe(
            "<span class=\"nilai selisih\">Dinas &lt;Lain&gt; <span class=\"terhitung\">[terhitung: Dinas &amp; Contoh]</span></span>");
        binding.ValueHtml(Sample.Value("opd.nama")).ShouldBe("<span class=\"nilai\">Dinas &amp; Contoh</span>");
        binding.ValueText(Sample.Value("opd.nama")).ShouldBe("Dinas & Contoh");
    }

    [Fact]
    public void An_abbreviation_is_marked_once_on_a_page()
    {
        ProseBinding binding = Bind(new());

        binding.Abbreviation("OPD").ShouldBe("Organisasi Perangkat Daerah");
        binding.Abbreviation("OPD").ShouldBeNull();
        binding.Abbreviation("opd").ShouldBeNull();
        Bind(new()).Abbreviation("OPD").ShouldNotBeNull();
    }

    public static TheoryData<string, string?, string> Links => new()
    {
        { "https://contoh.go.id/a", "https://contoh.go.id/a", "" },
        { "mailto:dinas@contoh.go.id", "mailto:dinas@contoh.go.id", "" },
        { "tel:+62752", "tel:+62752", "" },
        { "gambar/peta.png", "../gambar/peta.png", "" },
        { "gambar/tiada.png", null, "bab.md:3:1 LKJ602 Berkas 'gambar/tiada.png' tidak ada. Simpan gambar di folder 'gambar' laporan ini, atau perbaiki namanya." },
        { "peta.png", null, "bab.md:3:1 LKJ602 Berkas 'peta.png' tidak ada. Tulis 'gambar/peta.png'." },
        { "gambar/Peta.PNG", null, "bab.md:3:1 LKJ602 Berkas 'gambar/Peta.PNG' tidak ada. Tulis 'gambar/peta.png': huruf besar dan kecil harus sama." },
        { "javascript:alert(1)", null, "bab.md:3:1 LKJ604 Tautan 'javascript:alert(1)' tidak diperbolehkan. Pakai alamat https, http, mailto atau tel, atau rujukan '#id'." },
        { "data:text/html,x", null, "bab.md:3:1 LKJ604 Tautan 'data:text/html,x' tidak diperbolehkan. Pakai alamat https, http, mailto atau tel, atau rujukan '#id'." },
    };

    [Theory, MemberData(nameof(Links))]
    public void Links_lead_to_pictures_of_the_report_or_out_of_it(string url, string? expected, string finding)
    {
        FindingBag findings = new();

        Bind(findings).Asset(url, new SourcePosition("bab.md", 3, 1)).ShouldBe(expected);

        Dump.Of(findings).ShouldBe(finding);
    }

    private static ProseBinding Bind(FindingBag findings)
    {
        Laporan laporan = Sample.Laporan() with { Opd = Sample.Opd with { Nama = "Dinas & Contoh" }, Gambar = new HashSet<string> { "peta.png" } };
        ComputedLaporan computed = ComputedLaporan.From(laporan);
        return new ProseBinding(
            new ReportContext
            {
                Laporan = laporan,
                Computed = computed,
                Outline = ReportOutline.Of(laporan, _ => string.Empty, findings),
                Tables = new Dictionary<string, TableView>(),
                Computations = new Dictionary<string, ComputedTable>(),
                Values = new ValueResolver(new FigureLookup(computed, new Dictionary<string, ComputedTable>()), findings),
                Abbreviations = new Dictionary<string, string> { ["OPD"] = "Organisasi Perangkat Daerah" },
                Anchors = new FindingAnchors("/kota/dinas/2024/reviu/", []),
                Takeaways = new Takeaways(laporan, new SiteFrame("Portal", null, null, [], [], null)),
                Findings = findings,
            },
            "/kota/dinas/2024/bab/",
            whole: false);
    }
}
