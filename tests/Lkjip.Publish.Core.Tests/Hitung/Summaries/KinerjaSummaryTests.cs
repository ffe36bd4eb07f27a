namespace Lkjip.Publish.Core.Tests;

public sealed class KinerjaSummaryTests
{
    private static readonly SkalaPredikat Skala = new()
    {
        Id = Sample.Id("capaian"),
        Nama = "Skala",
        Langkah = [new LangkahSkala { Label = "Baik", Dari = 90 }, new LangkahSkala { Label = "Kurang", Dari = 0 }],
    };

    [Fact]
    public void Counts_what_can_be_compared_and_averages_what_is_a_percentage()
    {
        Indikator category = Sample.Indikator("akip") with
        {
            Arah = Arah.Kategori,
            Skala = Sample.Id("akip"),
            Target = new Dictionary<int, NilaiKinerja> { [2024] = Sample.Nilai(null, "A") },
            Realisasi = new Dictionary<int, NilaiKinerja> { [2024] = Sample.Nilai(null, "BB") },
        };
        KinerjaSummary sum = Sum(Sample.Kinerja(Sample.Sasaran("s", Sample.Indikator("a", 80, 76), Sample.Indikator("b", 10, 9, Arah.Turun), Sample.Indikator("c", 5), category)));

        sum.Indikator.Select(i => $"{i.Id} {i.Status} {i.Capaian} {i.Sasaran}").ShouldBe(["a TidakMencapai 95,00% Sasaran s", "b Melampaui 110,00% Sasaran s", "c   Sasaran s", "akip TidakMencapai  Sasaran s"]);
        ($"{sum.Tercapai}", sum.Terukur, sum.CapaianDihitung, sum.RataRataCapaian?.Exact).ShouldBe(("1", 3, 2, 102.5m));
    }

    [Fact]
    public void The_mean_has_a_predicate_only_where_the_report_declares_a_scale()
    {
        DataKinerja kinerja = Sample.Kinerja(Sample.Sasaran("s", Sample.Indikator("a", 100, 89)));
        Laporan laporan = Sample.Laporan(kinerja);

        Sum(kinerja).Predikat.ShouldBeNull();
        KinerjaSummary.From(ComputedLaporan.From(laporan with
        {
            Pemda = laporan.Pemda with { Skala = [Skala] },
            Kepala = laporan.Kepala with { SkalaCapaian = Sample.Id("capaian") },
        }), OfficialFigures.None).Predikat?.Teks.ShouldBe("Kurang");
    }

    [Fact]
    public void Keeps_every_year_that_has_a_target_or_a_realisasi()
    {
        Indikator indikator = Sample.Indikator("a", 90) with
        {
            Target = new Dictionary<int, NilaiKinerja> { [2024] = Sample.Nilai(90), [2026] = Sample.Nilai(95) },
            Realisasi = new Dictionary<int, NilaiKinerja> { [2022] = Sample.Nilai(80), [2024] = Sample.Nilai(91) },
            Perjanjian = new TargetPerjanjian { Murni = Sample.Nilai(91), Perubahan = Sample.Nilai(92) },
        };

        Sum(Sample.Kinerja(Sample.Sasaran("s", indikator))).Indikator[0].Tahun
            .Select(t => $"{t.Tahun}: {t.Target?.Angka} / {t.Realisasi?.Angka}").ShouldBe(["2022:  / 80", "2024: 92 / 91", "2026: 95 / "]);
    }

    [Fact]
    public void A_report_without_data_sums_up_to_nothing()
    {
        KinerjaSummary sum = KinerjaSummary.From(Sample.Computed(), OfficialFigures.None);

        (sum.Terukur, sum.RataRataCapaian, sum.Predikat, sum.SurveiUtama, sum.Anggaran.Serapan, sum.JumlahRalat).ShouldBe((0, null, null, null, null, 0));
    }

    [Fact]
    public void Money_is_the_whole_budget()
    {
        KinerjaSummary sum = KinerjaSummary.From(Sample.Computed(anggaran: Sample.Anggaran(Sample.Node("a", 100, 80), Sample.Node("b", 300, 240))), OfficialFigures.None);

        (sum.Anggaran.Pagu?.Angka, sum.Anggaran.Realisasi?.Angka, sum.Anggaran.Serapan?.Angka).ShouldBe((400, 320, 80));
    }

    [Fact]
    public void The_last_combined_survey_stands_for_the_year_else_the_only_one_and_never_one_of_several()
    {
        Survei first = new() { Id = Sample.Id("s1"), Nama = "Semester 1", Nilai = Sample.Number(90) };
        Survei second = new() { Id = Sample.Id("s2"), Nama = "Semester 2", Nilai = Sample.Number(80) };
        GabunganSurvei both = new() { Id = Sample.Id("g"), Nama = "Gabungan", Dari = Sample.Ids("s1", "s2") };

        SurveiSummary chosen = Chosen(new DataSkm { Survei = [first, second], Gabungan = [both] })!;
        (chosen.Id, chosen.Nama, $"{chosen.Nilai} {chosen.Mutu} {chosen.Kinerja}", chosen.Gabungan).ShouldBe(("g", "Gabungan", "85,00 B Baik", true));
        Chosen(new DataSkm { Survei = [first] })?.Id.ShouldBe("s1");
        Chosen(new DataSkm { Survei = [first, second] }).ShouldBeNull();
    }

    private static SurveiSummary? Chosen(DataSkm skm) => KinerjaSummary.From(Sample.Computed(skm: skm), OfficialFigures.None).SurveiUtama;

    private static KinerjaSummary Sum(DataKinerja kinerja) => KinerjaSummary.From(Sample.Computed(kinerja), OfficialFigures.None);
}
