namespace Lkjip.Publish.Core.Tests.Pages;

/// <summary>Comparisons of reports; expected differences were computed by hand.</summary>
public sealed class BandingTests
{
    private static readonly Opd Dinas = Sample.Opd;
    private static readonly Opd Badan = new() { Slug = "badan", Nama = "Badan Contoh", Jenis = "Badan" };
    private static readonly Opd Camat = new() { Slug = "camat", Nama = "Kecamatan Contoh", Jenis = "Kecamatan" };

    [Fact]
    public void Each_year_stands_beside_the_one_before_that_has_a_report_the_newest_first()
    {
        Page[] pages = Pages(Report(Dinas, 2021, 300, 150), Report(Dinas, 2024, 200, 100), Report(Dinas, 2022, 100, 90));

        pages.Select(p => p.Address).ShouldBe(["/banding/", "/banding/kota/dinas/2022-2024/", "/banding/kota/dinas/2021-2022/"]);
        BandingListPage list = pages.OfType<BandingListPage>().Single();
        list.Years.Select(l => $"{l.Text} {l.Address}").ShouldBe(
        [
            "Dinas Contoh, Kota Contoh: 2022 dan 2024 /banding/kota/dinas/2022-2024/",
            "Dinas Contoh, Kota Contoh: 2021 dan 2022 /banding/kota/dinas/2021-2022/",
        ]);
        list.Opd.ShouldBeEmpty();
        list.Blank.Count.ShouldBe(2);
    }

    [Fact]
    public void Two_years_differ_by_later_minus_earlier()
    {
        BandingPage page = Compared(
            Report(Dinas, 2023, 200, 150, Sample.Indikator("a", 80, 70, satuan: "%"), Sample.Indikator("b", 10, 5)),
            Report(Dinas, 2024, 300, 240.5m, Sample.Indikator("a", 80, 88, satuan: "%"), Sample.Indikator("b", 10, 10)));

        Rows(page.Tables[0]).ShouldBe(
        [
            "Indikator tercapai | 0 dari 2 (0,00%) | 2 dari 2 (100,00%) | +100,00 poin",
            "Rata-rata capaian | 68,75% | 105,00% | +36,25 poin",
            "Predikat | – | – | –",
            "Pagu (Rp) | 200 | 300 | +100",
            "Realisasi anggaran (Rp) | 150 | 240,50 | +90,50",
            "Serapan anggaran | 75,00% | 80,17% | +5,17 poin",
            "Indeks kepuasan masyarakat (IKM) | – | – | –",
        ]);
        Rows(page.Tables[1]).ShouldBe(
        [
            "Indikator a | 70% (target 80%; capaian 87,50%) | 88% (target 80%; capaian 110,00%) | +18 poin (membaik) | +22,50 poin",
            "Indikator b | 5 (target 10; capaian 50,00%) | 10 (target 10; capaian 100,00%) | +5 (membaik) | +50,00 poin",
        ]);
        page.Tables[0].Columns.Select(c => c.Text).ShouldBe(["Angka", "2023", "2024", "Selisih"]);
    }

    [Fact]
    public void What_should_fall_gets_better_by_falling_and_what_stays_stays() => Rows(Compared(
        Report(Dinas, 2023, 1, 1, Sample.Indikator("a", 5, 6, Arah.Turun), Sample.Indikator("b", 5, 6, Arah.Turun), Sample.Indikator("c", 5, 6)),
        Report(Dinas, 2024, 1, 1, Sample.Indikator("a", 5, 4, Arah.Turun), Sample.Indikator("b", 5, 7, Arah.Turun), Sample.Indikator("c", 5, 6))).Tables[1])
        .Select(row => row.Split(" | ")[3]).ShouldBe(["−2 (membaik)", "+1 (memburuk)", "0 (tetap)"]);

    [Fact]
    public void Figures_measured_in_different_ways_have_no_difference()
    {
        BandingPage page = Compared(
            Report(Dinas, 2023, 1, 1, Sample.Indikator("a", 5, 6, satuan: "Orang"), Sample.Indikator("b", 5, 6, satuan: "Persen"), Sample.Indikator("c", 1, 1)),
            Report(Dinas, 2024, 1, 1, Sample.Indikator("a", 5, 4, satuan: "%"), Sample.Indikator("b", 5, 4, satuan: "%"), Sample.Indikator("d", 1, 1)));

        Rows(page.Tables[1]).Select(row => string.Join(" | ", row.Split(" | ").Where((_, i) => i is 0 or 3))).ShouldBe(
            ["Indikator a | – (cara ukur berbeda)", "Indikator b | −2 poin (memburuk)", "Indikator c | –", "Indikator d | –"]);
    }

    [Fact]
    public void A_name_that_changed_is_said()
    {
        BandingPage page = Compared(
            Report(Dinas, 2023, 1, 1, Sample.Indikator("a") with { Nama = "Nilai  AKIP" }, Sample.Indikator("b") with { Nama = "Lama" }),
            Report(Dinas, 2024, 1, 1, Sample.Indikator("a") with { Nama = "nilai AKIP" }, Sample.Indikator("b") with { Nama = "Baru" }));

        Rows(page.Tables[1]).Select(row => row.Split(" | ")[0]).ShouldBe(["nilai AKIP", "Baru (2023: Lama)"]);
    }

