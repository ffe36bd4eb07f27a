namespace Lkjip.Publish.Theme.Kota.Tests;

/// <summary>The smallest chart for each thing that a chart can have.</summary>
internal static class ChartSamples
{
    /// <summary>A bar beyond the target, one that misses it, and an indicator without a bar.</summary>
    public static ChartView Capaian { get; } = new()
    {
        Id = "capaian",
        Number = "Gambar 3.1",
        Caption = "Capaian",
        Source = "Survei",
        Note = "Dihitung.",
        Description = "Dari 3 indikator, 1 mencapai target.",
        Content = new CapaianBars(
            125m,
            [
                new("IKM", 125m, "125,00%", "100 dari 80", null),
                new("Lembaga", 75m, "75,00%", "18 dari 24 Lembaga", "belum mencapai target"),
                new("Konflik", null, null, "4 dari 0 Kasus", "capaian tidak dihitung: targetnya nol"),
            ]),
        Data = TableSamples.Plain with { Id = "capaian_data", Caption = "Capaian" },
    };

    /// <summary>A gap, a point below its target, a category, and an indicator without figures.</summary>
    public static ChartView Trend { get; } = Capaian with
    {
        Source = null,
        Note = null,
        Content = new TrendLines(
        [
            new("IKM", null, "IKM naik.", [Point(2021, 90m, null), Point(2022, null, null), Point(2023, 92m, 91m), Point(2024, 91m, 92m)]),
            new("AKIP", "Nilai", "AKIP tetap.", [new(2023, new(null, "B"), new(null, "A")), Point(2024, 80m, null)]),
            new("Baru", null, "Baru: tidak ada angka realisasi untuk digambar.", [new(2024, null, null)]),
        ]),
    };

    /// <summary>Texts that just fit a phone, and texts that do not.</summary>
    public static ChartView WideTrend { get; } = Trend with
    {
        Content = new TrendLines(
        [
            new("Pendapatan", "Rupiah", "Pendapatan tetap.", [new(2023, new(1_250_000m, "1.250.000.000.000"), null), new(2024, new(1_250_000m, "1.250.000.000.000"), null)]),
            new("Investasi", "Rupiah", "Investasi naik.", [.. Enumerable.Range(2021, 4).Select(year => new TrendPoint(year, new(year, "1.250.000.000.000"), null))]),
        ]),
    };

    /// <summary>Nodes under the names above them, one beyond its pagu, one without realisasi.</summary>
    public static ChartView Serapan { get; } = Trend with
    {
        Content = new SerapanBars(
            105m,
            [
                new("Perencanaan", "Penunjang", 86.52m, "86,52%", "Rp\u00A0865.200 dari Rp\u00A01.000.000"),
                new("Umum", "Penunjang", 105m, "105,00%", "Rp\u00A0525.000 dari Rp\u00A0500.000"),
                new("Hibah", null, null, null, "belum ada realisasi; pagu Rp\u00A0250.000"),
            ]),
    };

    /// <summary>All patterns, shares too small for a text, and an unsur without answers.</summary>
    public static ChartView Answers { get; } = Trend with
    {
        Content = new AnswerBars(
            ["1 (Tidak Baik)", "2 (Kurang Baik)", "3 (Baik)", "4 (Sangat Baik)"],
            [
                new("Persyaratan", [new(1, 2.5m, "3%"), new(2, 12.5m, "13%"), new(3, 25m, "25%"), new(4, 60m, "60%")], "NRR 3,425"),
                new("Biaya", [new(1, 0m, "0%"), new(2, 0m, "0%"), new(3, 0m, "0%"), new(4, 100m, "100%")], "NRR 4,000"),
                new("Aduan", [], "jawaban tidak diketahui"),
            ]),
    };

    private static TrendPoint Point(int year, decimal? realisasi, decimal? target) => new(year, Value(realisasi), Value(target));

    private static TrendValue? Value(decimal? value) => value is { } v ? new(v, FormatAngka.Angka(v)) : null;
}
