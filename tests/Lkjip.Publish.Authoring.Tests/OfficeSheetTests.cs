namespace Lkjip.Publish.Authoring.Tests;

/// <summary>Sheets as offices have them, where a guess would write a wrong figure.</summary>
public sealed class OfficeSheetTests
{
    [Fact]
    public void Headings_below_a_merged_one_divide_it()
    {
        using ImportCase report = new();

        report.Import(report.Options(Book.Of(
            ["A1:A2", "B1:B2", "C1:D1", "E1:G1"],
            ["Kode", "Uraian", "Anggaran", null, "Realisasi", null, null],
            [null, null, "Semula", "Menjadi", "s.d. Bulan Lalu", "Bulan Ini", "s.d. Bulan Ini"],
            ["1.06.01", "Program A", 100, 120, 70, 20, 90])));

        report.Data.ShouldContain("\"paguMurni\": 100");
        report.Data.ShouldContain("\"paguPerubahan\": 120");
        report.Data.ShouldContain("\"realisasi\": 90");
    }

    [Fact]
    public void Progress_of_works_is_no_money()
    {
        using ImportCase report = new();

        report.Import(report.Options(Book.Of(
            ["A1:G1", "A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2"],
            ["LAPORAN REALISASI", null, null, null, null, null, null],
            ["Kode", "Uraian", "Pagu", "Realisasi Keuangan", null, "Realisasi Fisik", null],
            [null, null, null, "Rp", "%", "Target", "Realisasi"],
            ["1.06.01", "Program A", 100, 90, 90, 100, 77])));

        report.Data.ShouldContain("\"realisasi\": 90");
        report.Data.ShouldNotContain("77");
    }