    [Fact]
    public void Two_OPD_of_a_year_stand_side_by_side_without_a_judgement()
    {
        Page[] pages = Pages(
            Report(Dinas, 2024, 100, 50, Sample.Indikator("ikm", 80, 90) with { Nama = "IKM" }),
            Report(Badan, 2024, 100, 75, Sample.Indikator("ikm-badan", 80, 85) with { Nama = "Ikm" }));

        pages.Select(p => p.Address).ShouldBe(["/banding/", "/banding/kota/2024/"]);
        BandingPage page = pages.OfType<BandingPage>().Single();
        page.Title.ShouldBe("Perangkat daerah Kota Contoh tahun 2024");
        page.Tables[0].Columns.Select(c => c.Text).ShouldBe(["Angka", "Badan Contoh", "Dinas Contoh", "Selisih"]);
        Rows(page.Tables[0]).ShouldContain("Serapan anggaran | 75,00% | 50,00% | −25,00 poin");
        Rows(page.Tables[1]).ShouldBe(["IKM | 85 (target 80; capaian 106,25%) | 90 (target 80; capaian 112,50%) | +5 | +6,25 poin"]);
    }

    [Fact]
    public void Three_OPD_have_a_row_each_and_their_distance_from_the_mean()
    {
        BandingPage page = Pages(
            Report(Dinas, 2024, 100, 50, Sample.Indikator("ikm", 80, 90) with { Nama = "IKM" }, Sample.Indikator("x", 1, 1)),
            Report(Badan, 2024, 100, 80, Sample.Indikator("ikm", 80, 84) with { Nama = "IKM" }),
            Report(Camat, 2024, 100, 95)).OfType<BandingPage>().Single();

        page.Tables[0].Sortable.ShouldBeTrue();
        Rows(page.Tables[0]).Select(row => string.Join(" | ", row.Split(" | ").Where((_, i) => i is 0 or 4 or 6))).ShouldBe(
        [
            "Badan Contoh | 100 | 80,00% (+5,00 poin dari rata-rata)",
            "Dinas Contoh | 100 | 50,00% (−25,00 poin dari rata-rata)",
            "Kecamatan Contoh | 100 | 95,00% (+20,00 poin dari rata-rata)",
        ]);
        Rows(page.Tables[1]).ShouldBe(
        [
            "IKM | Badan Contoh | 80 | 84 (−3 dari rata-rata) | 105,00%",
            "IKM | Dinas Contoh | 80 | 90 (+3 dari rata-rata) | 112,50%",
        ]);
    }

    [Fact]
    public void A_single_report_has_nothing_to_be_compared_with()
    {
        BandingListPage page = Pages(Report(Dinas, 2024, 1, 1)).ShouldHaveSingleItem().ShouldBeOfType<BandingListPage>();

        page.Blank.ShouldBeEmpty();
        page.Years.Concat(page.Opd).ShouldBeEmpty();
    }

    [Fact]
    public void Pages_of_years_pemda_and_OPD_lead_to_their_comparisons()
    {
        IReadOnlyList<Page> all = All(Report(Dinas, 2023, 1, 1), Report(Dinas, 2024, 1, 1), Report(Badan, 2024, 1, 1));

        all.OfType<OpdPage>().Select(p => p.Banding?.Address).ShouldBe([null, "/banding/kota/dinas/2023-2024/"]);
        all.OfType<PemdaPage>().Single().Banding!.Address.ShouldBe("/banding/kota/2024/");
        all.OfType<YearPage>().Select(p => p.Banding.Select(l => l.Address)).ShouldBe([["/banding/kota/2024/"], []]);
    }

    private static IReadOnlyList<Page> All(params ReportSummary[] reports) =>
        PortalComposer.Compose(new Situs { Nama = "Portal" }, new SiteFrame("Portal", null, null, [], [], null), reports);

    private static Page[] Pages(params ReportSummary[] reports) => [.. All(reports).Where(p => p is BandingPage or BandingListPage)];

    private static BandingPage Compared(ReportSummary a, ReportSummary b) => Pages(a, b).OfType<BandingPage>().Single();

    private static string[] Rows(PortalTable table) => [.. table.Rows.Select(row => string.Join(" | ", row.Cells.Select(Cell)))];

    private static string Cell(PortalCell cell) =>
        (cell.Text + (cell.Notes.Count == 0 ? string.Empty : $" ({string.Join("; ", cell.Notes.Select(n => n.Text))})")).Replace(FormatAngka.Nbsp, ' ');

    private static ReportSummary Report(Opd opd, int tahun, decimal pagu, decimal realisasi, params Indikator[] indikator)
    {
        Laporan laporan = Sample.Laporan(
            Sample.Kinerja(Sample.Sasaran("s", [.. indikator.Select(i => InYear(i, tahun))])), Sample.Anggaran(Sample.Node("n", pagu, realisasi)));
        laporan = laporan with { Opd = opd, Kepala = laporan.Kepala with { Tahun = new(tahun, laporan.Kepala.Tahun.At) } };
        return new(Sample.Pemda, opd, tahun, new ReportCard($"LKjIP {opd.Nama} {tahun}", opd.Nama, Sample.Pemda.Nama, tahun, $"/kota/{opd.Slug}/{tahun}/", false, []))
        {
            Kinerja = KinerjaSummary.From(ComputedLaporan.From(laporan), OfficialFigures.None),
        };
    }

    private static Indikator InYear(Indikator indikator, int tahun) => indikator with
    {
        Target = indikator.Target.ToDictionary(pair => tahun, pair => pair.Value),
        Realisasi = indikator.Realisasi.ToDictionary(pair => tahun, pair => pair.Value),
    };
}
