namespace Lkjip.Publish.Core.Tests;

public sealed class OfficialChoiceTests
{
    private static readonly DataKinerja Kinerja = Sample.Kinerja(Sample.Sasaran("s", Sample.Indikator("ikm", 90m, 91.7m), Sample.Indikator("aduan", 80m, 72m)));

    private static readonly TabelBlock Rencana = Table("rencana", Sample.Block(SumberTabel.Kinerja, "perbandingan", "indikator", "realisasi", "capaian"));

    private static readonly TabelBlock Capaian = Table("capaian", Sample.Block(SumberTabel.Kinerja, "capaian", "indikator", "realisasi", "capaian"));

    [Fact]
    public void What_nobody_printed_is_computed() => Official(Review([Rencana], [])).ShouldBe("101,89%");

    [Fact]
    public void The_table_of_capaian_goes_before_the_first_one_which_is_told_with_its_place()
    {
        ReviewedLaporan reviewed = Review([Rencana, Capaian], [("rencana", "ikm", "capaian", 99m), ("capaian", "ikm", "capaian", 100m)]);

        Official(reviewed).ShouldBe("100% (101,89%); 99%: Tabel 1.1");
        Find(reviewed)!.Finding.ShouldBe("/kota/dinas/2024/pemeriksaan/#lkj201-capaian-ikm-capaian");
    }

    [Fact]
    public void The_first_table_goes_before_the_others() =>
        Official(Review([Rencana, Table("ulang", Rencana)], [("rencana", "ikm", "capaian", 99m), ("ulang", "ikm", "capaian", 98m)])).ShouldBe("99% (101,89%); 98%: Tabel 1.2");

    [Fact]
    public void A_table_goes_before_prose() =>
        Official(Review([Rencana], [("rencana", "ikm", "capaian", 99m)], Sample.Value("kinerja.ikm.capaian", "persen", "97"))).ShouldBe("99% (101,89%); 97%: Bab I Judul bab");

    [Fact]
    public void Prose_alone_is_official() => Official(Review([], [], Sample.Value("kinerja.ikm.capaian", "persen", "97"))).ShouldBe("97% (101,89%)");

    [Fact]
    public void A_printed_figure_that_agrees_is_shown_as_printed_and_computed_with_as_it_is()
    {
        OfficialFigure figure = Find(Review([Capaian], [("capaian", "ikm", "capaian", 101.9m)]))!;

        (figure.ToString(), figure.Differs, figure.Exact).ShouldBe(("101,9%", false, 91.7m / 90 * 100));
    }

    [Fact]
    public void A_table_that_shows_what_the_data_state_prints_it_too() =>
        Official(Review([Capaian, Table("ulang", Rencana)], [("ulang", "ikm", "realisasi", 91.75m)]), "realisasi", new Figure(ColumnKind.Nilai, 91.7m)).ShouldBe("91,7; 91,75: Tabel 1.2");

    [Fact]
    public void The_mean_of_a_choice_of_indicators_is_not_that_of_the_report()
    {
        TabelBlock one = Table("satu", Capaian) with { Indikator = Sample.Ids("ikm"), RataRata = true };
        ReviewedLaporan reviewed = Review([one], [("satu", "rata-rata", "capaian", 100m)]);

        reviewed.Official.Printed("kinerja.rata-rata-capaian").ShouldBeNull();
        reviewed.Official.Printed("tabel.satu.rata-rata.capaian").ShouldNotBeNull();
    }

    [Fact]
    public void A_realisasi_and_the_data_that_support_it_are_one_quantity()
    {
        DataKinerja kinerja = Sample.Kinerja(Sample.Sasaran("s", Sample.Indikator("ikm", 90m, 91.7m) with { DataPendukung = Sample.Id("skm.survei.nilai") }));
        DataSkm skm = new() { Survei = [new Survei { Id = Sample.Id("survei"), Nama = "Survei", Nilai = Sample.Number(91.756m) }] };
        ReviewedLaporan reviewed = Review([Capaian], [("capaian", "ikm", "realisasi", 91.70m)], kinerja: kinerja, skm: skm);

        Official(reviewed, "realisasi", new Figure(ColumnKind.Nilai, 91.7m)).ShouldBe("91,70 (91,76)");
        KinerjaSummary.From(reviewed.Computed, reviewed.Official).Survei[0].Nilai!.ToString().ShouldBe("91,70");
    }

