namespace Lkjip.Publish.Core.Tests;

public sealed class GenericTableTests
{
    private static readonly TabelBlock Block = Sample.Block(SumberTabel.Tabel) with { Data = Sample.Id("lembaga") };

    private static readonly DataTabel Data = Sample.Tabel(
        [
            Sample.Kolom("no", ColumnKind.Nomor),
            Sample.Kolom("nama"),
            Sample.Kolom("jumlah", ColumnKind.Angka) with { Grup = "Lembaga" },
            Sample.Kolom("aktif", ColumnKind.Angka) with { Grup = "Lembaga" },
            Sample.Kolom("persen", ColumnKind.Persen, "aktif / jumlah * 100"),
            Sample.Kolom("bagian", ColumnKind.Persen, "jumlah / total(jumlah) * 100") with { Desimal = 1 },
            Sample.Kolom("dana", ColumnKind.Rupiah),
            Sample.Kolom("catatan"),
        ],
        Sample.Baris(("kunci", "lpm"), ("nama", "LPM"), ("jumlah", 6), ("aktif", 6), ("dana", 12_000_000m), ("catatan", new[] { "satu", "dua" })),
        Sample.Baris(("nama", "RT/RW"), ("jumlah", 90), ("aktif", 60), ("dana", 1_500_000.50m)),
        Sample.Baris(("nama", "Karang Taruna"), ("jumlah", 0), ("aktif", 0), ("catatan", "-"))) with
    {
        Jumlah = new JumlahTabel { Kolom = Sample.Ids("jumlah", "aktif", "persen", "dana") },
    };

    [Fact]
    public void A_table_with_formulas_and_sums() => Snapshot.Match(Draw.Table(Block, With(Data)));

    [Fact]
    public void Columns_that_a_block_chooses_and_renames()
    {
        TabelBlock block = Block with
        {
            Kolom = [new KolomBlock(Sample.Id("nama"), "Lembaga", null), new KolomBlock(Sample.Id("persen"), null, "Keaktifan"), new KolomBlock(Sample.Id("bagian"), null, "Keaktifan")],
        };

        Draw.Table(block, With(Data)).ShouldStartWith("Tabel 1.1: Judul Tabel\n= Lembaga ↓2 | Keaktifan →2\n= PERSEN | BAGIAN\nD0 LPM | 100,00% | 6,3%\n");
    }

    [Fact]
    public void Rows_are_named_by_their_key_or_else_their_number()
    {
        ComputedTable table = TableBuilder.Build(Block, ComputedLaporan.From(With(Data)), new FindingBag())!;

        table.Rows.Select(r => $"{r.Key}={r.Nama}").ShouldBe(["lpm=LPM", "2=RT/RW", "3=Karang Taruna", "jumlah=Jumlah"]);
    }

    [Fact]
    public void The_blocks_id_names_the_file_where_nothing_else_does()
    {
        Laporan laporan = Sample.Laporan() with { Tabel = new Dictionary<string, DataTabel> { ["tabel-1"] = Data } };

        Draw.Table(Block with { Data = null }, laporan).ShouldBe(Draw.Table(Block, With(Data)));
        Draw.Table(Block, laporan).ShouldContain("LKJ101 Berkas data 'kota/dinas/2024/data/tabel/lembaga.json' tidak ada, padahal dipakai oleh tabel 'tabel-1'.");
    }

    [Fact]
    public void A_formula_that_needs_itself_is_a_finding() => Draw.Table(Block, With(Sample.Tabel(
        [Sample.Kolom("a", ColumnKind.Angka, "b + 1", line: 2), Sample.Kolom("b", ColumnKind.Angka, "a - 1", line: 3)],
        Sample.Baris()))).ShouldEndWith(
            """
            contoh.json:2:20 LKJ132 Rumus kolom 'a' bergantung pada dirinya sendiri. Ubah rumus agar tidak saling merujuk.
            contoh.json:3:20 LKJ132 Rumus kolom 'b' bergantung pada dirinya sendiri. Ubah rumus agar tidak saling merujuk.
            """);

