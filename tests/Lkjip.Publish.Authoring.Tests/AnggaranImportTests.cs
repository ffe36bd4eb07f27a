namespace Lkjip.Publish.Authoring.Tests;

public sealed class AnggaranImportTests
{
    /// <summary>As an office's export looks: titles, a heading over two rows, a row of numbers, indentation, two forms of numbers, accounts, a total, a signature.</summary>
    private static byte[] Export(decimal spent = 60_000_000m, string total = "1.150.000.000,00") => Book.Of(
        ["A1:G1", "A2:G2", "A4:A5", "B4:B5", "C4:D4", "E4:F4", "G4:G5", "B16:C16"],
        ["LAPORAN REALISASI ANGGARAN"],
        ["DINAS SOSIAL TAHUN ANGGARAN 2024"],
        [],
        ["Kode Rekening", "Uraian", "Anggaran (Rp)", null, "Realisasi", null, "Sisa"],
        [null, null, "Sebelum Perubahan", "Setelah Perubahan", "Rp", "%", null],
        ["1", "2", "3", "4", "5", "6", "7"],
        ["1", "URUSAN WAJIB", null, "Rp 1.150.000.000,-", null, null, null],
        ["1.06.01", "PROGRAM PENUNJANG", null, "Rp 1.000.000.000,-", "900.000.000,00", null, null],
        ["1.06.01.2.01", ("Perencanaan", Book.Indented), null, "Rp 1.000.000.000,-", "900.000.000,00", null, null],
        ["1.06.01.2.01.0001", ("Dokumen Perencanaan", Book.Indented + 1), "900.000.000", "Rp 1.000.000.000,-", "900.000.000,00", "90,00%", "100.000.000"],
        ["5.1.02.01", "Belanja Barang", null, "Rp 400.000.000,-", "-", null, null],
        ["5.1.02.02", "Belanja Jasa", null, "Rp 600.000.000,-", "-", null, null],
        ["1.06.04", "PROGRAM REHABILITASI", null, 150_000_000m, spent, null, null],
        ["1.06.04.2.01", ("Rehabilitasi Dasar", Book.Indented), null, 150_000_000m, spent, (0.4m, Book.Percent), null],
        ["1.06.04.2.01.0002", ("  Permakanan", Book.Indented + 1), "-", 150_000_000m, spent, (0.4m, Book.Percent), null],
        [null, "JUMLAH", null, total, null, null, null],
        [null, "Payakumbuh, Januari 2025"]);

    [Fact]
    public void An_export_as_offices_have_it_is_understood()
    {
        using ImportCase report = new();

        ImportPlan plan = report.Import(report.Options(Export()));

        plan.Findings.Where(f => f.Tingkat > Tingkat.Catatan).ShouldBeEmpty();
        plan.Findings.Select(f => f.Kode).ShouldBe(["LKJ707", "LKJ707"]);
        plan.Overview.ShouldContain(row => row[0].Indonesia == "Jumlah" && row[0].Inggris == "Total");
        plan.Overview[^1].Select(cell => cell.Indonesia).ShouldBe(["Jumlah", "6", "900.000.000", "1.150.000.000", "960.000.000"]);
        report.Data.ShouldBe("""
            {
              "program": [
                {
                  "id": "program-penunjang",
                  "kode": "1.06.01",
                  "nama": "PROGRAM PENUNJANG",
                  "kegiatan": [
                    {
                      "id": "perencanaan",
                      "kode": "1.06.01.2.01",
                      "nama": "Perencanaan",
                      "subKegiatan": [
                        {
                          "id": "dokumen-perencanaan",
                          "kode": "1.06.01.2.01.0001",
                          "nama": "Dokumen Perencanaan",
                          "paguMurni": 900000000,
                          "paguPerubahan": 1000000000,
                          "realisasi": 900000000
                        }
                      ]
                    }
                  ]
                },
                {
                  "id": "program-rehabilitasi",
                  "kode": "1.06.04",
                  "nama": "PROGRAM REHABILITASI",
                  "kegiatan": [
                    {
                      "id": "rehabilitasi-dasar",
                      "kode": "1.06.04.2.01",
                      "nama": "Rehabilitasi Dasar",
                      "subKegiatan": [
                        {
                          "id": "permakanan",
                          "kode": "1.06.04.2.01.0002",
                          "nama": "Permakanan",
                          "paguMurni": 0,
                          "paguPerubahan": 150000000,
                          "realisasi": 60000000
                        }
                      ]
                    }
                  ]
                }
              ]
            }

            """);
    }

