namespace Lkjip.Publish.Theme.Kota.Tests;

/// <summary>The pages by which data are taken away, each as small as it can be. Made when asked for: these samples and those of other pages use each other.</summary>
internal static class DataSamples
{
    private static CitationView Citation => new("Dinas Sosial. (2025). Judul. Kota Contoh.", "@misc{dinas-2024,\n  title = {{Judul}}\n}");

    private static DataItemName Name => new("iku", "Tabel 3.1", "Capaian", PageSamples.Report.Address + "pendahuluan/#iku");

    public static SiteFrame Licensed => PageSamples.Site with { BaseUrl = "https://contoh.go.id/", Lisensi = new Lisensi { Nama = "Lisensi Contoh", Alamat = new("https://contoh.go.id/lisensi", default) } };

    public static TakeawayView Takeaway => new(
        TakeawayFile.OfTable(PageSamples.Report.Address.Trim('/'), "iku"), PageSamples.Report.Address + "data/", PageSamples.Report.Address + "sematkan/iku/", Citation);

    public static TakeawayFile Workbook => new(TakeawayForm.Xlsx, PageSamples.Report.Address + "lkjip-dinas-2024.xlsx");

    public static AboutView About => new()
    {
        Citation = Citation,
        CitationFile = PageSamples.Report.Address + "kutipan.bib",
        Data = PageSamples.Report.Address + "data/",
        Files = [Workbook],
        Officer = new SignerView("Kepala Dinas", "Nama Lengkap", null, null),
        Issued = "Januari 2025",
        IssuedIsSigning = true,
    };

    public static AboutView Editions => About with
    {
        Officer = null,
        Files = [],
        Issued = "3 Februari 2025",
        IssuedIsSigning = false,
        Version = "1.1",
        Editions =
        [
            new("1.1", "4 Maret 2025", "Tabel 3.1 diperbaiki.", null, IsShown: true),
            new("1.0", "3 Februari 2025", "Edisi pertama.", new("v1 0.pdf", PageSamples.Report.Address + "edisi/v1%200.pdf", 1_234_567), IsShown: false),
        ],
    };

    public static EmbedPage Embed => new()
    {
        Address = PageSamples.Report.Address + "sematkan/iku/",
        Title = "Tabel 3.1 Capaian (iku)",
        Site = PageSamples.Site,
        Report = PageSamples.Report,
        Name = Name,
        Table = TableSamples.Plain,
    };

    public static ReportDataPage Report => new()
    {
        Address = About.Data,
        Title = "Data",
        Breadcrumb = [.. PageSamples.Way, new("Data", About.Data)],
        Site = PageSamples.Site,
        Report = PageSamples.Report,
        About = About,
        Items = [new(Name, TableSamples.Plain with { Takeaway = Takeaway }), new(Name with { Number = null, Caption = "Angka Grafik" }, TableSamples.Plain with { Takeaway = Takeaway })],
        Dates = new(null, null, null),
    };

    public static DataPage Portal => new()
    {
        Address = "/data/",
        Title = "Data terbuka",
        Description = "Semua data.",
        Breadcrumb = [PageSamples.Way[0], new("Data terbuka", "/data/")],
        Site = PageSamples.Site,
        Groups =
        [
            new(new("Kota Contoh", "/kota/"),
            [
                new("Dinas Sosial", 2024, About.Data, 3, [new(TakeawayForm.Pdf, PageSamples.Report.Address + "lkjip.pdf"), Workbook]),
                new("Dinas Sosial", 2023, "/kota/dinas/2023/data/", 0, []),
            ]),
        ],
    };

    public static AllRalatPage Ralat => new()
    {
        Address = "/ralat/",
        Title = "Ralat semua laporan",
        Breadcrumb = [PageSamples.Way[0], new("Ralat", "/ralat/")],
        Site = PageSamples.Site,
        Ralat = [new(PageSamples.Card, PageSamples.Corrections(PageSamples.Report.Address)[0], PageSamples.Report.Address + "#ralat_1")],
    };
}
