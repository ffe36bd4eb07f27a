namespace Lkjip.Publish.Authoring.Tests;

public sealed class OtherImportTests
{
    private const string Kinerja = """
        {
          "tujuan": [
            {
              "id": "t",
              "nama": "Tujuan",
              "sasaran": [
                {
                  "id": "s",
                  "nama": "Meningkatnya Mutu",
                  "indikator": [
                    { "id": "ikm", "nama": "Indeks Kepuasan Masyarakat", "satuan": "Nilai", "target": { "2023": 84 }, "realisasi": { "2023": 84.10 } },
                    { "id": "akip", "nama": "Nilai AKIP", "satuan": "Nilai", "arah": "kategori", "skala": "akip" }
                  ]
                }
              ]
            }
          ]
        }
        """;

    [Fact]
    public void Indicators_are_known_by_name_or_id_and_columns_by_year()
    {
        using ImportCase report = new(Kinerja, ImportKind.Kinerja);
        byte[] book = Book.Of(
            ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1"],
            ["Id", "Indikator Kinerja", "Satuan", "Target", null, "Realisasi", null],
            [null, null, null, "2023", "2024", "2023", "2024"],
            [null, "indeks  kepuasan masyarakat", "Nilai", "84,0", "85,0", "84,1", "87,50"],
            ["akip", "Nilai Evaluasi AKIP", "Nilai", null, "A", null, "BB (78,25)"]);

        ImportPlan plan = report.Import(report.Options(book));

        plan.Findings.ShouldBeEmpty();
        plan.Changes.Select(c => $"{c.What}|{c.Field.Indonesia}|{c.Old}|{c.New}").ShouldBe([
            "indeks kepuasan masyarakat|target 2024||85",
            "indeks kepuasan masyarakat|realisasi 2024||87,5",
            "Nilai Evaluasi AKIP|target 2024||A",
            "Nilai Evaluasi AKIP|realisasi 2024||BB (78,25)",
        ]);
        report.Data.ShouldContain("\"realisasi\": { \"2023\": 84.10, \"2024\": 87.5 }");
        report.Data.ShouldContain("{ \"kategori\": \"BB\", \"angka\": 78.25 }");
    }

