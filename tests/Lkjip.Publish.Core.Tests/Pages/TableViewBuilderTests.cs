namespace Lkjip.Publish.Core.Tests;

public sealed class TableViewBuilderTests
{
    private static readonly Laporan Laporan = Sample.Laporan(anggaran: Sample.Anggaran(Sample.Node("p") with
    {
        Kegiatan = [Sample.Node("a", 83_621_900m, 76_912_000m), Sample.Node("b", 6_283_600m, 6_158_735m)],
    }));

    private static readonly TabelBlock Block = Sample.Block(SumberTabel.Anggaran, "realisasi", "uraian", "pagu", "realisasi", "serapan") with { Tingkat = TingkatAnggaran.Kegiatan };

    [Fact]
    public void Printed_figures_are_shown_with_their_decimals_and_differences_marked() => Snapshot.Match(Draw.Table(Block, Laporan, new DataTercetak
    {
        Baris = new Dictionary<string, IReadOnlyDictionary<string, NilaiTercetak>>
        {
            ["p"] = Cells(("uraian", "MATA P"), ("serapan", 95.12m)),
            ["a"] = Cells(("pagu", 83_621_900m), ("realisasi", 76_912_001m), ("serapan", 92.0m)),
            ["jumlah"] = Cells(("serapan", 92m)),
        },
        Catatan = [Remark("a", "pagu", "Cetakan rusak."), Remark("p", "uraian", "Ditulis dengan huruf besar.")],
    }));

    [Fact]
    public void A_difference_is_a_finding_with_all_that_its_page_shows()
    {
        FindingBag findings = new();
        DataTercetak printed = new() { Baris = new Dictionary<string, IReadOnlyDictionary<string, NilaiTercetak>> { ["p"] = Cells(("serapan", 95.12m)) } };

        ComputedTable table = TableBuilder.Build(Block, ComputedLaporan.From(Laporan), findings)!;
        CellChecker.Check(
            Laporan with { Tercetak = new Dictionary<string, DataTercetak> { ["tabel-1"] = printed } }, new Dictionary<string, ComputedTable> { ["tabel-1"] = table },
            new TableNames(new Dictionary<string, ComputedTable> { ["tabel-1"] = table }, null), findings);

        findings.ToSorted().ShouldHaveSingleItem().ShouldBe(new Finding(
            "LKJ201",
            Tingkat.Peringatan,
            Sample.At(5, 9),
            new("Tabel 'Judul Tabel', baris 'Mata p', kolom 'Capaian (%), Anggaran': tercetak 95,12%, padahal hasil perhitungannya 92,40% (83.070.735 ÷ 89.905.500 × 100).",
                "Tabel 'Judul Tabel', row 'Mata p', column 'Capaian (%), Anggaran': printed 95,12%, but computed it is 92,40% (83.070.735 ÷ 89.905.500 × 100)."),
            new("Dalam draf: periksa angka masukannya dan cara menghitungnya, lalu perbaiki yang keliru; dalam dokumen yang sudah ditandatangani: biarkan; perbedaannya tercatat di sini dan dapat dijelaskan sebagai tanggapan (reviu.json).",
                "In a draft: check the figures that it is computed from and the computation, then correct what is wrong; in a signed document: leave it; the difference is recorded here and can be explained in an answer (reviu.json)."))
        {
            Tempat = new Tempat.Cell("tabel-1", "p", "serapan"),
            Tercetak = "95,12%",
            Terhitung = "92,40%",
            Rumus = "realisasi ÷ pagu × 100 = 83.070.735 ÷ 89.905.500 × 100",
        });
    }

    [Fact]
    public void Printed_figures_and_remarks_of_cells_that_do_not_exist_are_findings() => Draw.Table(Block, Laporan, new DataTercetak
    {
        Baris = new Dictionary<string, IReadOnlyDictionary<string, NilaiTercetak>> { ["c"] = Cells(("pagu", 1m)), ["a"] = Cells(("serapn", 1m)) },
        Catatan = [Remark("d", "pagu", "x"), Remark("a", "pago", "x")],
    }).ShouldEndWith(
        """
        contoh.json:2:1 LKJ134 Tabel 'tabel-1' tidak mempunyai baris 'd'. Maksud Anda 'a'? Yang dikenal: a, b, jumlah, p.
        contoh.json:3:1 LKJ134 Tabel 'tabel-1' tidak mempunyai kolom 'pago'. Maksud Anda 'pagu'? Yang dikenal: capaian, dampak, indikator, keterangan, kinerja-lalu, kode, kode-lalu, no, pagu, pagu-lalu, pagu-murni, pagu-perubahan, realisasi, realisasi-kinerja, realisasi-lalu, selisih, serapan, serapan-lalu, sisa, sisa-lalu, sisa-persen, target, uraian, uraian-lalu.
        contoh.json:5:9 LKJ134 Tabel 'tabel-1' tidak mempunyai baris 'c'. Maksud Anda 'a'? Yang dikenal: a, b, jumlah, p.
        contoh.json:5:9 LKJ134 Tabel 'tabel-1' tidak mempunyai kolom 'serapn'. Maksud Anda 'serapan'? Yang dikenal: capaian, dampak, indikator, keterangan, kinerja-lalu, kode, kode-lalu, no, pagu, pagu-lalu, pagu-murni, pagu-perubahan, realisasi, realisasi-kinerja, realisasi-lalu, selisih, serapan, serapan-lalu, sisa, sisa-lalu, sisa-persen, target, uraian, uraian-lalu.
        """);