    [Fact]
    public void A_column_may_use_another_column_with_a_formula() => Draw.Table(Block, With(Sample.Tabel(
        [Sample.Kolom("a", ColumnKind.Angka), Sample.Kolom("b", ColumnKind.Angka, "a * 2"), Sample.Kolom("c", ColumnKind.Angka, "b + 1")],
        Sample.Baris(("a", 3))))).ShouldEndWith("D0 3 | 6,00 | 7,00\n");

    [Fact]
    public void In_the_closing_row_a_formula_is_computed_from_the_sums_of_the_columns_that_it_names() => Draw.Table(Block, With(Sample.Tabel(
        [Sample.Kolom("nilai", ColumnKind.Angka), Sample.Kolom("frekuensi", ColumnKind.Angka), Sample.Kolom("skor", ColumnKind.Angka, "nilai * frekuensi"), Sample.Kolom("nrr", ColumnKind.Angka, "skor / frekuensi")],
        Sample.Baris(("nilai", 3), ("frekuensi", 10)),
        Sample.Baris(("nilai", 4), ("frekuensi", 40))) with
    { Jumlah = new JumlahTabel { Kolom = Sample.Ids("frekuensi", "nrr") } })).ShouldEndWith("T0 Jumlah | 50 |  | 3,80\n");

    [Fact]
    public void The_thousandth_row_is_named_by_its_digits()
    {
        DataTabel data = Sample.Tabel([Sample.Kolom("a", ColumnKind.Angka)], [.. Enumerable.Range(1, 1000).Select(n => Sample.Baris(("a", n)))]);

        TableBuilder.Build(Block, ComputedLaporan.From(With(data)), new FindingBag())!.Rows[^1].Key.ShouldBe("1000");
    }

    [Fact]
    public void Check_marks_are_counted_in_the_closing_row() => Draw.Table(Block, With(Sample.Tabel(
        [Sample.Kolom("nama"), Sample.Kolom("ada", ColumnKind.Centang), Sample.Kolom("baik", ColumnKind.Centang)],
        Sample.Baris(("kunci", "a"), ("nama", "Meja"), ("ada", 1), ("baik", 0)),
        Sample.Baris(("kunci", "b"), ("nama", "Kursi"), ("ada", 1)),
        Sample.Baris(("nama", "Perabot"), ("jumlahDari", new[] { "a", "b" }))) with
    { Jumlah = new JumlahTabel { Kolom = Sample.Ids("ada", "baik") } })).ShouldEndWith(
        """
        D0 Meja | ✓ | –
        D0 Kursi | ✓ | 
        S0 Perabot | 2 | -
        T0 Jumlah | 2 | -

        """);

    [Fact]
    public void A_column_may_hold_the_steps_of_a_scale_to_which_the_numbers_of_another_belong()
    {
        KolomTabel mutu = Sample.Kolom("mutu") with { Skala = Sample.Id("skm"), Dari = Sample.Id("nilai") };
        DataTabel data = Sample.Tabel(
            [Sample.Kolom("nama"), Sample.Kolom("nrr", ColumnKind.Angka), Sample.Kolom("nilai", ColumnKind.Angka, "nrr * 25"), mutu],
            Sample.Baris(("nama", "A"), ("nrr", 3.6m)),
            Sample.Baris(("nama", "B"), ("nrr", 2.4m)),
            Sample.Baris(("nama", "C"))) with
        { RataRata = new JumlahTabel { Kolom = Sample.Ids("nrr", "nilai") } };

        Draw.Table(Block, With(data)).ShouldEndWith("D0 A | 3,6 | 90,00 | A\nD0 B | 2,4 | 60,00 | D\nD0 C |  |  | \nT0 Rata-rata | 3 | 75,00 | C\n");
        TableBuilder.Build(Block, ComputedLaporan.From(With(data)), new FindingBag())!.ColumnByKey("mutu")!.Rumus.ShouldBe("skala Mutu pelayanan (PermenPANRB 14/2017)");
    }

