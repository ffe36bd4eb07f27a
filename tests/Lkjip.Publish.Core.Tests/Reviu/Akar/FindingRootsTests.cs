namespace Lkjip.Publish.Core.Tests;

/// <summary>What follows from another finding hangs below it.</summary>
public sealed class FindingRootsTests
{
    private static readonly decimal[][] Answers = [[0, 8, 20, 22], [0, 4, 17, 29], [0, 5, 16, 29], [0, 6, 20, 24], [0, 1, 14, 35], [0, 3, 26, 21]];

    private static readonly Laporan Survei = Sample.Laporan(skm: new DataSkm
    {
        Survei = [new Survei { Id = Sample.Id("ikm"), Nama = "IKM", Unsur = [.. Answers.Select((answers, i) => new UnsurSkm { Id = Sample.Id($"u{i + 1}", i + 20), Nama = $"Unsur {i + 1}", Jawaban = answers })] }],
    });

    [Fact]
    public void What_follows_from_the_printed_inputs_of_its_row_hangs_below_the_wrong_one() => Roots(
        Printed(Budget, ("p", "pagu", 300), ("a", "realisasi", 91), ("a", "serapan", 91), ("a", "sisa", 9), ("p", "realisasi", 271)))
        .ShouldBe([("a/realisasi", null), ("a/serapan", "a/realisasi"), ("a/sisa", "a/realisasi"), ("p/realisasi", "a/realisasi")], ignoreOrder: true);

    [Fact]
    public void What_does_not_follow_from_the_printed_inputs_stands_for_itself() => Roots(
        Printed(Budget, ("a", "realisasi", 91), ("a", "serapan", 95)))
        .ShouldBe([("a/realisasi", null), ("a/serapan", null)], ignoreOrder: true);

    [Fact]
    public void The_same_figure_at_another_place_has_one_root()
    {
        ValueExpression prose = Sample.Value("anggaran.a.persen", null, "95");
        Laporan laporan = Printed(Budget, ("a", "serapan", 95));
        laporan = laporan with { Bab = [.. laporan.Bab, Sample.Bab("teks", JenisBab.Bab, new ProsePart(new ValueProse(prose)))] };

        Roots(laporan).ShouldBe([("a/serapan", null), ("anggaran.a.persen", "a/serapan")], ignoreOrder: true);
    }

    [Fact]
    public void Another_printed_value_of_the_same_figure_is_another_mistake()
    {
        Laporan laporan = Printed(Budget, ("a", "serapan", 95));
        laporan = laporan with { Bab = [.. laporan.Bab, Sample.Bab("teks", JenisBab.Bab, new ProsePart(new ValueProse(Sample.Value("anggaran.a.persen", null, "59"))))] };

        Roots(laporan).ShouldBe([("a/serapan", null), ("anggaran.a.persen", null)], ignoreOrder: true);
    }

    [Fact]
    public void A_column_that_prints_one_figure_throughout_is_one_mistake()
    {
        Laporan laporan = Printed(Unsur, ("u1", "jumlah-nilai", 100), ("u2", "jumlah-nilai", 100), ("u4", "jumlah-nilai", 100));

        Roots(laporan).Where(r => r.Root is null).ShouldHaveSingleItem().Place.ShouldBe("u1/jumlah-nilai");
        Review(laporan).Single(f => f.Akibat is null).Pesan.Indonesia.ShouldEndWith("Kolom ini tercetak 100 pada 3 baris yang datanya berlainan.");
    }

    [Fact]
    public void Shares_that_come_from_one_divisor_are_one_mistake()
    {
        Laporan laporan = Printed(
            Sample.Block(SumberTabel.Kinerja, "capaian", "indikator", "target", "realisasi", "capaian"),
            Sample.Laporan(Sample.Kinerja(Sample.Sasaran("s", Sample.Indikator("i", 9m, 10m), Sample.Indikator("j", 5m, 10m), Sample.Indikator("k", 7m, 9m)))),
            ("i", "capaian", 83), ("j", "capaian", 83), ("k", "capaian", 75));

        Roots(laporan).Where(r => r.Root is null).ShouldHaveSingleItem().Place.ShouldBe("i/capaian");
        Review(laporan).Single(f => f.Akibat is null).Pesan.Indonesia.ShouldEndWith("Seluruhnya tercetak seakan-akan pembaginya 12.");
    }