    [Fact]
    public void A_row_without_printed_figures_that_does_not_exist_is_reported_at_the_table() => Draw.Table(Block, Laporan, new DataTercetak
    {
        Baris = new Dictionary<string, IReadOnlyDictionary<string, NilaiTercetak>> { ["c"] = Cells() },
    }).ShouldEndWith("bab.md:10:1 LKJ134 Tabel 'tabel-1' tidak mempunyai baris 'c'. Maksud Anda 'a'? Yang dikenal: a, b, jumlah, p.");

    [Fact]
    public void A_number_printed_with_its_letter_is_shown_with_it()
    {
        Indikator akip = Sample.Indikator("akip", arah: Arah.Kategori) with { Realisasi = new Dictionary<int, NilaiKinerja> { [2024] = Sample.Nilai(82.154m, "A") } };
        TabelBlock block = Sample.Block(SumberTabel.Kinerja, "capaian", "indikator", "realisasi");

        Draw.Table(block, Sample.Laporan(Sample.Kinerja(Sample.Sasaran("s", akip))), Printed("A", 82.15m)).ShouldEndWith("D0 Indikator akip | A (82,15)\n");
        Draw.Table(block, Sample.Laporan(Sample.Kinerja(Sample.Sasaran("s", akip))), Printed("B", 82.15m)).ShouldContain(
            "D0 Indikator akip | B (82,15) ≠\n≠1 tabel-1-selisih-1: Indikator akip; Realisasi: B (82,15) ≠ A (82,154) ()\n");

        static DataTercetak Printed(string letter, decimal number) => new()
        {
            Baris = new Dictionary<string, IReadOnlyDictionary<string, NilaiTercetak>>
            {
                ["akip"] = new Dictionary<string, NilaiTercetak> { ["realisasi"] = new([new BagianTercetak(number, letter)], Sample.At(5, 9)) },
            },
        };
    }

    [Fact]
    public void More_remarks_than_letters_get_two_letters()
    {
        NodeAnggaran[] nodes = [.. Enumerable.Range(1, 28).Select(n => Sample.Node($"n{n}", 1m))];
        DataTercetak printed = new() { Baris = new Dictionary<string, IReadOnlyDictionary<string, NilaiTercetak>>(), Catatan = [.. nodes.Select(n => Remark(n.Id.Value, "pagu", "x"))] };

        string drawn = Draw.Table(Block, Sample.Laporan(anggaran: Sample.Anggaran(nodes)), printed);

        drawn.ShouldContain("^z tabel-1-catatan-z: x\n^aa tabel-1-catatan-aa: x\n^ab tabel-1-catatan-ab: x\n");
    }

    [Fact]
    public void A_printed_figure_may_name_a_column_that_the_table_does_not_show_and_is_checked_all_the_same() => Draw.Table(Block, Laporan, new DataTercetak
    {
        Baris = new Dictionary<string, IReadOnlyDictionary<string, NilaiTercetak>> { ["a"] = Cells(("sisa", 1m)), ["b"] = Cells(("sisa", 124_865m)) },
    }).ShouldStartWith(Draw.Table(Block, Laporan) + "contoh.json:5:9 LKJ201 Tabel 'Judul Tabel', baris 'Mata a', kolom 'Sisa (Rp)': tercetak 1, padahal hasil perhitungannya 6.709.900 (83.621.900 − 76.912.000).");

    [Fact]
    public void Two_remarks_on_a_cell_share_a_mark() => Draw.Table(Block, Laporan, new DataTercetak
    {
        Baris = new Dictionary<string, IReadOnlyDictionary<string, NilaiTercetak>>(),
        Catatan = [Remark("a", "pagu", "Cetakan rusak."), Remark("a", "pagu", "Dibaca dari tabel lain.")],
    }).ShouldContain("^a tabel-1-catatan-a: Cetakan rusak. Dibaca dari tabel lain.");

    [Fact]
    public void A_printed_figure_with_nothing_to_compare_it_with_is_told_unless_its_column_is_printed_only()
    {
        Laporan laporan = Sample.Laporan(Sample.Kinerja(Sample.Sasaran("s", Sample.Indikator("ikm", 90m))));
        TabelBlock block = Sample.Block(SumberTabel.Kinerja, "capaian", "indikator", "capaian", "tercetak-1");

        Draw.Table(block, laporan, new DataTercetak
        {
            Baris = new Dictionary<string, IReadOnlyDictionary<string, NilaiTercetak>> { ["ikm"] = Cells(("capaian", 100m), ("tercetak-1", 7m)) },
        }).ShouldEndWith("D0 Indikator ikm | 100% | 7\ncontoh.json:5:9 LKJ206 Tabel 'Judul Tabel', baris 'Indikator ikm', kolom 'Capaian': tercetak 100%, tetapi data asalnya tidak ada, sehingga tidak dapat dicocokkan. Dalam draf: lengkapi data asalnya; dalam dokumen yang sudah ditandatangani: biarkan; tanpa data itu angka ini tidak diperiksa.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [InlineData(null)]
    public void A_block_chooses_the_side_of_the_paper_or_leaves_it_to_the_theme(bool? landscape)
    {
        TabelBlock block = Block with { Lanskap = landscape };

        Draw.View(block, Laporan).Landscape.ShouldBe(landscape);
    }

    private static Dictionary<string, NilaiTercetak> Cells(params (string Column, object Printed)[] cells) => cells.ToDictionary(
        c => c.Column,
        c => new NilaiTercetak([c.Printed is decimal number ? new BagianTercetak(number, null) : new BagianTercetak(null, (string)c.Printed)], Sample.At(5, 9)));

    private static CatatanSel Remark(string row, string column, string text) => new() { Baris = Sample.Id(row, 2), Kolom = Sample.Id(column, 3), Teks = text };
}