    [Fact]
    public void The_examples_of_a_new_report_become_the_first_sasaran_and_indicator_and_keep_their_ids()
    {
        using ImportCase report = new(
            """
            {
              "tujuan": [{ "id": "tujuan-1", "nama": "[TULIS: tujuan]", "sasaran": [{ "id": "sasaran-1", "nama": "[TULIS: sasaran]", "indikator": [
                { "id": "indikator-1", "nama": "[TULIS: nama]", "satuan": "%", "arah": "naik", "target": { "2023": 70, "2024": 80 }, "realisasi": { "2024": 81 }, "perjanjian": { "murni": 80 } }
              ] }] }]
            }
            """,
            ImportKind.Kinerja);

        report.Import(report.Csv("Sasaran;Indikator;Satuan;Perjanjian;Realisasi\nMutu;IKM;Nilai;85;87,5\nMutu;Pengaduan;%;90;92\nTertib;AKIP;Nilai;A;BB\n"));

        report.Data.ShouldContain("\"id\": \"sasaran-1\"");
        report.Data.ShouldContain("\"nama\": \"Mutu\"");
        report.Data.ShouldContain("\"nama\": \"Tertib\"");
        report.Data.ShouldContain("\"id\": \"sasaran-2\"");
        string.Join(' ', report.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ShouldContain("{ \"id\": \"indikator-1\", \"nama\": \"IKM\", \"satuan\": \"Nilai\", \"arah\": \"naik\", \"realisasi\": { \"2024\": 87.5 }, \"perjanjian\": { \"murni\": 85 } }");
        report.Data.ShouldNotContain("81");
        report.Data.ShouldNotContain("[TULIS: nama]");
    }

    [Fact]
    public void An_example_takes_the_id_that_the_sheet_gives_it()
    {
        using ImportCase report = new(
            """{ "tujuan": [{ "id": "t", "nama": "T", "sasaran": [{ "id": "s", "nama": "Mutu", "indikator": [{ "id": "indikator-1", "nama": "[TULIS: nama]", "satuan": "%" }] }] }] }""",
            ImportKind.Kinerja);

        report.Import(report.Csv("Id;Sasaran;Indikator;Satuan;Realisasi\nikm;Mutu;IKM;Nilai;87,5\n"));

        report.Data.ShouldContain("\"id\": \"ikm\"");
        report.Data.ShouldNotContain("indikator-1");
    }

    [Fact]
    public void A_percentage_of_the_workbook_is_a_number_of_percent()
    {
        using ImportCase report = new(Kinerja, ImportKind.Kinerja);
        byte[] book = Book.Of([], ["Sasaran", "Indikator", "Satuan", "Target", "Realisasi"], ["Meningkatnya mutu", "Pengaduan selesai", "%", (0.9m, Book.Percent), (0.96850000000000003m, Book.Percent)]);

        report.Import(report.Options(book));

        report.Data.ShouldContain("\"target\": { \"2024\": 90 }");
        report.Data.ShouldContain("\"realisasi\": { \"2024\": 96.85 }");
    }

    [Fact]
    public void A_new_indicator_without_a_sasaran_is_not_put_anywhere()
    {
        using ImportCase report = new(Kinerja.Replace("\"sasaran\": [", "\"sasaran\": [{ \"id\": \"lain\", \"nama\": \"Lain\", \"indikator\": [] },"), ImportKind.Kinerja);

        ImportPlan plan = Importer.Plan(report.Csv("Indikator;Target;Realisasi\nIndikator Baru;80;81\n"));

        plan.Findings.ShouldContain(f => f.Kode == "LKJ706" && f.At.Line == 2);
        plan.Changes.ShouldBeEmpty();
    }

    [Fact]
    public void Scores_of_a_survey_are_read_by_what_a_score_can_be()
    {
        using ImportCase report = new("""{ "survei": [{ "id": "a", "nama": "A", "nilai": 80, "unsur": [] }] }""", ImportKind.Skm);

        ImportPlan plan = report.Import(report.Csv("No;Unsur Pelayanan;NRR;Mutu\n1;Persyaratan;3,591;A\n2;Prosedur;4,000;A\n;Jumlah;7,591;\n"));

        report.Data.ShouldContain("{ \"id\": \"persyaratan\", \"nama\": \"Persyaratan\", \"nrr\": 3.591 }");
        report.Data.ShouldContain("\"nrr\": 4 }");
        report.Data.ShouldNotContain("\"nilai\"");
        plan.Findings.ShouldAllBe(f => f.Tingkat == Tingkat.Catatan);
    }

    [Fact]
    public void Counted_answers_take_the_place_of_a_mean()
    {
        using ImportCase report = new("""{ "survei": [{ "id": "a", "nama": "A", "unsur": [{ "id": "u1", "nama": "Persyaratan", "nrr": 3.5, "bobot": 0.111 }] }] }""", ImportKind.Skm);

        ImportPlan plan = report.Import(report.Csv("Unsur;1;2;3;4\nPersyaratan;0;2;20;28\n"));

        report.Data.ShouldContain("\"jawaban\": [0, 2, 20, 28], \"bobot\": 0.111");
        plan.Changes.Select(c => c.Field.Indonesia).ShouldBe(["nrr", "jawaban"]);
    }

    [Fact]
    public void Of_several_surveys_one_must_be_named()
    {
        using ImportCase report = new("""{ "survei": [{ "id": "a", "nama": "A" }, { "id": "b", "nama": "B" }] }""", ImportKind.Skm);
        ImportOptions options = report.Csv("Unsur;NRR\nWaktu;3,5\n");

        Importer.Plan(options).Findings.ShouldContain(f => f.Kode == "LKJ702" && f.Saran.Indonesia.Contains("--survei: a, b"));
        report.Import(options with { Survey = "b" }).Changes.Count.ShouldBe(2);
    }

    [Fact]
    public void A_data_file_with_mistakes_is_mended_first()
    {
        using ImportCase report = new("""{ "program": [{ "nma": "x" }] }""");

        ImportPlan plan = Importer.Plan(report.Csv("Kode;Uraian;Realisasi\n1.06.01;A;1.234.567\n"));

        plan.Fails.ShouldBeTrue();
        plan.Findings.ShouldContain(f => f.Kode == "LKJ103");
    }

    [Theory]
    [InlineData(ImportKind.Anggaran, "templat.xlsx")]
    [InlineData(ImportKind.Anggaran, "templat.csv")]
    [InlineData(ImportKind.Kinerja, "templat.xlsx")]
    [InlineData(ImportKind.Kinerja, "templat.csv")]
    [InlineData(ImportKind.Skm, "templat.xlsx")]
    [InlineData(ImportKind.Skm, "templat.csv")]
    public void A_template_is_imported_without_findings_and_is_the_one_in_docs(ImportKind kind, string file)
    {
        using ImportCase report = new(kind: kind);
        byte[] template = SheetTemplate.Of(kind, file);

        report.Import(report.Options(template, file)).Findings.ShouldBeEmpty();

        byte[] kept = File.ReadAllBytes(Repository.PathOf("docs", "templat", Importer.NameOf(kind) + Path.GetExtension(file)));
        Rows(kept, file).ShouldBe(Rows(template, file));
    }

    private static IEnumerable<string> Rows(byte[] bytes, string file) => SheetFile.Read(file, bytes, null).Rows.Select(row => string.Join('|', row.Cells.Select(c => c.Text)));
}