    [Fact]
    public void Numbers_in_a_foreign_notation_are_one_mistake_of_their_table_and_no_wrong_figures()
    {
        Laporan laporan = Sample.Laporan(anggaran: Sample.Anggaran(Sample.Node("p", 1234567m, 1000000m, 3), Sample.Node("q", 2234567m, 1000000m, 4)));
        laporan = Printed(Budget, laporan);
        laporan = laporan with
        {
            Tercetak = new Dictionary<string, DataTercetak>
            {
                [Budget.Id] = new()
                {
                    Baris = new[] { ("p", "1,234,567"), ("q", "2,234,567") }.ToDictionary(
                        row => row.Item1,
                        IReadOnlyDictionary<string, NilaiTercetak> (row) => new Dictionary<string, NilaiTercetak> { ["pagu"] = new([new BagianTercetak(null, row.Item2)], Sample.At(row.Item1[0])) }),
                },
            },
        };

        Finding[] found = [.. LaporanReviewer.Review(laporan, [], new FindingBag()).Findings.Where(f => f.Kode[3] is '2' or '3' || f.Kode == "LKJ520")];

        found.Select(f => f.Kode).ShouldBe(["LKJ520", "LKJ520"]);
        found[1].Akibat.ShouldBe(found[0].Id);
    }

    [Fact]
    public void A_realisasi_that_follows_from_rounded_supporting_data_is_noted_only()
    {
        Laporan laporan = Supported(96m);

        Finding finding = Review(laporan).Single(f => f.Kode == "LKJ314");

        finding.Tingkat.ShouldBe(Tingkat.Catatan);
        Review(Supported(97m)).Single(f => f.Kode == "LKJ314").Tingkat.ShouldBe(Tingkat.Peringatan);
    }

    [Fact]
    public void A_column_moved_by_a_row_is_one_mistake()
    {
        Laporan laporan = Printed(Unsur, ("u2", "jumlah-nilai", 164), ("u3", "jumlah-nilai", 175), ("u4", "jumlah-nilai", 174), ("u5", "jumlah-nilai", 168), ("u6", "jumlah-nilai", 184), ("u3", "nrr", 3.50m));

        Roots(laporan).Where(r => r.Root is null).ShouldHaveSingleItem().Place.ShouldBe("u2/jumlah-nilai");
        Review(laporan).Single(f => f.Akibat is null).Pesan.Indonesia.ShouldEndWith("Angka kolom ini bergeser satu baris mulai di sini: yang tercetak adalah angka baris di atasnya.");
    }

    [Fact]
    public void Another_weight_throughout_a_column_is_one_mistake()
    {
        Laporan laporan = Printed(Unsur, ("u1", "tertimbang", 0.328m), ("u2", "tertimbang", 0.35m), ("u3", "tertimbang", 0.348m), ("u4", "tertimbang", 0.336m), ("u5", "tertimbang", 0.368m), ("u6", "tertimbang", 0.336m), ("u2", "nilai-ikm", 8.75m));

        Roots(laporan).Where(r => r.Root is null).ShouldHaveSingleItem().Place.ShouldBe("u1/tertimbang");
        Review(laporan).Single(f => f.Akibat is null).Pesan.Indonesia.ShouldContain("tercetak 0,6 kali hasil perhitungannya");
    }

    [Fact]
    public void The_totals_of_the_whole_below_a_choice_of_rows_are_one_mistake() => Roots(
        Printed(Budget with { Hanya = Sample.Ids("a") }, ("jumlah", "pagu", 300), ("jumlah", "realisasi", 270)))
        .ShouldBe([("jumlah/pagu", null), ("jumlah/realisasi", "jumlah/pagu")], ignoreOrder: true);

    [Fact]
    public void A_share_of_rounded_figures_is_noted_only()
    {
        Laporan laporan = Printed(
            Sample.Block(SumberTabel.Kinerja, "capaian", "indikator", "target", "realisasi", "capaian"),
            Sample.Laporan(Sample.Kinerja(Sample.Sasaran("s", Sample.Indikator("i", 0.53m, 0.34m)))),
            ("i", "capaian", 63.36m));

        Finding finding = Review(laporan).Single(f => f.Kode == "LKJ201");

        finding.Tingkat.ShouldBe(Tingkat.Catatan);
        finding.Pesan.Indonesia.ShouldEndWith("Selisihnya dapat berasal dari angka masukan yang belum dibulatkan.");
    }

    [Theory]
    [InlineData(18, 20, 91)]
    [InlineData(0.34, 0.53, 67.5)]
    public void What_no_rounding_explains_is_a_warning(decimal realisasi, decimal target, decimal capaian) => Review(Printed(
        Sample.Block(SumberTabel.Kinerja, "capaian", "indikator", "target", "realisasi", "capaian"),
        Sample.Laporan(Sample.Kinerja(Sample.Sasaran("s", Sample.Indikator("i", target, realisasi)))),
        ("i", "capaian", capaian))).Single(f => f.Kode == "LKJ201").Tingkat.ShouldBe(Tingkat.Peringatan);