    [Fact]
    public void A_second_import_updates_figures_and_keeps_what_was_written_by_hand()
    {
        using ImportCase report = new();
        report.Import(report.Options(Export()));
        string edited = report.Data
            .Replace("\"nama\": \"Permakanan\",", "\"nama\": \"Penyediaan Permakanan\",\n              \"sasaran\": [\"sasaran-1\"],\n              \"keterangan\": \"DAK\",")
            .Replace("\"id\": \"permakanan\"", "\"id\": \"makan\"");
        File.WriteAllText(report.DataPath, edited);

        ImportPlan plan = report.Import(report.Options(Export(spent: 75_500_000.50m)));

        plan.Changes.ShouldBe([Change.Of("1.06.04.2.01.0002 Permakanan", "realisasi", "60.000.000", "75.500.000,5")]);
        plan.Findings.ShouldContain(f => f.Kode == "LKJ709" && f.Pesan.Indonesia.Contains("Penyediaan Permakanan"));
        report.Data.ShouldBe(edited.Replace("\"realisasi\": 60000000", "\"realisasi\": 75500000.5"));
    }

    [Fact]
    public void The_same_sheet_again_changes_nothing()
    {
        using ImportCase report = new();
        report.Import(report.Options(Export()));

        ImportPlan again = Importer.Plan(report.Options(Export()));

        again.Changes.ShouldBeEmpty();
        again.Bytes.ShouldBe(File.ReadAllBytes(report.DataPath));
    }

    [Fact]
    public void A_total_that_disagrees_is_told_with_both_numbers_and_the_rows_are_written()
    {
        using ImportCase report = new();

        ImportPlan plan = report.Import(report.Options(Export(total: "1.200.000.000,00")));

        Finding sum = plan.Findings.Where(f => f.Kode == "LKJ705").ShouldHaveSingleItem();
        (sum.Tercetak, sum.Terhitung, sum.At.Line).ShouldBe(("1.200.000.000", "1.150.000.000", 16));
        report.Data.ShouldContain("\"paguPerubahan\": 150000000");
    }

    [Fact]
    public void A_row_that_is_gone_from_the_sheet_stays_and_is_told()
    {
        using ImportCase report = new("""{ "program": [{ "id": "lama", "kode": "9.99.99", "nama": "Program Lama", "paguMurni": 5 }] }""");

        ImportPlan plan = report.Import(report.Options(Export()));

        plan.Findings.ShouldContain(f => f.Kode == "LKJ709" && f.Pesan.Indonesia.Contains("9.99.99 Program Lama"));
        report.Data.ShouldContain("\"Program Lama\"");
    }

    [Fact]
    public void The_example_rows_of_a_skeleton_give_way_to_real_ones()
    {
        using ImportCase report = new("""{ "program": [{ "id": "program-1", "kode": "1.06.01", "nama": "[TULIS: nama program]", "paguMurni": 5 }] }""");

        ImportPlan plan = report.Import(report.Csv("Kode;Uraian;Realisasi\n1.06.01;Program A;1.234.567\n"));

        report.Data.ShouldNotContain("TULIS");
        plan.Changes.ShouldContain(c => c.Field.Indonesia == "baris contoh");
    }

    [Fact]
    public void Title_rows_over_the_heading_are_no_part_of_it()
    {
        using ImportCase report = new();

        ImportPlan plan = report.Import(report.Csv("LAPORAN REALISASI ANGGARAN;;;\nTAHUN 2024;;;\nKode Rekening;Uraian;Pagu;Realisasi\n1.06.01;Program A;1.250.000;1.234.567\n"));

        plan.Columns[0].Indonesia.ShouldContain("baris 3");
        plan.Columns.ShouldNotContain(line => line.Indonesia.Contains("LAPORAN"));
    }