    [Fact]
    public void A_survey_is_as_its_own_table_prints_it_though_the_table_of_capaian_prints_another_realisasi()
    {
        DataKinerja kinerja = Sample.Kinerja(Sample.Sasaran("s", Sample.Indikator("ikm", 92m, 95m) with { DataPendukung = Sample.Id("skm.survei.nilai") }));
        DataSkm skm = new() { Survei = [new Survei { Id = Sample.Id("survei"), Nama = "Survei", Unsur = [new UnsurSkm { Id = Sample.Id("waktu"), Nama = "Waktu", Nrr = Sample.Number(3.4m) }] }] };
        ReviewedLaporan reviewed = Review(
            [Capaian, Table("kesimpulan", Sample.Block(SumberTabel.Skm, "kesimpulan"))], [("capaian", "ikm", "realisasi", 95m), ("kesimpulan", "ikm", "kesimpulan", 84.35m)], kinerja: kinerja, skm: skm);

        Official(reviewed, "realisasi", new Figure(ColumnKind.Nilai, 95m)).ShouldBe("95 (85,00); 84,35: Tabel 1.2");
        KinerjaSummary.From(reviewed.Computed, reviewed.Official).Survei[0].Nilai!.ToString().ShouldBe("84,35");
    }

    [Fact]
    public void Another_table_and_a_chart_show_what_is_printed_elsewhere()
    {
        ReviewedLaporan reviewed = Review([Capaian, Table("ulang", Rencana)], [("capaian", "ikm", "capaian", 100m)]);
        ComputedTable again = reviewed.Tables["ulang"];

        TableView view = new TableViewBuilder(again, null, []) { Official = reviewed.OfficialCells }.Build(reviewed.Outline.Of(again.Block));

        string.Join(" ", view.Rows[0].Cells.Select(c => c.Lines[0])).ShouldBe("Indikator ikm 91,7 100%");
        DifferenceView difference = view.Differences.ShouldHaveSingleItem();
        (difference.Tercetak, difference.Terhitung, difference.Finding).ShouldBe(("100%", "101,89%", "/kota/dinas/2024/pemeriksaan/#lkj201-capaian-ikm-capaian"));
    }

    [Fact]
    public void What_nobody_printed_follows_from_what_is_printed()
    {
        ReviewedLaporan reviewed = Review([Capaian], [("capaian", "ikm", "capaian", 100m), ("capaian", "aduan", "realisasi", 81m)]);
        KinerjaSummary sum = KinerjaSummary.From(reviewed.Computed, reviewed.Official);

        (Text(sum.RataRataCapaian), Text(sum.Tercapai), Text(sum.Indikator[1].Capaian)).ShouldBe(("100,63% (95,94%)", "2 (1)", "101,25% (90,00%)"));
    }

    private static TabelBlock Table(string id, TabelBlock block) => block with { Id = Sample.Id(id) };

    private static ReviewedLaporan Review(
        TabelBlock[] tables, (string Table, string Row, string Column, decimal Number)[] printed, ValueExpression? value = null, DataKinerja? kinerja = null, DataSkm? skm = null)
    {
        Laporan laporan = Sample.Laporan(
            kinerja ?? Kinerja, skm: skm, bab: [Sample.Bab("bab", JenisBab.Bab, [.. tables.Select(t => new BlockPart(t)), .. value is null ? Array.Empty<BagianNaskah>() : [new ProsePart(new PlainProse(string.Empty, value))]])]);
        return LaporanReviewer.Review(laporan with { Tercetak = printed.Index().GroupBy(p => p.Item.Table).ToDictionary(t => t.Key, Printed) }, [], new FindingBag());
    }

    private static DataTercetak Printed(IEnumerable<(int Index, (string Table, string Row, string Column, decimal Number) Item)> cells) => new()
    {
        Baris = cells.GroupBy(c => c.Item.Row).ToDictionary(
            row => row.Key,
            row => (IReadOnlyDictionary<string, NilaiTercetak>)row.ToDictionary(c => c.Item.Column, c => new NilaiTercetak([new BagianTercetak(c.Item.Number, null)], Sample.At(100 + c.Index)))),
    };

    private static OfficialFigure? Find(ReviewedLaporan reviewed) =>
        reviewed.Official.Of("kinerja.ikm.capaian", new Figure(ColumnKind.Persen, reviewed.Computed.IndikatorById["ikm"].Capaian) { Desimal = 2, Rumus = "realisasi ÷ target × 100" });

    private static string Official(ReviewedLaporan reviewed) => Whole(Find(reviewed)!);

    private static string Official(ReviewedLaporan reviewed, string name, Figure computed) => Whole(reviewed.Official.Of($"kinerja.ikm.{name}", computed)!);

    private static string Whole(OfficialFigure figure) => string.Join("; ", figure.Lain.Select(other => $"{other.Text}: {other.Place}").Prepend(Text(figure)));

    private static string Text(OfficialFigure? figure) => figure?.Terhitung is { } given ? $"{figure} ({OfficialFigure.Text(given)})" : $"{figure}";
}
