namespace Lkjip.Publish.Core.Tests;

public sealed class ValueResolverTests
{
    private static readonly ComputedLaporan Laporan = Sample.Computed(
        Sample.Kinerja(Sample.Sasaran("s", Sample.Indikator("ikm", 90m, 91.70m), Sample.Indikator("keluhan", 10m, 5m, Arah.Turun))),
        RealAnggaran.Data);

    public static TheoryData<string, string?, string?, string> Agreeing => new()
    {
        { "anggaran.realisasi", null, null, "Rp\u00A06.439.057.955" },
        { "anggaran.realisasi", "rupiah", "6.439.057.955", "Rp\u00A06.439.057.955" },
        { "anggaran.persen", null, "86,52", "86,52%" },
        { "anggaran.persen", null, "86,5", "86,5%" },
        { "anggaran.persen", "persen 1", "86,52", "86,52%" },
        { "anggaran.persen", "angka", "87", "87" },
        { "kinerja.ikm.realisasi", "angka 2", "91,70", "91,70" },
        { "kinerja.ikm.capaian", null, "101,89", "101,89%" },
        { "opd.nama", null, "DINAS CONTOH", "DINAS CONTOH" },
        { "anggaran.realisasi", "rupiah", "Rp6.439.057.955,00", "Rp6.439.057.955,00" },
        { "anggaran.realisasi", "rupiah", "Rp 6.439.057.955,-", "Rp 6.439.057.955,-" },
        { "anggaran.persen", null, "86,52%", "86,52%" },
        { "anggaran.persen", null, "87 %", "87 %" },
        { "kinerja.ikm.target", "angka", "90 dokumen", "90 dokumen" },
    };

    [Theory, MemberData(nameof(Agreeing))]
    public void Shows_the_figure_with_the_printed_decimals(string path, string? format, string? printed, string expected)
    {
        FindingBag findings = new();

        ValueText value = Resolve(Sample.Value(path, format, printed), findings);

        value.ShouldBe(new ValueText(expected, null));
        Dump.Of(findings).ShouldBeEmpty();
    }

    public static TheoryData<string, string?, string, string, string, bool, string> Differing => new()
    {
        { "anggaran.persen", null, "86,53", "86,53%", "86,52%", true, "Teks menyebut serapan anggaran seluruhnya 86,53%, padahal hasil perhitungannya 86,52% (6.4" },
        { "anggaran.sisa", "rupiah", "1.002.953.690", "Rp\u00A01.002.953.690", "Rp\u00A01.002.953.696", true, "" },
        { "kinerja.ikm.realisasi", "angka", "91,75", "91,75", "91,70", false, "Teks menyebut realisasi 'Indikator ikm' 91,75, padahal dalam data 91,70." },
        { "kinerja.ikm.capaian", null, "100", "100%", "101,89%", true, "Teks menyebut capaian 'Indikator ikm' 100%, padahal hasil perhitungannya 101,89% (91,7 ÷ 90 × 100)." },
        { "kinerja.keluhan.capaian", null, "50", "50%", "150,00%", true, "" },
        { "kinerja.keluhan.capaian-2024", null, "50", "50%", "150,00%", true, "" },
        { "opd.nama", null, "Dinas Lain", "Dinas Lain", "Dinas Contoh", false, "Teks menyebut nama perangkat daerah sebagai 'Dinas Lain', padahal dalam data 'Dinas Contoh'." },
        { "anggaran.trantibum.pagu", "terbilang", "lima juta rupiah", "lima juta rupiah", "lima juta delapan puluh ribu seratus rupiah", false, "" },
    };

