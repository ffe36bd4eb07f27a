namespace Lkjip.Publish.Theme.Kota.Tests;

/// <summary>The parts of a chapter, each as small as it can be; a name ending in <c>-cetak</c> is drawn in the print edition.</summary>
internal static class BlockSamples
{
    private const string Edition = "-cetak";

    private static readonly SignerView Camat = new("Camat", "Resti Desmila", "Pembina", "19701221 199810 2 001");

    private static readonly PictureView Missing = new() { Id = "paten", Number = "Gambar 3.1", Caption = "Sarana PATEN" };

    private static readonly PictureView Picture = new() { Id = "peta", Caption = "Peta", Address = "/kota/dinas/2024/gambar/peta.png", Alt = "Tiga kelurahan" };

    public static IReadOnlyDictionary<string, PartView[]> All { get; } = new Dictionary<string, PartView[]>
    {
        ["prosa"] = [new HtmlView("<p>Nilai <abbr title=\"Indeks Kepuasan Masyarakat\">IKM</abbr> 91,70.</p>\n<ol>\n<li>satu</li>\n</ol>\n")],
        ["judul"] =
        [
            new HeadingView(2, "capaian", "3.1", "Capaian <em>outcome</em>"), new HeadingView(3, "a", null, "Sasaran"), new HeadingView(4, "b", "3.1.1.1", "IKM"),
            new HeadingView(5, "c", null, "Lima"), new HeadingView(6, "d", null, "Enam"),
        ],
        ["tabel"] = [TableSamples.Plain],
        ["tabel-grup"] = [TableSamples.Groups],
        ["tabel-pohon"] = [TableSamples.Tree],
        ["tabel-gabung-baris"] = [TableSamples.RowSpans],
        ["tabel-daftar"] = [TableSamples.Lists],
        ["tabel-catatan"] = [TableSamples.Notes],
        ["tabel-selisih"] = [TableSamples.Differences],
        ["tabel-selisih-cetak"] = [TableSamples.Differences],
        ["tabel-asal"] = [TableSamples.Provenance],
        ["tabel-asal-cetak"] = [TableSamples.Provenance],
        ["tabel-bawa"] = [TableSamples.Plain with { Number = "Tabel 3.1", Takeaway = DataSamples.Takeaway with { EmbedHtml = "<iframe src=\"https://contoh.go.id/\"></iframe>" } }],
        ["tabel-bawa-tanpa-alamat"] = [TableSamples.Plain with { Takeaway = DataSamples.Takeaway }],
        ["tabel-bawa-cetak"] = [TableSamples.Plain with { Takeaway = DataSamples.Takeaway }],
        ["grafik-bawa"] = [ChartSamples.Capaian with { Number = "Gambar 3.1", Data = ChartSamples.Capaian.Data with { Takeaway = DataSamples.Takeaway } }],
        ["tabel-lanskap"] = [TableSamples.Plain with { Landscape = true }],
        ["tabel-lanskap-cetak"] = [TableSamples.Plain with { Landscape = true }],
        ["tabel-lebar-cetak"] = [TableSamples.Wide],
        ["gambar-belum-ada"] = [Missing with { Note = "Foto tidak tersedia.", Source = "Dokumen" }],
        ["gambar-belum-ada-alternatif"] = [Missing with { Alt = "Ruang layanan" }],
        ["gambar"] = [Picture],
        ["gambar-cetak"] = [Picture],
        ["bagan"] =
        [
            new OrgChartView
            {
                Id = "bagan",
                Number = "Gambar 1.1",
                Caption = "Struktur",
                Source = "SOTK 2020",
                Root = new("Camat", "Resti", [new("Sekretaris", null, [], [new("Sub Bagian Umum", null, [], [])])], [new("Lurah", null, [], [])]),
            },
        ],
        ["grafik-capaian"] = [ChartSamples.Capaian],
        ["grafik-capaian-cetak"] = [ChartSamples.Capaian],
        ["grafik-tren"] = [ChartSamples.Trend],
        ["grafik-serapan"] = [ChartSamples.Serapan],
        ["grafik-jawaban"] = [ChartSamples.Answers],
        ["rumus"] = [new FormulaView("<math display=\"block\"><mi>x</mi></math>", [new("x", "nilai yang dicari")]) { Text = "x" }],
        ["rumus-tanpa-keterangan"] = [new FormulaView("<math display=\"block\"><mi>x</mi></math>", []) { Text = "x" }],
        ["rumus-bercatatan"] = [new FormulaView("<math display=\"block\"><mi>x</mi></math>", []) { Text = "x", Note = "Disusun kembali dari kata-katanya." }],
        ["ttd"] = [new SignatureView("Payakumbuh, Januari 2025", Camat, null, "Seperti tercetak.")],
        ["ttd-dua-pihak"] = [new SignatureView("Payakumbuh, Januari 2025", Camat, new SignerView("Wali Kota", "Supardi", null, null), "Seperti tercetak.")],
        ["ttd-kosong"] = [new SignatureView(null, new SignerView(null, null, null, null), null, null)],
    };

    /// <summary>The page that holds a sample, and the class of the element around it.</summary>
    public static Page PageOf(string name) => name.EndsWith(Edition, StringComparison.Ordinal)
        ? PageSamples.Print with { Ringkasan = [], Chapters = [PageSamples.Chapter1 with { Parts = All[name] }] }
        : PageSamples.Chapter with { Chapter = PageSamples.Chapter1 with { Parts = All[name] } };
}
