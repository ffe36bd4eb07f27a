namespace Lkjip.Publish.Core.Tests;

public sealed class DeretIndikatorTests
{
    [Fact]
    public void A_years_own_report_is_right_about_its_year_and_the_others_are_kept_beside_it()
    {
        DeretIndikator deret = Series(
            Report(2022, [(2022, 86, 84.9m), (2023, 87, null)]),
            Report(2023, [(2022, null, 85.1m), (2023, 88, 88.25m)]),
            Report(2024, [(2022, null, 84.9m), (2023, null, 88.25m), (2024, 90, 91.7m)]));

        Lines(deret).ShouldBe(
        [
            "2022: 86 (2022) / 84,9 (2022); lain 85,1 (2023)",
            "2023: 88 (2023) / 88,25 (2023); target lain 87 (2022)",
            "2024: 90 (2024) / 91,7 (2024)",
        ]);
    }

    [Fact]
    public void A_year_without_a_report_takes_the_next_later_one_that_looks_back_else_the_nearest_earlier_one_that_looked_ahead()
    {
        DeretIndikator deret = Series(
            Report(2020, [(2020, 80, 80), (2021, 81, null), (2025, 70, null)]),
            Report(2022, [(2021, null, 82), (2022, 85, 84), (2025, 91, null)]),
            Report(2023, [(2021, null, 82), (2023, 86, 86), (2025, 92, null)]));

        Lines(deret).ShouldBe(
        [
            "2020: 80 (2020) / 80 (2020)",
            "2021: 81 (2020) / 82 (2022)",
            "2022: 85 (2022) / 84 (2022)",
            "2023: 86 (2023) / 86 (2023)",
            "2024: - / -",
            "2025: 92 (2023) / -; target lain 70 (2020), 91 (2022)",
        ]);
        deret.Tahun[1].Capaian?.Exact.ShouldBe(82m / 81 * 100);
        deret.Tahun[1].Status.ShouldBe(StatusCapaian.Melampaui);
    }

    [Fact]
    public void A_change_of_unit_direction_or_formula_breaks_the_line_where_the_new_measure_begins()
    {
        DeretIndikator deret = Series(
            Report(2021, [(2021, 10, 12)], "Kasus", Arah.Turun, "Jumlah kasus."),
            Report(2022, [(2021, 90, 88), (2022, 90, 91)], "%", Arah.Naik, "jumlah  kasus"),
            Report(2023, [(2023, 90, 92)], "Persen", Arah.Naik, null),
            Report(2024, [(2024, 90, 93)], "%", Arah.Naik, "Kasus selesai dibagi semua kasus"));

        deret.Perubahan.Select(p => $"{p.Sebelum}-{p.Laporan} {p.Jenis}: {p.Dari} > {p.Menjadi}").ShouldBe(
        [
            "2021-2022 Satuan: Kasus > %",
            "2021-2022 Arah: Turun > Naik",
            "2022-2024 Formulasi: jumlah  kasus > Kasus selesai dibagi semua kasus",
        ]);
        deret.Tahun.Select(t => t.Putus).ShouldBe([false, true, false, true]);
        Lines(deret)[0].ShouldBe("2021: 10 (2021) / 12 (2021); lain 88 (2022); target lain 90 (2022)");
    }

    [Fact]
    public void Target_and_realisasi_in_different_units_make_no_capaian()
    {
        DeretIndikator deret = Series(Report(2021, [(2021, 1, 1), (2022, 1300, null)], "Keluarga"), Report(2023, [(2022, null, 61.5m), (2023, 65, 66)], "%"));

        deret.Tahun[1].Capaian.ShouldBeNull();
        deret.Tahun[1].Status.ShouldBeNull();
    }

    [Theory]
    [InlineData(80.0, null, 80.00, null, false)]
    [InlineData(80.0, null, 81.0, null, true)]
    [InlineData(null, "A", null, "A", false)]
    [InlineData(null, "A", null, "BB", true)]
    [InlineData(82.15, "A", null, "A", false)]
    [InlineData(82.15, "A", 83.0, "A", true)]
    [InlineData(82.15, null, null, "A", true)]
    public void Values_contradict_each_other_where_both_cannot_be_right(double? a, string? letterA, double? b, string? letterB, bool expected) =>
        Value(a, letterA).Contradicts(Value(b, letterB)).ShouldBe(expected);

    [Fact]
    public void Indicators_stand_as_in_the_newest_report_then_those_of_earlier_ones()
    {
        KinerjaSummary old = Report(2023, []) with { Indikator = [Indikator("lama", 2023, []), Indikator("b", 2023, [])] };
        KinerjaSummary now = Report(2024, []) with { Indikator = [Indikator("a", 2024, []), Indikator("b", 2024, [])] };

        DeretIndikator.AllOf([now, old]).Select(d => $"{d.Id} {d.Terbaru.TahunLaporan}").ShouldBe(["a 2024", "b 2024", "lama 2023"]);
    }

    [Fact]
    public void One_report_alone_makes_a_series_without_breaks()
    {
        DeretIndikator deret = Series(Report(2024, [(2024, 90, 91.7m)]));

        Lines(deret).ShouldBe(["2024: 90 (2024) / 91,7 (2024)"]);
        deret.Perubahan.ShouldBeEmpty();
        deret.Tahun[0].Putus.ShouldBeFalse();
    }

    private static DeretIndikator Series(params KinerjaSummary[] reports) => DeretIndikator.AllOf(reports).Single();

    private static NilaiDeret Value(double? angka, string? kategori) => new(OfficialFigure.Of(Figure.OfNilai(Sample.Nilai((decimal?)angka, kategori), "Nilai", null))!, "Nilai", 2024);

    private static KinerjaSummary Report(
        int tahun, (int Tahun, decimal? Target, decimal? Realisasi)[] years, string satuan = "Nilai", Arah arah = Arah.Naik, string? formulasi = null) =>
        new() { Tahun = tahun, Indikator = [Indikator("ikm", tahun, years) with { Satuan = satuan, Arah = arah, Formulasi = formulasi }] };

    private static IndikatorSummary Indikator(string id, int tahun, (int Tahun, decimal? Target, decimal? Realisasi)[] years) => new()
    {
        Id = id,
        Nama = id,
        Satuan = "Nilai",
        Arah = Arah.Naik,
        Tujuan = "Tujuan",
        Sasaran = "Sasaran",
        TahunLaporan = tahun,
        Tahun = [.. years.Select(y => new NilaiTahun(y.Tahun, Nilai(y.Target), Nilai(y.Realisasi), Capaian(y.Target, y.Realisasi)))],
    };

    private static OfficialFigure? Nilai(decimal? value) => OfficialFigure.Of(Figure.OfNilai(Sample.Nilai(value), "Nilai", null));

    private static OfficialFigure? Capaian(decimal? target, decimal? realisasi) => OfficialFigure.Of(new Figure(ColumnKind.Persen, realisasi / target * 100));

    private static string[] Lines(DeretIndikator deret) => [.. deret.Tahun.Select(t =>
        $"{t.Tahun}: {Text(t.Target)} / {Text(t.Realisasi)}"
        + (t.RealisasiLain.Count == 0 ? string.Empty : "; lain " + string.Join(", ", t.RealisasiLain.Select(Text)))
        + (t.TargetLain.Count == 0 ? string.Empty : "; target lain " + string.Join(", ", t.TargetLain.Select(Text))))];

    private static string Text(NilaiDeret? value) => value is null ? "-" : $"{FormatAngka.Angka(value.Nilai.Angka!.Value)} ({value.Laporan})";
}
