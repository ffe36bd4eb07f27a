namespace Lkjip.Publish.Data.Tests;

/// <summary>A small report with a table that has everything that a table can have, and a chart's figures.</summary>
internal static class DataSamples
{
    private const string Address = "/kota/dinas/2024/";

    private static readonly ReportFrame Report = new(
        "Laporan Kinerja Dinas Contoh Tahun 2024", "Dinas Contoh", "Kota Contoh", 2024, Address, Address + "cetak/", Address + "pemeriksaan/", null, null, Draf: false, [], [], []);

    /// <summary>Every kind of cell: spans, sums, lists, categories, signs, marks.</summary>
    public static TableView Everything { get; } = new()
    {
        Id = "semua",
        Number = "Tabel 3.1",
        Caption = "Semua Jenis Sel",
        Source = "Bagian Perencanaan",
        Note = "Contoh.",
        Columns = [ColumnKind.Nomor, ColumnKind.Teks, ColumnKind.Teks, ColumnKind.Nilai, ColumnKind.Rupiah, ColumnKind.Persen, ColumnKind.Centang],
        NameColumn = 2,
        Fields =
        [
            new("no", "No", null, ColumnKind.Nomor, null), new("kelompok", "Kelompok", null, ColumnKind.Teks, null), new("uraian", "Uraian; nama", null, ColumnKind.Teks, null),
            new("target", "Target", "Tahun 2024", ColumnKind.Nilai, null), new("pagu", "Pagu", "Tahun 2024", ColumnKind.Rupiah, null),
            new("capaian", "Capaian", null, ColumnKind.Persen, "realisasi ÷ target × 100"), new("centang", "Ada", null, ColumnKind.Centang, null),
        ],
        Head =
        [
            [Head("No", rows: 2), Head("Kelompok", rows: 2), Head("Uraian; nama", rows: 2), new("Tahun 2024", 2, 1, ColumnKind.Teks, IsGroup: true), Head("Capaian", rows: 2), Head("Ada", rows: 2)],
            [Head("Target"), Head("Pagu")],
        ],
        Rows =
        [
            new(RowStyle.Group, 0, [new CellView { Lines = ["Sasaran 1"], Values = [new(null, "Sasaran 1", null)], Kind = ColumnKind.Teks, IsRowHeader = true, ColSpan = 7 }]) { Key = "s1" },
            Row("a", RowStyle.Data, 0,
                Number(ColumnKind.Nomor, 1, "1"), Text("Umum", rows: 2), Name("Surat \"masuk\""), Number(ColumnKind.Nilai, 4, "4 Dokumen", "Dokumen"), Number(ColumnKind.Rupiah, 1234567.89m, "1.234.567,89"),
                Number(ColumnKind.Persen, -5.20m, "-5,20%") with { DifferenceId = "semua-selisih-1" }, Number(ColumnKind.Centang, 1, "✓")),
            Row("b", RowStyle.Data, 1,
                Number(ColumnKind.Nomor, 2, "2"), Name("=1+1") with { Small = "baris kecil" }, new CellView { Lines = ["BB (80,00)"], Values = [new(80.00m, "BB", null)], Kind = ColumnKind.Nilai },
                Number(ColumnKind.Rupiah, -10, "-10"), new CellView { Lines = ["-"], Values = [new(null, "-", null)], Kind = ColumnKind.Persen }, Number(ColumnKind.Centang, 0, "–")),
            Row("jumlah", RowStyle.Total, 0,
                Empty(ColumnKind.Nomor), Empty(ColumnKind.Teks), Name("Jumlah"), new CellView { Lines = ["1. 90%", "2. A"], Values = [new(90, null, "%"), new(null, "A", null)], Kind = ColumnKind.Nilai },
                Number(ColumnKind.Rupiah, 0, "0") with { NoteMark = "a" }, Empty(ColumnKind.Persen), Number(ColumnKind.Angka, 1, "1")),
        ],
        CellNotes = [new("semua-catatan-a", "a", "Dibaca dari lampiran.")],
        Differences = [new("semua-selisih-1", 1, "Surat \"masuk\"", "Capaian", "-5,20%", "95,00%", "realisasi ÷ target × 100")],
        Takeaway = Takeaway("semua"),
    };

