using AngleSharp.Dom;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>What the published report says.</summary>
[Collection(RealReportCollection.Name)]
public sealed class RealReportTests(RealReportFixture report)
{
    private static readonly string[] Chapters = ["kata-pengantar", "pendahuluan", "perencanaan-kinerja", "akuntabilitas-kinerja", "penutup"];

    /// <summary>Table, its number, ordinary rows (subtotals included), group rows, rows of sums.</summary>
    public static TheoryData<string, string?, int, int, int> Tables => new()
    {
        { "pegawai-golongan", "Tabel 1.1", 14, 0, 1 },
        { "pegawai-pendidikan", "Tabel 1.2", 7, 0, 1 },
        { "tujuan-sasaran-indikator", "Tabel 2.1", 2, 0, 0 },
        { "strategi-arah-kebijakan", "Tabel 2.2", 4, 0, 0 },
        { "iku-kecamatan", "Tabel 2.3", 2, 0, 0 },
        { "pk-murni", "Tabel 2.4", 3, 0, 0 },
        { "pk-program-murni", null, 5, 0, 1 },
        { "pk-perubahan", null, 3, 0, 0 },
        { "pk-program-perubahan", null, 5, 0, 1 },
        { "capaian-iku", "Tabel 3.1", 2, 0, 0 },
        { "skala-ikm", "Tabel 3.2", 4, 0, 0 },
        { "nrr-unsur", "Tabel 3.3", 9, 0, 0 },
        { "responden-aplikasi", "Tabel 3.4", 17, 0, 0 },
        { "analisis-sasaran-1", "Tabel 3.5", 1, 1, 0 },
        { "jenis-pelayanan", null, 10, 0, 0 },
        { "anggaran-sasaran-1", "Tabel 3.6", 9, 0, 1 },
        { "kinerja-keuangan-sasaran-1", "Tabel 3.7", 1, 1, 0 },
        { "evaluasi-sasaran-1", "Tabel 3.8", 1, 0, 0 },
        { "analisis-sasaran-2", "Tabel 3.9", 1, 1, 0 },
        { "anggaran-sasaran-2", "Tabel 3.10", 12, 0, 1 },
        { "kinerja-keuangan-sasaran-2", "Tabel 3.11", 1, 1, 0 },
        { "evaluasi-sasaran-2", "Tabel 3.12", 1, 0, 0 },
        { "realisasi-anggaran-kinerja", "Tabel 3.13", 44, 0, 1 },
    };

    public static TheoryData<string, string> Highlights => new()
    {
        { "akuntabilitas-kinerja", "Rp 7.442.011.651" },
        { "akuntabilitas-kinerja", "Rp 6.439.057.955" },
        { "akuntabilitas-kinerja", "86,52%" },
        { "akuntabilitas-kinerja", "Rp 1.002.953.696" },
        { "perencanaan-kinerja", "7.345.568.751" },
        { "perencanaan-kinerja", "5.969.433.051" },
        { "perencanaan-kinerja", "7.442.011.651" },
        { "pendahuluan", "38 personel" },
        { "penutup", "Rp 6.439.057.955 atau 86,52%" },
        { "", "86,52%" },
    };

    [Fact]
    public void Its_pages_stand_at_their_addresses() =>
        report.Pages.Keys
            .Where(path => path.StartsWith(RealReportFixture.Report, StringComparison.Ordinal))
            .Where(path => !path.Contains("/asal/", StringComparison.Ordinal) && !path.Contains("/sematkan/", StringComparison.Ordinal))
            .Select(path => path[RealReportFixture.Report.Length..])
            .ShouldBe(
            [
                "akuntabilitas-kinerja/index.html",
                "cetak/index.html",
                "data/index.html",
                "index.html",
                "kata-pengantar/index.html",
                "pemeriksaan/index.html",
                "pendahuluan/index.html",
                "penutup/index.html",
                "perencanaan-kinerja/index.html",
                "reviu/index.html",
            ]);

    [Theory]
    [InlineData("404.html")]
    [InlineData("index.html")]
    [InlineData("payakumbuh/index.html")]
    [InlineData("payakumbuh/kecamatan-payakumbuh-selatan/index.html")]
    [InlineData("tahun/2024/index.html")]
    public void The_portal_leads_to_it(string page) => report.Pages.Keys.ShouldContain(page);

    [Fact]
    public void Tables_are_numbered_by_chapter_in_order() => Numbers("figure.table-part").ShouldBe(
    [
        .. Enumerable.Range(1, 2).Select(n => $"Tabel 1.{n}"),
        .. Enumerable.Range(1, 4).Select(n => $"Tabel 2.{n}"),
        .. Enumerable.Range(1, 13).Select(n => $"Tabel 3.{n}"),
    ]);

    [Fact]
    public void Figures_are_numbered_by_chapter_in_order() =>
        Numbers("figure.figure-part").ShouldBe(["Gambar 1.1", .. Enumerable.Range(1, 5).Select(n => $"Gambar 3.{n}")]);