    [Fact]
    public void A_row_may_follow_from_other_rows_by_a_formula_and_counts_in_no_sum_and_no_mean() => Draw.Table(Block, With(Sample.Tabel(
        [Sample.Kolom("nama"), Sample.Kolom("a", ColumnKind.Angka), Sample.Kolom("b", ColumnKind.Rupiah), Sample.Kolom("dua", ColumnKind.Angka, "a * 2"), Sample.Kolom("catatan")],
        Sample.Baris(("kunci", "masuk"), ("nama", "Masuk"), ("a", 10), ("b", 100)),
        Sample.Baris(("kunci", "keluar"), ("nama", "Keluar"), ("a", 4), ("b", 70)),
        Sample.Baris(("kunci", "sisa"), ("nama", "Sisa"), ("rumus", "masuk - keluar")),
        Sample.Baris(("kunci", "persen"), ("nama", "Sisa (%)"), ("rumus", "sisa / masuk * 100"), ("b", 5))) with
    {
        Jumlah = new JumlahTabel { Kolom = Sample.Ids("a", "b", "dua") },
        RataRata = new JumlahTabel { Judul = "Mean", Kolom = Sample.Ids("a", "dua") },
    })).ShouldEndWith(
        """
        D0 Masuk | 10 | 100 | 20,00 | 
        D0 Keluar | 4 | 70 | 8,00 | 
        S0 Sisa | 6 | 30 | 12,00 | 
        S0 Sisa (%) | 60 | 5 | 120,00 | 
        T0 Jumlah | 14 | 170 | 28,00 | 
        T0 Mean | 7 |  | 14,00 | 

        """);

    [Fact]
    public void Rows_whose_formulas_need_each_other_are_a_finding() => Draw.Table(Block, With(Sample.Tabel(
        [Sample.Kolom("nama"), Sample.Kolom("a", ColumnKind.Angka)],
        Sample.Baris(("kunci", "x"), ("nama", "X"), ("rumus", "y + 1")),
        Sample.Baris(("kunci", "y"), ("nama", "Y"), ("rumus", "x + 1"))))).ShouldEndWith(
            """
            S0 X | 
            S0 Y | 
            contoh.json:1:1 LKJ132 Rumus kolom 'a' bergantung pada dirinya sendiri. Ubah rumus agar tidak saling merujuk.
            """);

    [Fact]
    public void Means_leave_out_rows_without_a_number() => Draw.Table(Block, With(Sample.Tabel(
        [Sample.Kolom("nama"), Sample.Kolom("a", ColumnKind.Angka) with { Desimal = 1 }, Sample.Kolom("b", ColumnKind.Angka)],
        Sample.Baris(("nama", "A"), ("a", 4)),
        Sample.Baris(("nama", "B"), ("a", 5)),
        Sample.Baris(("nama", "C"), ("a", "-"))) with
    { RataRata = new JumlahTabel { Kolom = Sample.Ids("a", "b") } })).ShouldEndWith("T0 Rata-rata | 4,5 | \n");

    [Fact]
    public void A_quotient_is_shown_with_two_decimals_at_most()
    {
        DataTabel data = Sample.Tabel(
            [Sample.Kolom("nama"), Sample.Kolom("a", ColumnKind.Angka), Sample.Kolom("b", ColumnKind.Angka) with { Desimal = 3 }],
            Sample.Baris(("kunci", "x"), ("nama", "X"), ("a", 1), ("b", 1)),
            Sample.Baris(("kunci", "y"), ("nama", "Y"), ("a", 3), ("b", 3)),
            Sample.Baris(("kunci", "z"), ("nama", "Z"), ("a", 3), ("b", 3)),
            Sample.Baris(("kunci", "bagian"), ("nama", "Bagian"), ("rumus", "x / y"))) with
        { RataRata = new JumlahTabel { Kolom = Sample.Ids("a", "b") } };
        Dictionary<string, ComputedTable> tables = new() { ["t"] = TableBuilder.Build(Block, ComputedLaporan.From(With(data)), new FindingBag())! };

        Draw.Table(Block, With(data)).ShouldEndWith("S0 Bagian | 0,33 | 0,333\nT0 Rata-rata | 2,33 | 2,333\n");
        FormatFigure.Prose(new FigureLookup(Sample.Computed(), tables).Find(Sample.Value("tabel.t.rata-rata.a"), new FindingBag())!, null).ShouldBe("2,33");
    }

