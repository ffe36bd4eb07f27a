using System.Text;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Data;

/// <summary>All files by which the data of a report are taken away.</summary>
public static class ReportFiles
{
    /// <summary>Each table in its forms, all of them together, the findings, and the citations; each file is made when it is asked for. The report itself is printed.</summary>
    public static IEnumerable<DataFile> Of(ReportDataPage data)
    {
        foreach (DataItem item in data.Items)
        {
            foreach ((TakeawayForm form, string address) in item.Table.Takeaway!.Files)
            {
                yield return new DataFile(address, form.MediaType, TakeawayWriters.Write(form, item, data));
            }
        }

        foreach ((TakeawayForm form, string address) in data.About.Files.Where(file => file.Form.Scope is not TakeawayScope.Report))
        {
            yield return new DataFile(address, form.MediaType, TakeawayWriters.Write(form, data));
        }

        IEnumerable<string> citations = data.Items.Select(item => item.Table.Takeaway!.Citation.BibTeX).Prepend(data.About.Citation.BibTeX);
        yield return new DataFile(data.About.CitationFile, "application/x-bibtex", Encoding.UTF8.GetBytes(string.Join("\n\n", citations) + "\n"));
    }
}
