using System.Text;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Data;

/// <summary>All files by which the data of a report are taken away.</summary>
public static class ReportFiles
{
    /// <summary>Media type of a workbook.</summary>
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Each table in its forms, all of them as a workbook, and the citations; each file is made when it is asked for.</summary>
    public static IEnumerable<DataFile> Of(ReportDataPage data)
    {
        foreach (DataItem item in data.Items)
        {
            TakeawayView takeaway = item.Table.Takeaway!;
            yield return new DataFile(takeaway.Csv, "text/csv", TableCsv.Indonesian(item.Table));
            yield return new DataFile(takeaway.MachineCsv, "text/csv", TableCsv.Machine(item.Table));
            yield return new DataFile(takeaway.Json, "application/json", TableJson.Write(item, data));
        }

        if (data.About.Workbook is { } workbook)
        {
            yield return new DataFile(workbook, Xlsx, ReportWorkbook.Write(data));
        }

        IEnumerable<string> citations = data.Items.Select(item => item.Table.Takeaway!.Citation.BibTeX).Prepend(data.About.Citation.BibTeX);
        yield return new DataFile(data.About.CitationFile, "application/x-bibtex", Encoding.UTF8.GetBytes(string.Join("\n\n", citations) + "\n"));
    }
}