    [Theory, MemberData(nameof(Differing))]
    public void Shows_the_official_figure_and_marks_the_difference(string path, string? format, string printed, string shown, string computed, bool isComputed, string message)
    {
        FindingBag findings = new();

        ValueResolver resolver = new(new FigureLookup(Laporan, new Dictionary<string, ComputedTable>()), findings);

        resolver.Resolve(Sample.Value(path, format, printed)).ShouldBe(new ValueText(shown, computed) { IsStated = !isComputed });
        resolver.TellDifferences(new FigureNames(Laporan, new TableNames(new Dictionary<string, ComputedTable>(), null)));
        Finding finding = findings.ToSorted().ShouldHaveSingleItem();
        finding.Kode.ShouldBe(format is "terbilang" ? "LKJ204" : !isComputed ? "LKJ302" : "LKJ202");
        finding.Tingkat.ShouldBe(Tingkat.Peringatan);
        finding.At.ToString().ShouldBe("bab.md:7:3");
        finding.Pesan.Indonesia.ShouldContain(message);
        (finding.Tercetak, finding.Terhitung, finding.Tempat?.Id, finding.Rumus is not null).ShouldBe((shown, computed, path, isComputed));
    }

    [Theory]
    [InlineData("anggaran.trantibum.pagu", "terbilang", "Lima Juta Delapan Puluh Ribu Seratus Rupiah")]
    [InlineData("anggaran.trantibum.pagu", "terbilang", "lima juta  delapanpuluh ribu seratus rupiah")]
    [InlineData("anggaran.lembaga.pagu", "rupiah", "Rp 63.153.700")]
    [InlineData("anggaran.persen", null, "86,52 %")]
    [InlineData("opd.nama", null, "Dinas  contoh")]
    public void Texts_agree_regardless_of_case_and_blanks(string path, string? format, string printed) =>
        Resolve(Sample.Value(path, format, printed), new()).ShouldBe(new ValueText(printed, null));

    [Fact]
    public void Amounts_in_words_agree_in_the_old_spelling_of_miliar_and_triliun()
    {
        ComputedLaporan large = Sample.Computed(anggaran: Sample.Anggaran(Sample.Node("p", 2_001_000_000_000m)));
        FindingBag findings = new();

        ValueText value = new ValueResolver(new FigureLookup(large, new Dictionary<string, ComputedTable>()), findings)
            .Resolve(Sample.Value("anggaran.pagu", "terbilang", "Dua Trilyun Satu Milyar Rupiah"));

        value.ShouldBe(new ValueText("Dua Trilyun Satu Milyar Rupiah", null));
        Dump.Of(findings).ShouldBeEmpty();
    }

    [Fact]
    public void A_format_that_does_not_fit_is_a_finding()
    {
        FindingBag findings = new();

        Resolve(Sample.Value("opd.nama", "rupiah"), findings).ShouldBe(new ValueText("{{ opd.nama }}", null));

        Dump.Of(findings).ShouldBe(
            "bab.md:7:3 LKJ124 Format 'rupiah' tidak dapat dipakai: tidak dikenal, atau tidak cocok untuk nilai ini. Format yang ada: rupiah, persen, angka, angka 2 (dua desimal), terbilang, teks.");
    }

    [Fact]
    public void Two_formats_are_a_finding()
    {
        FindingBag findings = new();

        Resolve(Sample.Value("anggaran.pagu") with { Formats = ["rupiah", "terbilang"] }, findings);

        Dump.Of(findings).ShouldContain("LKJ124 Format 'rupiah | terbilang' tidak dapat dipakai: hanya satu format yang berlaku.");
    }

    [Fact]
    public void A_path_that_leads_nowhere_is_shown_as_written()
    {
        FindingBag findings = new();

        Resolve(Sample.Value("anggaran.pagoo"), findings).ShouldBe(new ValueText("{{ anggaran.pagoo }}", null));

        Dump.Codes(findings).ShouldBe("bab.md:7:3 LKJ122");
    }

    private static ValueText Resolve(ValueExpression value, FindingBag findings) =>
        new ValueResolver(new FigureLookup(Laporan, new Dictionary<string, ComputedTable>()), findings).Resolve(value);
}