    [Theory]
    [InlineData("Anggaran", "Anggaran Setelah Perubahan")]
    [InlineData("Pagu Murni", "Pagu")]
    public void The_same_sheet_twice_changes_nothing_the_second_time(string first, string second)
    {
        using ImportCase report = new();
        ImportOptions options = report.Csv($"Kode;Uraian;{first};{second};Realisasi\n1.06.01;Program A;1.000.000;1.250.000;1.234.567\n");
        report.Import(options);
        report.Data.ShouldContain("\"paguMurni\": 1000000");
        report.Data.ShouldContain("\"paguPerubahan\": 1250000");

        report.Import(options).Changes.ShouldBeEmpty();
    }

    [Fact]
    public void A_figure_above_gives_way_to_the_same_figure_below()
    {
        using ImportCase report = new("""{ "program": [{ "id": "p", "kode": "1.06.01", "nama": "Program Penunjang", "realisasi": 1 }] }""");

        ImportPlan plan = report.Import(report.Options(Export()));

        plan.Changes.ShouldContain(c => c.Field.Indonesia == "realisasi" && c.Old == "1" && c.New == null);
    }

    [Fact]
    public void A_node_that_the_data_detail_further_is_compared_and_not_overwritten()
    {
        using ImportCase report = new("""
            { "program": [{ "id": "p", "kode": "1.6.1", "nama": "P", "kegiatan": [{ "id": "k", "kode": "1.06.01.2.01", "nama": "K", "realisasi": 7 }] }] }
            """);

        ImportPlan plan = report.Import(report.Csv("Kode;Uraian;Realisasi\n1.06.01;P;8.000.000\n1.06.02;Q;2.000.000\n"));

        plan.Findings.ShouldContain(f => f.Kode == "LKJ705" && f.Tercetak == "8.000.000" && f.Terhitung == "7");
        plan.Changes.ShouldNotContain(c => c.What.StartsWith("1.06.01"));
    }

    [Theory]
    [InlineData("Kode;Uraian;Pagu;Realisasi\n1.06.01;Program A;1.234;1.200.000\n1.06.02;Program B;2.500.000;1.100.000", 1234, 2500000)]
    [InlineData("Kode,Uraian,Pagu,Realisasi\n1.06.01,Program A,\"1,234\",\"1,200,000\"\n1.06.02,Program B,\"2,500,000\",\"1,100,000\"", 1234, 2500000)]
    [InlineData("Kode\tUraian\tPagu\tRealisasi\n1.06.01\tProgram A\t1.234\t1.200.000\n1.06.02\tProgram B\t2,5\t1.100.000", 1234, 2.5)]
    [InlineData("sep=;\nKode;Uraian;Pagu;Realisasi\n1.06.01;Program A;1,234;1,200,000\n1.06.02;Program B;0.5;1,100,000", 1234, 0.5)]
    public void A_column_decides_how_its_numbers_are_written(string csv, double first, double second)
    {
        using ImportCase report = new();

        ImportPlan plan = report.Import(report.Csv(csv));

        plan.Findings.ShouldBeEmpty();
        report.Data.ShouldContain($"\"paguMurni\": {first.ToString(System.Globalization.CultureInfo.InvariantCulture)},");
        report.Data.ShouldContain($"\"paguMurni\": {second.ToString(System.Globalization.CultureInfo.InvariantCulture)},");
    }

    [Fact]
    public void Nothing_is_guessed_where_the_column_does_not_decide()
    {
        using ImportCase report = new();
        ImportOptions options = report.Csv("Kode;Uraian;Pagu;Realisasi\n1.06.01;Program A;1.234;1.200.000\n");

        ImportPlan plan = report.Import(options);
        plan.Findings.ShouldHaveSingleItem().Kode.ShouldBe("LKJ704");
        plan.Findings[0].Pesan.Indonesia.ShouldContain("Sel C2 \"1.234\" bermakna ganda: 1.234 atau 1,234");
        report.Data.ShouldNotContain("paguMurni");

        report.Import(options with { Notation = Notation.Indonesian }).Findings.ShouldBeEmpty();
        report.Data.ShouldContain("\"paguMurni\": 1234");
    }

    [Fact]
    public void A_column_with_both_notations_leaves_the_unclear_cells_out()
    {
        using ImportCase report = new();

        ImportPlan plan = report.Import(report.Csv("Kode;Uraian;Realisasi\n1.06.01;A;1.234.567\n1.06.02;B;1,234,567\n1.06.03;C;1.500\n"));

        plan.Findings.ShouldHaveSingleItem().At.Line.ShouldBe(4);
        report.Data.ShouldContain("\"realisasi\": 1234567");
        report.Data.ShouldNotContain("1500");
    }