    [Fact]
    public void What_follows_is_answered_with_its_root()
    {
        TanggapanReviu answer = new() { Kode = Sample.Id("LKJ301"), Rincian = "a/realisasi", Tanggapan = JenisTanggapan.Diterima, Alasan = "Salah ketik." };
        Laporan laporan = Printed(Budget, ("a", "realisasi", 91), ("a", "serapan", 91));

        Review(laporan with { Reviu = new DataReviu { Tanggapan = [answer] } }).ShouldAllBe(f => f.Tanggapan == answer);
    }

    /// <summary>An indicator whose realisasi is the mean of two shares of a table, 10 of 11 and 7 of 7, printed as 91 and 100.</summary>
    private static Laporan Supported(decimal realisasi)
    {
        TabelBlock block = Sample.Block(SumberTabel.Tabel) with { Id = Sample.Id("hitung") };
        Indikator indikator = Sample.Indikator("i", 96m, realisasi, satuan: "%") with { DataPendukung = Sample.Id("tabel.hitung.semua.hasil") };
        DataTabel tabel = Sample.Tabel(
            [
                Sample.Kolom("jadi", ColumnKind.Angka), Sample.Kolom("rencana", ColumnKind.Angka), Sample.Kolom("a", ColumnKind.Persen, "jadi / rencana * 100"),
                Sample.Kolom("aktif", ColumnKind.Angka), Sample.Kolom("ada", ColumnKind.Angka), Sample.Kolom("b", ColumnKind.Persen, "aktif / ada * 100"),
                Sample.Kolom("hasil", ColumnKind.Persen, "(a + b) / 2"),
            ],
            Sample.Baris(("kunci", "semua"), ("jadi", 10m), ("rencana", 11m), ("aktif", 7m), ("ada", 7m)));
        return Printed(block, Sample.Laporan(Sample.Kinerja(Sample.Sasaran("s", indikator))) with { Tabel = new Dictionary<string, DataTabel> { ["hitung"] = tabel } }, ("semua", "a", 91), ("semua", "b", 100));
    }

    private static TabelBlock Budget => Sample.Block(SumberTabel.Anggaran, "realisasi", "uraian", "pagu", "realisasi", "serapan", "sisa") with { Jumlah = true };

    private static TabelBlock Unsur => Sample.Block(SumberTabel.Skm, "unsur", "unsur", "jumlah-nilai", "responden", "nrr", "tertimbang", "nilai-ikm");

    private static Laporan Printed(TabelBlock block, params (string Row, string Column, decimal Value)[] printed) => Printed(
        block,
        block.Sumber is SumberTabel.Skm ? Survei : Sample.Laporan(anggaran: Sample.Anggaran(
            Sample.Node("p", line: 3) with { Kegiatan = [Sample.Node("k", line: 4) with { SubKegiatan = [Sample.Node("a", 100m, 90m, 5), Sample.Node("b", 200m, 180m, 6)] }] })),
        printed);

    private static Laporan Printed(TabelBlock block, Laporan laporan, params (string Row, string Column, decimal Value)[] printed) => laporan with
    {
        Bab = [Sample.Bab("isi", JenisBab.Bab, new BlockPart(block))],
        Tercetak = new Dictionary<string, DataTercetak>
        {
            [block.Id] = new()
            {
                Baris = printed.GroupBy(p => p.Row).ToDictionary(
                    row => row.Key,
                    IReadOnlyDictionary<string, NilaiTercetak> (row) => row.ToDictionary(p => p.Column, p => new NilaiTercetak([new BagianTercetak(p.Value, null)], Sample.At(Array.IndexOf(printed, p) + 100)))),
            },
        },
    };

    private static IEnumerable<Finding> Review(Laporan laporan) =>
        LaporanReviewer.Review(laporan, [], new FindingBag()).Findings.Where(f => f.Kode[3] is '2' or '3');

    private static IEnumerable<(string Place, string? Root)> Roots(Laporan laporan)
    {
        Finding[] all = [.. Review(laporan)];
        return all.Select(f => (Place(f), f.Akibat is { } root ? Place(all.Single(r => r.Id == root)) : null));
    }

    private static string Place(Finding finding) => finding.Tempat!.Detail ?? finding.Tempat.Id!;
}