    [Fact]
    public void A_figure_that_only_a_row_above_states_stays_there()
    {
        using ImportCase report = new();

        ImportPlan plan = report.Import(report.Csv("Kode;Uraian;Pagu;Realisasi\n1.06.01;Program A;1.000.500;\n1.06.01.2.01;Kegiatan A;1.000.500;\n1.06.01.2.01.0001;Sub A1;;1.500.250\n1.06.01.2.01.0002;Sub A2;;2.300.250\n"));

        string data = string.Join(' ', report.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        data.ShouldContain("\"nama\": \"Kegiatan A\", \"paguMurni\": 1000500");
        data.Split("1000500").Length.ShouldBe(2);
        plan.Overview[^1][2].Indonesia.ShouldBe("1.000.500");
        data.ShouldContain("\"realisasi\": 1500250");
    }

    [Fact]
    public void An_empty_cell_changes_nothing_and_is_told_and_totals_are_compared_all_the_same()
    {
        using ImportCase report = new();
        report.Import(report.Csv("Kode;Uraian;Realisasi\n1.06.01;Program A;3.300.500\n1.06.01.2.01;Kegiatan A;3.300.500\n1.06.01.2.01.0001;Sub A1;1.100.250\n1.06.01.2.01.0002;Sub A2;2.200.250\n"));

        ImportPlan plan = Importer.Plan(report.Csv("Kode;Uraian;Realisasi\n1.06.01;Program A;9.999.500\n1.06.01.2.01;Kegiatan A;9.999.500\n1.06.01.2.01.0001;Sub A1;1.100.250\n1.06.01.2.01.0002;Sub A2;\n"));

        plan.Changes.ShouldBeEmpty();
        plan.Findings.ShouldContain(f => f.Kode == "LKJ709" && f.At.Line == 5 && f.Pesan.Indonesia.Contains("di data tetap 2.200.250"));
        plan.Findings.ShouldContain(f => f.Kode == "LKJ705" && f.At.Line == 3 && f.Pesan.Indonesia.Contains("(1 rincian tanpa angka)"));
    }

    [Fact]
    public void Codes_of_urusan_five_and_codes_with_the_unit_before_them_are_programmes()
    {
        using ImportCase report = new();

        report.Import(report.Csv("Kode;Uraian;Pagu\n5.1.1;Program Penunjang;1.000.500\n5.1.1.2.1;Kegiatan;1.000.500\n5.1.1.2.1.1;Sub;1.000.500\n7.01.0.00.0.00.01.0000.7.01.02;Program Kedua;2.000.500\n"));

        report.Data.ShouldContain("\"kode\": \"5.1.1.2.1.1\"");
        report.Data.ShouldContain("\"kode\": \"7.01.02\"");
    }

    [Fact]
    public void A_sheet_of_which_nothing_is_read_is_refused()
    {
        using ImportCase report = new();

        ImportPlan plan = Importer.Plan(report.Csv("Kode;Uraian;Pagu\n5.1.02.01.01.0001;Belanja Alat Tulis;1.000.500\n"));

        plan.Fails.ShouldBeTrue();
        plan.Findings.ShouldContain(f => f.Kode == "LKJ702" && f.Pesan.Indonesia == "Tidak satu baris pun terbaca.");
    }

    [Fact]
    public void Indicators_of_one_name_are_told_apart_by_their_sasaran()
    {
        using ImportCase report = new(null, ImportKind.Kinerja);
        report.Import(report.Csv("Sasaran;Indikator;Satuan;Target;Realisasi\nS1;Ind A;%;90;80\nS2;Ind A;%;50;40\n"));

        ImportPlan plan = report.Import(report.Csv("Sasaran;Indikator;Satuan;Target;Realisasi\nS2;Ind A;%;50;45\nS2;Ind A;%;51;46\n"));

        plan.Changes.Select(c => $"{c.Field.Indonesia}|{c.Old}|{c.New}").ShouldBe(["realisasi 2024|40|45"]);
        plan.Findings.ShouldContain(f => f.Kode == "LKJ706" && f.At.Line == 3);
        Importer.Plan(report.Csv("Indikator;Target;Realisasi\nInd A;50;45\n")).Findings.ShouldContain(f => f.Kode == "LKJ706" && f.Pesan.Indonesia.Contains("sebut sasarannya"));
    }

    [Fact]
    public void Elements_of_a_survey_are_known_by_number_and_rows_below_them_are_none()
    {
        using ImportCase report = new(
            """{ "survei": [{ "id": "skm-2024", "nama": "SKM", "unsur": [{ "id": "a", "nama": "Persyaratan", "nrr": 3.4 }, { "id": "b", "nama": "Sistem, Mekanisme, dan Prosedur", "nrr": 3.4 }, { "id": "c", "nama": "Biaya/Tarif", "nrr": 3.4 }] }] }""",
            ImportKind.Skm);

        ImportPlan plan = report.Import(report.Csv("Unsur;NRR\nU1;3,25\nU2 - Sistem, mekanisme dan prosedur;3,50\n3. Biaya / Tarif;3,75\nNilai SKM;3,5\nRerata;3,5\nNRR Tertimbang;3,5\n"));

        plan.Changes.Select(c => c.New).ShouldBe(["3,25", "3,5", "3,75"]);
        plan.Findings.ShouldAllBe(f => f.Kode == "LKJ707");
    }

    [Fact]
    public void Answers_may_stand_below_one_heading()
    {
        using ImportCase report = new(null, ImportKind.Skm);

        report.Import(report.Options(Book.Of(
            ["A1:A2", "B1:B2", "C1:F1"],
            ["No", "Unsur", "Jumlah Jawaban", null, null, null],
            [null, null, "1", "2", "3", "4"],
            ["1", "Persyaratan", 0, 5, 60, 35])));

        report.Data.ShouldContain("[0, 5, 60, 35]");
    }

    [Fact]
    public void Names_are_written_on_one_line()
    {
        using ImportCase report = new();

        report.Import(report.Options(Book.Of([], ["Kode", "Uraian", "Pagu"], ["1.06.01", "Program  A\n(lanjutan)", 100])));

        report.Data.ShouldContain("\"nama\": \"Program A (lanjutan)\"");
    }
}
