namespace Lkjip.Publish.Theme.Kota.Tests;

public sealed class ValueMarkupTests
{
    private static readonly ValueMarkup Values = new KotaTheme().Values;

    [Fact]
    public void A_value_is_escaped() => Values.Value("Dinas & Contoh").ShouldBe("<span class=\"nilai\">Dinas &amp; Contoh</span>");

    [Fact]
    public void A_difference_is_shown_beside_the_official_value_and_leads_to_its_finding() => Values
        .Difference("Dinas <Lain>", "menurut data Dinas & Contoh", new ValueFinding("lkj302-opd-nama_teks", "../pemeriksaan/#lkj302-opd-nama"))
        .ShouldBe("<span class=\"nilai selisih\" id=\"lkj302-opd-nama_teks\">Dinas &lt;Lain&gt; <a class=\"terhitung\" href=\"../pemeriksaan/#lkj302-opd-nama\">(menurut data Dinas &amp; Contoh)</a></span>");

    [Fact]
    public void On_paper_a_difference_leads_nowhere() => Values.Difference("89", "hasil perhitungan 92", null)
        .ShouldBe("<span class=\"nilai selisih\">89 <span class=\"terhitung\">(hasil perhitungan 92)</span></span>");
}
