namespace Lkjip.Publish.Theme.Kota.Tests;

/// <summary>The smallest chart of each kind: a figure, and one that is not known.</summary>
internal static class ChartSamples
{
    public static ChartView Capaian { get; } = Chart(new CapaianBars(
        120, [new("IKM", 101.89m, "101,89%", "91,70 dari 90", null), new("AKIP", 80, "80%", "B dari A", "Target tidak tercapai"), new("RT", null, null, "–", "Belum diukur")]));

    public static ChartView Trend { get; } = Chart(new TrendLines(
    [
        new("IKM", "Nilai", "Naik dari 90 ke 91,70.",
            [new(2022, new(90, "90"), null), new(2023, null, new(90, "90")), new(2024, new(91.7m, "91,70"), new(90, "90")), new(2025, new(null, "A"), null)]),
    ]));

    public static ChartView Serapan { get; } = Chart(new SerapanBars(
        100, [new("Penunjang", null, 84.29m, "84,29%", "5.052.903.990 dari 5.994.516.201"), new("Gaji", "Penunjang", null, null, "Pagu belum diisi")]));

    public static ChartView Answers { get; } = Chart(new AnswerBars(
        ["1 (Tidak Baik)", "2 (Baik)"], [new("Biaya", [new(1, 25, "25%"), new(2, 75, "75%")], "Rata-rata 1,75"), new("Waktu", [], "Jawaban tidak diketahui")]));

    private static ChartView Chart(ChartContent content) => new()
    {
        Id = "grafik",
        Number = "Gambar 3.1",
        Caption = "Capaian",
        Source = "Survei",
        Description = "IKM melampaui target.",
        Content = content,
        Data = TableSamples.Plain with { Id = "grafik_data" },
    };
}
