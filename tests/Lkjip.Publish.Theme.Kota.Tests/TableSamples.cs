namespace Lkjip.Publish.Theme.Kota.Tests;

/// <summary>The smallest table for each thing that a table can have.</summary>
internal static class TableSamples
{
    /// <summary>A row header and one figure.</summary>
    public static TableView Plain { get; } = new()
    {
        Id = "iku",
        Caption = "Capaian",
        Columns = [ColumnKind.Teks, ColumnKind.Persen],
        NameColumn = 0,
        Head = [[Column("Indikator", ColumnKind.Teks), Column("Capaian", ColumnKind.Persen)]],
        Rows = [Row(Name("IKM"), Cell(ColumnKind.Persen, "101,89%"))],
    };

    /// <summary>All kinds of columns, two of them under a group.</summary>
    public static TableView Groups { get; } = Plain with
    {
        Number = "Tabel 3.1",
        Columns = [ColumnKind.Nomor, ColumnKind.Teks, ColumnKind.Nilai, ColumnKind.Rupiah, ColumnKind.Angka],
        NameColumn = 1,
        Head =
        [
            [Column("No", ColumnKind.Nomor, rows: 2), Column("Program", ColumnKind.Teks, rows: 2), new("2024", 2, 1, ColumnKind.Teks, IsGroup: true), Column("Jumlah", ColumnKind.Angka, rows: 2)],
            [Column("K", ColumnKind.Nilai), Column("Rp", ColumnKind.Rupiah)],
        ],
        Rows =
        [
            Row(Cell(ColumnKind.Nomor, "1"), Name("Penunjang"), Cell(ColumnKind.Nilai, "4 Dokumen"), Cell(ColumnKind.Rupiah, "2.774.550"), Cell(ColumnKind.Angka, "4")),
            Row(Cell(ColumnKind.Nomor, "2"), Name("Pelayanan"), Cell(ColumnKind.Nilai, "Sangat baik sekali"), Cell(ColumnKind.Rupiah, "–"), Cell(ColumnKind.Angka, "0")),
            Row(Cell(ColumnKind.Nomor, "3"), Name("Kepuasan"), Cell(ColumnKind.Nilai, "B (82,15)"), Cell(ColumnKind.Rupiah, "10"), Cell(ColumnKind.Angka, "1")),
        ],
    };

    /// <summary>A heading row, a tree of three levels, and the sum.</summary>
    public static TableView Tree { get; } = Plain with
    {
        Rows =
        [
            new(RowStyle.Group, 0, [new CellView { Lines = ["Sasaran 1"], Kind = ColumnKind.Teks, ColSpan = 2, IsRowHeader = true }]),
            new(RowStyle.Subtotal, 0, [Name("Program"), Cell(ColumnKind.Persen, "90%")]),
            new(RowStyle.Subtotal, 1, [Name("Kegiatan"), Cell(ColumnKind.Persen, "90%")]),
            new(RowStyle.Data, 2, [Name("Sub kegiatan"), Cell(ColumnKind.Persen, "90%")]),
            new(RowStyle.Total, 0, [Name("Jumlah"), Cell(ColumnKind.Persen, "90%")]),
        ],
    };

    /// <summary>A cell over two rows before the cell that names the row.</summary>
    public static TableView RowSpans { get; } = Plain with
    {
        Columns = [ColumnKind.Teks, ColumnKind.Teks, ColumnKind.Angka],
        NameColumn = 1,
        Head = [[Column("Karakteristik", ColumnKind.Teks), Column("Kelas", ColumnKind.Teks), Column("Jumlah", ColumnKind.Angka)]],
        Rows =
        [
            Row(new CellView { Lines = ["Umur"], Kind = ColumnKind.Teks, RowSpan = 2 }, Name("< 20"), Cell(ColumnKind.Angka, "3")),
            Row(Name("> 20"), Cell(ColumnKind.Angka, "24")),
        ],
    };

    /// <summary>A numbered list, and several lines, in a cell.</summary>
    public static TableView Lists { get; } = Plain with
    {
        Rows = [Row(Name("IKM", "AKIP"), new CellView { Lines = ["90", "A"], Kind = ColumnKind.Nilai, IsList = true })],
    };

    /// <summary>Source, remark, remarks on cells, and a small line.</summary>
    public static TableView Notes { get; } = Plain with
    {
        Source = "Sub Bagian Umum",
        Note = "Sementara.",
        Rows = [Row(Name("IKM") with { NoteMark = "a" }, Cell(ColumnKind.Nilai, "BB") with { Small = "80,00", NoteMark = "b" })],
        CellNotes = [new("iku_a", "a", "Menurut survei."), new("iku_b", "b", "Menurut Inspektorat.")],
    };

    /// <summary>Two printed figures that differ, one of them with a remark and in a list.</summary>
    public static TableView Differences { get; } = Plain with
    {
        Rows =
        [
            Row(Name("IKM"), Cell(ColumnKind.Persen, "100%") with { DifferenceId = "iku_1" }),
            Row(Name("AKIP"), new CellView { Lines = ["90", "A"], Kind = ColumnKind.Nilai, IsList = true, DifferenceId = "iku_2", NoteMark = "a" }),
        ],
        CellNotes = [new("iku_a", "a", "Menurut Inspektorat.")],
        Differences =
        [
            new("iku_1", 1, "IKM", "Capaian", "100%", "101,89%", "realisasi ÷ target × 100") { Finding = "/kota/dinas/2024/pemeriksaan/#lkj201-iku", Beside = "(hasil perhitungan 101,89%)" },
            new("iku_2", 2, "AKIP", "Capaian", "90; A", "91,70; BB", null),
        ],
    };

    /// <summary>Computed figures that lead to their computation, one of them a printed one that differs.</summary>
    public static TableView Provenance { get; } = Plain with
    {
        Rows =
        [
            Row(Name("IKM"), Cell(ColumnKind.Persen, "101,89%") with { ProvenanceId = "ikm_capaian" }),
            Row(Name("AKIP"), Cell(ColumnKind.Persen, "100%") with { ProvenanceId = "akip_capaian", DifferenceId = "iku_1" }),
        ],
        Differences = [new("iku_1", 1, "AKIP", "Capaian", "100%", "101,89%", null)],
        Provenance = new("/kota/dinas/2024/asal/iku/", [new("Capaian", "realisasi ÷ target × 100", "dibulatkan 2 desimal, setengah ke atas"), new("Predikat", "skala predikat", null)]),
    };

    /// <summary>Eight columns of amounts: too wide for a portrait page.</summary>
    public static TableView Wide { get; } = Plain with
    {
        Columns = [ColumnKind.Teks, .. Enumerable.Repeat(ColumnKind.Rupiah, 7)],
        Head = [[Column("Program", ColumnKind.Teks), .. Enumerable.Range(2018, 7).Select(year => Column($"{year}", ColumnKind.Rupiah))]],
        Rows = [Row(Name("Penunjang"), [.. Enumerable.Repeat(Cell(ColumnKind.Rupiah, "7.442.011.651"), 7)])],
    };

    private static HeaderCellView Column(string text, ColumnKind kind, int rows = 1) => new(text, 1, rows, kind, IsGroup: false);

    private static RowView Row(CellView first, params CellView[] others) => new(RowStyle.Data, 0, [first, .. others]);

    private static CellView Name(params string[] lines) => new() { Lines = lines, Kind = ColumnKind.Teks, IsRowHeader = true };

    private static CellView Cell(ColumnKind kind, string text) => new() { Lines = [text], Kind = kind };
}