    [Fact]
    public void Columns_with_headings_of_their_own_are_named_by_letter_or_heading()
    {
        using ImportCase report = new();
        ImportOptions options = report.Csv("Kd;Apa;Dana;Terpakai;Catatan\n1.06.01;Program A;2.500.000;1.250.000;baik\n");

        Importer.Plan(options).Findings.ShouldContain(f => f.Kode == "LKJ702");
        ImportPlan plan = report.Import(options with
        {
            Columns = new Dictionary<string, string> { ["kode"] = "A", ["uraian"] = "Apa", ["paguMurni"] = "c", ["realisasi"] = "TERPAKAI" },
        });

        report.Data.ShouldContain("\"nama\": \"Program A\"");
        report.Data.ShouldContain("\"realisasi\": 1250000");
        plan.Findings.ShouldAllBe(f => f.Tingkat == Tingkat.Catatan);
    }

    [Fact]
    public void An_unknown_column_is_told_and_two_of_a_kind_are_a_question()
    {
        using ImportCase report = new();

        ImportPlan unknown = Importer.Plan(report.Csv("Kode;Uraian;Realisasi;Bobot\n1.06.01;A;1.234.567;5\n"));
        unknown.Findings.ShouldHaveSingleItem().Kode.ShouldBe("LKJ708");

        ImportPlan two = Importer.Plan(report.Csv("Kode;Uraian;Realisasi;Realisasi\n1.06.01;A;1.234.567;5\n"));
        two.Fails.ShouldBeTrue();
        two.Findings.ShouldContain(f => f.Kode == "LKJ702" && f.Saran.Indonesia.Contains("--kolom realisasi=C"));
    }

    [Fact]
    public void Last_years_columns_are_known_by_their_year()
    {
        using ImportCase report = new();

        report.Import(report.Csv("Kode;Uraian;Pagu 2024;Realisasi 2023;Realisasi TA. 2024\n1.06.01;A;2.000.000;1.100.000;1.900.000\n"));

        report.Data.ShouldContain("\"realisasi\": 1900000");
        report.Data.ShouldContain("\"realisasiLalu\": 1100000");
    }

    [Fact]
    public void A_cell_that_is_no_number_is_told_with_its_place_and_the_rest_is_read()
    {
        using ImportCase report = new();

        ImportPlan plan = report.Import(report.Csv("Kode;Uraian;Pagu;Realisasi\n1.06.01;A;2.000.000;#REF!\n1.06.02;B;3.000.000;1.500.000\n"));

        Finding cell = plan.Findings.ShouldHaveSingleItem();
        (cell.Kode, cell.At.Line, cell.At.Column).ShouldBe(("LKJ703", 2, 4));
        report.Data.ShouldContain("\"realisasi\": 1500000");
    }

    [Fact]
    public void Codes_in_pieces_and_names_in_steps_are_put_together()
    {
        using ImportCase report = new();
        byte[] book = Book.Of(
            ["A1:F1", "G1:I1"],
            ["Kode", null, null, null, null, null, "Program / Kegiatan / Sub Kegiatan", null, null, "Pagu Anggaran", "Realisasi"],
            ["1", "06", "01", null, null, null, "Program Penunjang", null, null, 5_000_000m, 4_000_000m],
            ["1", "06", "01", "2", "01", null, null, "Perencanaan", null, 5_000_000m, 4_000_000m],
            ["1", "06", "01", "2", "01", "0001", null, null, "Dokumen", 5_000_000m, 4_000_000m]);

        ImportPlan plan = report.Import(report.Options(book));

        plan.Findings.ShouldBeEmpty();
        report.Data.ShouldContain("\"kode\": \"1.06.01.2.01.0001\"");
        report.Data.ShouldContain("\"nama\": \"Dokumen\"");
    }

    [Fact]
    public void Windows_1252_is_read_as_well()
    {
        using ImportCase report = new();
        byte[] bytes = System.Text.Encoding.Latin1.GetBytes("Kode;Uraian;Realisasi\n1.06.01;Caf\u00e9 Program;1.234.567\n");

        report.Import(report.Options(bytes, "realisasi.csv"));

        report.Data.ShouldContain("Café Program");
    }
}