    [Theory]
    [InlineData("table-part", "Daftar Tabel")]
    [InlineData("figure-part", "Daftar Gambar")]
    public void The_lists_name_what_the_chapters_hold(string part, string list)
    {
        IElement listed = report.Page("cetak").QuerySelector($"nav[aria-label='{list}']").ShouldNotBeNull();

        listed.QuerySelectorAll("a").Select(RealReportFixture.Text).ShouldBe(
            report.Page("cetak").QuerySelectorAll($"figure.{part} .caption:has(.caption-number)").Select(RealReportFixture.Text).Select(ListedCaptions.InTheList));
    }

    [Theory, MemberData(nameof(Tables))]
    public void A_table_has_its_number_and_rows(string id, string? number, int rows, int groups, int totals)
    {
        IElement table = report.Part(id);

        table.QuerySelector(".caption-number")?.TextContent.ShouldBe(number);
        table.QuerySelectorAll("tbody tr.row-group").Length.ShouldBe(groups);
        table.QuerySelectorAll("tbody tr.row-total").Length.ShouldBe(totals);
        table.QuerySelectorAll("tbody tr:not(.row-group, .row-total)").Length.ShouldBe(rows);
    }

    [Fact]
    public void No_table_is_left_out_here() =>
        report.Page("cetak").QuerySelectorAll("figure.table-part").Select(table => table.Id).ShouldBe(Tables.Select(row => row.Data.Item1));

    [Theory, MemberData(nameof(Tables))]
    public void The_print_edition_holds_the_same_cells_as_the_chapter(string id, string? number, int rows, int groups, int totals)
    {
        _ = (number, rows, groups, totals);
        IElement web = Chapters.Select(name => report.Page(name).GetElementById(id)).OfType<IElement>().ShouldHaveSingleItem();

        Cells(web).ShouldBe(Cells(report.Part(id)));

        // Computed figures of the web edition lead to how they came about.
        static string Cells(IElement part)
        {
            IElement table = (IElement)part.QuerySelector("table")!.Clone();
            // On the web what was computed stands in the cell, on paper a mark leads to the list below the table.
            foreach (IElement differs in table.QuerySelectorAll(".mark-difference, .cell-beside").ToArray())
            {
                differs.Remove();
            }

            foreach (IElement origin in table.QuerySelectorAll("a.origin"))
            {
                origin.Replace([.. origin.ChildNodes]);
            }

            return NormalHtml.Of(table);
        }
    }

    [Theory, MemberData(nameof(Highlights))]
    public void A_key_figure_is_shown_as_printed(string page, string figure) =>
        RealReportFixture.Text(report.Page(page).QuerySelector("main")!).ShouldContain(figure);

    [Fact]
    public void The_closing_row_of_the_budget_shows_the_printed_sums()
    {
        IElement total = report.Part("realisasi-anggaran-kinerja").QuerySelector("tr.row-total").ShouldNotBeNull();

        total.Children.Select(RealReportFixture.Text).Where(text => text.Length > 0 && text != "–").ShouldBe(["Jumlah", "7.442.011.651", "6.439.057.955", "100%", "86,52%"]);
    }

    [Fact]
    public void Each_printed_figure_that_differs_is_marked_and_explained()
    {
        IElement[] marks = [.. report.Page("cetak").QuerySelectorAll("sup.mark-difference a")];

        // 30 of the findings are about figures in printed cells of tables; the others are about how they are written, or about the prose.
        marks.Length.ShouldBe(30);
        marks.ShouldAllBe(mark => report.Page("cetak").GetElementById(mark.GetAttribute("href")!.Substring(1)) != null);
    }

    [Theory]
    [InlineData("payakumbuh/kecamatan-payakumbuh-selatan/2024")]
    [InlineData("payakumbuh/dinas-sosial/2024")]
    [InlineData("medan/kecamatan-medan-amplas/2023")]
    [InlineData("jambi/kecamatan-paal-merah/2021")]
    public async Task Check_finds_what_was_looked_up_in_the_source(string id)
    {
        Run run = (await Program.RunAsync("check", "--content", RealReportFixture.Content, "--only", id)).ShouldEndWith(ExitCodes.Done);

        Snapshot.Match(
            run.Output.Replace(RealReportFixture.Content + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal),
            Repository.PathOf("tests", "Lkjip.Publish.Cli.Tests", "RealReport", "Findings", id.Replace('/', '.') + ".txt"));
    }

    [Fact]
    public async Task The_same_content_elsewhere_with_other_jobs_gives_the_same_bytes_with_the_PDF()
    {
        using TempFolder elsewhere = new();
        TempFolder.Copy(RealReportFixture.Content, elsewhere["isi"]);

        (await Program.RunAsync("build", "--content", elsewhere["isi"], "--out", elsewhere["lain/situs"], "--jobs", "1")).ShouldEndWith(ExitCodes.Done);

        TempFolder.Contents(elsewhere["lain/situs"]).ShouldBe(TempFolder.Contents(report.Site));
    }

    private IEnumerable<string> Numbers(string part) =>
        Chapters.SelectMany(name => report.Page(name).QuerySelectorAll($"{part} .caption-number")).Select(number => number.TextContent);
}
