namespace Lkjip.Publish.Core.Tests.Pages;

public sealed class AboutPortalTests
{
    [Fact]
    public void The_glossary_holds_the_terms_of_the_program_sorted_with_fragments_of_their_own()
    {
        GlosariumPage page = Glossary(new Situs { Nama = "Portal" });

        page.Istilah.Select(e => e.Nama).ShouldBe(page.Istilah.Select(e => e.Nama).Order(StringComparer.OrdinalIgnoreCase));
        page.Istilah.Select(e => e.Id).ShouldBeUnique();
        page.Istilah.ShouldContain(e => e.Nama == "Pagu" && e.Id == "pagu" && !e.FromContent);
        page.Istilah.ShouldAllBe(e => e.Arti.EndsWith('.'));
        page.Singkatan.ShouldBeEmpty();
    }

    [Fact]
    public void A_meaning_of_the_portal_goes_before_that_of_the_program()
    {
        GlosariumPage page = Glossary(new Situs
        {
            Nama = "Portal",
            Istilah = new Dictionary<string, string> { ["pagu"] = "Batas belanja.", ["Nagari"] = "Desa di Sumatera Barat." },
            Singkatan = new Dictionary<string, string> { ["Pagu"] = "Contoh", ["IKU"] = "Indikator Kinerja Utama" },
        });

        page.Istilah.Where(e => e.Nama.Equals("pagu", StringComparison.OrdinalIgnoreCase)).ShouldHaveSingleItem().Arti.ShouldBe("Batas belanja.");
        page.Istilah.ShouldContain(e => e.Nama == "Nagari" && e.FromContent);
        page.Singkatan.Select(e => $"{e.Id} {e.Nama}: {e.Arti}").ShouldBe(["singkatan-iku IKU: Indikator Kinerja Utama", "singkatan-pagu Pagu: Contoh"]);
    }

    [Fact]
    public void Every_term_is_explained_in_both_languages() =>
        IstilahBaku.Semua.ShouldAllBe(term => term.Arti.Length > 0 && term.Inggris.Length > 0 && term.Arti != term.Inggris);

    [Theory]
    [InlineData(7_551_445_880, "Rp 7,55 miliar")]
    [InlineData(1_500_000_000_000, "Rp 1,5 triliun")]
    [InlineData(950_000_000, "Rp 950 juta")]
    [InlineData(12_500, "Rp 12.500")]
    [InlineData(0, "Rp 0")]
    [InlineData(-2_005_000, "-Rp 2,01 juta")]
    public void Money_in_sentences_has_few_digits(decimal value, string expected) => FormatAngka.Ringkas(value, ("triliun", "miliar", "juta")).Replace(FormatAngka.Nbsp, ' ').ShouldBe(expected);

    [Theory]
    [InlineData("90,95;80,80", "Kedua indikator kinerja yang diukur mencapai targetnya.")]
    [InlineData("90,95", "Satu indikator kinerja diukur, dan targetnya tercapai.")]
    [InlineData("90,85", "Satu indikator kinerja diukur, dan targetnya tidak tercapai. | Yang belum tercapai: Indikator a.")]
    [InlineData("90,95;90,95;90,95", "Semua 3 indikator kinerja yang diukur mencapai targetnya.")]
    [InlineData("90,95;90,85;90,", "1 dari 2 indikator kinerja yang diukur mencapai targetnya. 1 lainnya belum dapat dibandingkan dengan targetnya. | Yang belum tercapai: Indikator b.")]
    [InlineData("9,8;9,8;9,8;9,8;9,8", "Tidak satu pun dari 5 indikator kinerja yang diukur mencapai targetnya. | Yang belum tercapai: Indikator a; Indikator b; Indikator c; dan 2 lainnya.")]
    [InlineData("90,", "Laporan ini memuat 1 indikator kinerja; target dan realisasinya belum dapat dibandingkan.")]
    [InlineData("", "")]
    public void A_report_is_summed_up_in_sentences(string indicators, string expected)
    {
        Indikator[] indikator = [.. indicators.Split(';', StringSplitOptions.RemoveEmptyEntries).Select((pair, i) => Indikator($"{(char)('a' + i)}", pair.Split(',')))];
        KinerjaSummary kinerja = KinerjaSummary.From(ComputedLaporan.From(Sample.Laporan(Sample.Kinerja(Sample.Sasaran("s", indikator)))), OfficialFigures.None);

        string.Join(" | ", new PlainSentences(TeksSingkat.Indonesia).Of(kinerja)).ShouldBe(expected);
    }

    [Fact]
    public void Money_and_satisfaction_are_said_where_they_are_known()
    {
        KinerjaSummary kinerja = new()
        {
            Tahun = 2024,
            Anggaran = AnggaranSummary.From(new JumlahAnggaran { Pagu = 7_551_445_880, Realisasi = 6_775_947_475 }, 2, OfficialFigures.None),
            Survei = [SurveiSummary.From(new ComputedSurvei("skm", "SKM", 91.756m, null, null), OfficialFigures.None)],
        };

        new PlainSentences(TeksSingkat.Indonesia).Of(kinerja).Select(s => s.ToString().Replace(FormatAngka.Nbsp, ' ')).ShouldBe(
            ["Dari anggaran Rp 7,55 miliar, Rp 6,78 miliar dibelanjakan (89,73%).", "Masyarakat menilai pelayanannya 91,76 dari 100 (sangat baik, mutu A)."]);
    }

    private static Indikator Indikator(string id, string[] values) =>
        Sample.Indikator(id, decimal.Parse(values[0], System.Globalization.CultureInfo.InvariantCulture), values[1].Length == 0 ? null : decimal.Parse(values[1], System.Globalization.CultureInfo.InvariantCulture));

    private static GlosariumPage Glossary(Situs situs) => PortalComposer.Compose(situs, new SiteFrame("Portal", null, null, [], [], null), []).OfType<GlosariumPage>().Single();
}