    /// <summary>The report, on a portal whose address and licence are known.</summary>
    public static ReportDataPage Data { get; } = Of(new SiteFrame("Portal", null, null, [], [], "https://contoh.go.id/kinerja/")
    {
        Lisensi = new Lisensi { Nama = "Lisensi Contoh", Alamat = new("https://contoh.go.id/lisensi", default) },
    });

    /// <summary>The same on a portal that knows neither.</summary>
    public static ReportDataPage Unplaced { get; } = Of(new SiteFrame("Portal", null, null, [], [], null));

    /// <summary>A table of one column of texts.</summary>
    public static TableView Texts(params string[] texts) => new()
    {
        Id = "teks",
        Caption = "Teks",
        Columns = [ColumnKind.Teks],
        Fields = [new("teks", "Teks", null, ColumnKind.Teks, null)],
        Head = [[Head("Teks")]],
        Rows = [.. texts.Select((text, i) => Row($"b{i}", RowStyle.Data, 0, Text(text)))],
        Takeaway = Takeaway("teks"),
    };

    /// <summary>A table of one column of numbers.</summary>
    public static TableView Numbers(params (decimal Number, string Shown)[] numbers) => Texts() with
    {
        Columns = [ColumnKind.Angka],
        Fields = [new("angka", "Angka", null, ColumnKind.Angka, null)],
        Rows = [.. numbers.Select((n, i) => Row($"b{i}", RowStyle.Data, 0, Number(ColumnKind.Angka, n.Number, n.Shown)))],
    };

    /// <summary>A report with tables.</summary>
    public static ReportDataPage With(params (string? Number, TableView Table)[] tables) => Data with
    {
        Items = [.. tables.Select((t, i) => new DataItem(new DataItemName($"{t.Table.Id}-{i}", t.Number, t.Table.Caption, Address + "bab/#" + t.Table.Id), t.Table))],
    };

    public static CellView Text(string text, int rows = 1) => new() { Lines = [text], Values = [new(null, text, null)], Kind = ColumnKind.Teks, RowSpan = rows };

    private static ReportDataPage Of(SiteFrame site) => new()
    {
        Address = Address + "data/",
        Title = "Data",
        Site = site,
        Report = Report,
        About = new AboutView
        {
            Version = "1.1",
            Issued = "3 Februari 2025",
            Citation = new("Dinas Contoh. (2025).", "@techreport{dinas-2024,\n}"),
            CitationFile = Address + "kutipan.bib",
            Data = Address + "data/",
            Files = [new(TakeawayForm.Pdf, Address + "lkjip-dinas-2024.pdf"), new(TakeawayForm.Xlsx, Address + "lkjip-dinas-2024.xlsx")],
        },
        Items =
        [
            new(new("semua", "Tabel 3.1", "Semua Jenis Sel", Address + "bab/#semua"), Everything),
            new(new("grafik", null, "Angka Grafik", Address + "bab/#grafik"), Texts("satu") with { Takeaway = Takeaway("grafik") }),
        ],
        Dates = new(null, null, null),
    };

    private static TakeawayView Takeaway(string id) => new(
        TakeawayFile.OfTable(Address.Trim('/'), id), Address + "data/", $"{Address}sematkan/{id}/", new("Dinas Contoh.", $"@misc{{dinas-2024-{id},\n}}"));

    private static HeaderCellView Head(string text, int rows = 1) => new(text, 1, rows, ColumnKind.Teks, IsGroup: false);

    private static RowView Row(string key, RowStyle style, int level, params CellView[] cells) => new(style, level, cells) { Key = key };

    private static CellView Name(string text) => Text(text) with { IsRowHeader = true };

    private static CellView Empty(ColumnKind kind) => new() { Lines = [], Kind = kind };

    private static CellView Number(ColumnKind kind, decimal number, string shown, string? unit = null) => new() { Lines = [shown], Values = [new(number, null, unit) { Look = FormatFigure.LookOf(new(number, null, unit), kind, null) }], Kind = kind };
}
