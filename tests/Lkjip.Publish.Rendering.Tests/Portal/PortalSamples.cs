namespace Lkjip.Publish.Rendering.Tests;

/// <summary>Summaries of reports for the files of a portal.</summary>
internal static class PortalSamples
{
    public static Situs Situs { get; } = new() { Nama = "Portal & Contoh" };

    public static SiteFrame Unplaced { get; } = new(Situs.Nama, null, null, [], [], null);

    public static SiteFrame Placed { get; } = Unplaced with
    {
        BaseUrl = "https://contoh.go.id/kinerja/",
        Lisensi = new Lisensi { Nama = "Lisensi Contoh", Alamat = new("https://contoh.go.id/lisensi", default) },
    };

    /// <summary>A report with a correction, one that knows only its month, one without dates, and a draft.</summary>
    public static IReadOnlyList<ReportSummary> Reports { get; } =
    [
        Report("dinas", 2024) with
        {
            Dates = new(Day(2025, 2, 3), Day(2025, 2, 3), Day(2025, 3, 4)),
            Ralat = [new(1, "4 Maret 2025", "Tabel 1.1", null, "12", "13 < 14", "Salah hitung.") { Day = new DateOnly(2025, 3, 4) }],
            Data = [new("iku", "Tabel 1.1", "Capaian", "/kota/dinas/2024/bab/#iku")],
            Files = [new(TakeawayForm.Pdf, "/kota/dinas/2024/lkjip-dinas-2024.pdf"), new(TakeawayForm.Xlsx, "/kota/dinas/2024/lkjip-dinas-2024.xlsx")],
        },
        Report("dinas", 2023) with { Dates = new(new ReportDate(new DateOnly(2024, 1, 1), HasDay: false), new ReportDate(new DateOnly(2024, 1, 1), HasDay: false), new ReportDate(new DateOnly(2024, 1, 1), HasDay: false)) },
        Report("dinas", 2022),
        Draft(Report("dinas", 2025)),
    ];

    private static ReportSummary Report(string opd, int tahun)
    {
        Pemda pemda = new() { Slug = "kota", Nama = "Kota Contoh", Jenis = JenisPemda.Kota, Provinsi = "Provinsi Contoh" };
        string address = $"/kota/{opd}/{tahun}/";
        return new ReportSummary(pemda, new Opd { Slug = opd, Nama = "Dinas Contoh", Jenis = "Dinas" }, tahun, new ReportCard($"Laporan {tahun}", "Dinas Contoh", pemda.Nama, tahun, address, Draf: false, [new("Serapan", "90%")]))
        {
            Dated = new DateOnly(tahun + 1, 1, 1),
        };
    }

    private static ReportSummary Draft(ReportSummary report) => report with { Card = report.Card with { Draf = true } };

    private static ReportDate Day(int year, int month, int day) => new(new DateOnly(year, month, day), HasDay: true);
}
