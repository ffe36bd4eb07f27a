using Lkjip.Publish.Content;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>What the pages about the origin of figures show of the real reports, computed once more from their own words.</summary>
public sealed class ProvenanceStepsTests
{
    private static readonly ComposeOptions Options = new(new Situs { Nama = "Portal" }, new SiteFrame("Portal", null, null, [], [], null), false);

    [Fact]
    public void Every_step_gives_the_result_and_the_rounded_figure_that_stand_beside_it()
    {
        (string Report, int Steps, string[] Wrong)[] reports = [.. ContentReader.Open(new ContentOptions { Root = RealReportFixture.Content }, new FindingBag()).Reports.Select(Evaluated)];

        reports.SelectMany(r => r.Wrong).ShouldBeEmpty(string.Join(", ", reports.Select(r => $"{r.Report}: {r.Steps} steps")));
        reports.Select(r => $"{r.Report}: {r.Steps}").ShouldBe(
        [
            "jambi/kecamatan-paal-merah/2021: 217",
            "medan/kecamatan-medan-amplas/2023: 341",
            "payakumbuh/dinas-sosial/2024: 69",
            "payakumbuh/kecamatan-payakumbuh-selatan/2024: 249",
        ]);
    }

    [Theory]
    [InlineData("8 ÷ 7 × 100", "114,2857142857…", "114,29%")]
    [InlineData("(2 × 5 − 4) ÷ 5 × 100", "120", "120,00%")]
    [InlineData("(-5) + 3", "-2", "-2")]
    [InlineData("200 ÷ 100 × 100, paling tinggi 150", "150", "150,00%")]
    [InlineData("A = A", "100", "100,00%")]
    [InlineData("84,83 ≥ 76,61: B", null, "B")]
    [InlineData("84,83 ≥ 76,61: B", null, "Baik")]
    public void A_right_step_passes(string steps, string? result, string shown) => Evaluate(steps, result, shown).ShouldBeNull();

    [Theory]
    [InlineData("8 ÷ 7 × 100", "114,2857142858…", "114,29%")]
    [InlineData("8 ÷ 7 × 100", "114,2857142857…", "114,28%")]
    [InlineData("2 + 3 × 4", "20", "20")]
    [InlineData("2.000 − 1", "1", "1")]
    [InlineData("A = B", "100", "100,00%")]
    [InlineData("75 ≥ 76,61: B", null, "B")]
    [InlineData("84,83 ≥ 76,61: B", null, "A")]
    [InlineData("kira-kira 3", "3", "3")]
    public void A_wrong_step_and_one_that_nobody_can_follow_are_told(string steps, string? result, string shown) => Evaluate(steps, result, shown).ShouldNotBeNull();

    private static (string Report, int Steps, string[] Wrong) Evaluated(ReportSource source)
    {
        FindingBag findings = new();
        ReportPages pages = ReportComposer.Compose(LaporanReviewer.Review(source.Read(findings).ShouldNotBeNull(), [], findings), Options);
        var cells = pages.Provenance.SelectMany(page => page.Rows.SelectMany(row => row.Cells.Select(cell => (page, row, cell)))).ToList();
        return (source.Id, cells.Count,
        [
            .. cells.Select(c => (c.page, c.row, c.cell, wrong: ShownStep.Check(c.cell))).Where(c => c.wrong is not null)
                .Select(c => $"{c.page.Address}#{c.cell.Id} {c.row.Nama}, {c.cell.Heading}: {c.wrong}"),
        ]);
    }

    private static string? Evaluate(string steps, string? result, string shown) =>
        ShownStep.Check(new CellProvenanceView("id", "Kolom", shown, result, result?.TrimEnd('…') != shown.TrimEnd('%').Replace(",00", string.Empty, StringComparison.Ordinal) && result is not null, null, null, steps, []));
}
