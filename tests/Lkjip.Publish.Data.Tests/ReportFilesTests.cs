using System.Text;

namespace Lkjip.Publish.Data.Tests;

public sealed class ReportFilesTests
{
    [Fact]
    public void A_report_gives_each_table_in_three_forms_then_the_workbook_and_the_citations() =>
        ReportFiles.Of(DataSamples.Data).Select(file => $"{file.Address} {file.MediaType}").ShouldBe(
        [
            "/kota/dinas/2024/data/semua.csv text/csv", "/kota/dinas/2024/data/semua.mesin.csv text/csv", "/kota/dinas/2024/data/semua.json application/json",
            "/kota/dinas/2024/data/grafik.csv text/csv", "/kota/dinas/2024/data/grafik.mesin.csv text/csv", "/kota/dinas/2024/data/grafik.json application/json",
            "/kota/dinas/2024/lkjip-dinas-2024.xlsx application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "/kota/dinas/2024/kutipan.bib application/x-bibtex",
        ]);

    public static TheoryData<string> Written => [.. TakeawayForm.All.Where(form => form.Scope is not TakeawayScope.Report).Select(form => form.Ending)];

    [Theory, MemberData(nameof(Written))]
    public void Every_form_that_no_browser_prints_has_its_writer(string ending)
    {
        TakeawayForm form = TakeawayForm.All.Single(form => form.Ending == ending);
        ReportDataPage data = DataSamples.Data with { About = DataSamples.Data.About with { Files = [new(form, $"/lkjip.{ending}")] } };

        ReportFiles.Of(data).Where(file => file.Address.EndsWith($".{ending}", StringComparison.Ordinal)).ShouldNotBeEmpty();
    }

    [Fact]
    public void The_citations_stand_one_below_the_other() =>
        Encoding.UTF8.GetString(ReportFiles.Of(DataSamples.Data).Last().Content.Span).ShouldBe("@techreport{dinas-2024,\n}\n\n@misc{dinas-2024-semua,\n}\n\n@misc{dinas-2024-grafik,\n}\n");

    [Fact]
    public void A_report_without_tables_gives_its_citation_only() =>
        ReportFiles.Of(DataSamples.Data with { Items = [], About = DataSamples.Data.About with { Files = [] } }).Select(file => file.Address).ShouldBe(["/kota/dinas/2024/kutipan.bib"]);

    [Fact]
    public void The_same_report_gives_the_same_bytes() =>
        ReportFiles.Of(DataSamples.Data).Select(file => Convert.ToBase64String(file.Content.Span)).ShouldBe(ReportFiles.Of(DataSamples.Data).Select(file => Convert.ToBase64String(file.Content.Span)));

    [Fact]
    public void The_schemas_are_part_of_the_program()
    {
        DataFile[] schemas = [.. DataSchemas.Files()];

        schemas.Select(file => file.Address).ShouldBe([Addresses.TableSchema, Addresses.SummarySchema]);
        foreach (DataFile schema in schemas)
        {
            Encoding.UTF8.GetString(schema.Content.Span).ShouldBe(File.ReadAllText(Repository.PathOf("src", "Lkjip.Publish.Data", Path.GetFileName(schema.Address))));
        }
    }
}