    [Fact]
    public void Closing_rows_have_keys_and_headings_and_a_block_may_leave_them_away()
    {
        DataTabel data = Data with { RataRata = new JumlahTabel { Kolom = Sample.Ids("jumlah") } };

        Keys(Block).ShouldBe(["lpm=LPM", "2=RT/RW", "3=Karang Taruna", "jumlah=Jumlah", "rata-rata=Rata-rata"]);
        Keys(Block with { JudulJumlah = "Total" }).ShouldBe(["lpm=LPM", "2=RT/RW", "3=Karang Taruna", "jumlah=Total", "rata-rata=Rata-rata"]);
        Keys(Block with { Jumlah = false }).ShouldBe(["lpm=LPM", "2=RT/RW", "3=Karang Taruna"]);

        IEnumerable<string> Keys(TabelBlock block) => TableBuilder.Build(block, ComputedLaporan.From(With(data)), new FindingBag())!.Rows.Select(r => $"{r.Key}={r.Nama}");
    }

    [Fact]
    public void A_row_may_have_a_formula_over_other_rows_and_a_kind_of_its_own()
    {
        DataTabel data = Sample.Tabel(
            [Sample.Kolom("nama"), Sample.Kolom("aktif", ColumnKind.Centang)],
            Sample.Baris(("kunci", "a"), ("nama", "A"), ("aktif", 1)),
            Sample.Baris(("kunci", "b"), ("nama", "B"), ("aktif", 1)),
            Sample.Baris(("kunci", "c"), ("nama", "C"), ("aktif", 0)),
            Sample.Baris(("kunci", "realisasi"), ("nama", "Realisasi"), ("jumlahDari", new[] { "a", "b", "c" })),
            Sample.Baris(("kunci", "target"), ("nama", "Target"), ("gaya", "subtotal"), ("aktif", 3)),
            Sample.Baris(("kunci", "rasio"), ("nama", "Rasio"), ("rumus", "realisasi / target")),
            Sample.Baris(("kunci", "persen"), ("nama", "Persen"), ("rumus", "realisasi / target * 100"), ("tipe", "persen")));
        DataTercetak printed = new()
        {
            Baris = new Dictionary<string, IReadOnlyDictionary<string, NilaiTercetak>>
            {
                ["persen"] = new Dictionary<string, NilaiTercetak> { ["aktif"] = new([new BagianTercetak(60m, null)], new("tercetak.json", 1, 1)) },
            },
        };

        Draw.Table(Block, With(data)).ShouldEndWith(
            "D0 A | ✓\nD0 B | ✓\nD0 C | –\nS0 Realisasi | 2\nS0 Target | 3\nS0 Rasio | 0,67\nS0 Persen | 66,67%\n");
        Draw.Table(Block, With(data), printed).ShouldContain("tercetak 60%, padahal hasil perhitungannya 66,67% (");
    }

    [Fact]
    public void A_closing_row_of_means_shows_two_decimals_where_the_column_states_none() => Draw.Table(Block, With(Sample.Tabel(
        [Sample.Kolom("nama"), Sample.Kolom("nilai", ColumnKind.Angka)],
        Sample.Baris(("nama", "A"), ("nilai", 1)),
        Sample.Baris(("nama", "B"), ("nilai", 1)),
        Sample.Baris(("nama", "C"), ("nilai", 2))) with
    { RataRata = new JumlahTabel { Kolom = Sample.Ids("nilai") } })).ShouldEndWith("T0 Rata-rata | 1,33\n");

    private static Laporan With(DataTabel data) => Sample.Laporan() with { Tabel = new Dictionary<string, DataTabel> { ["lembaga"] = data } };
}
