namespace Lkjip.Publish.Core;

/// <summary>A file to take away.</summary>
/// <param name="Form">Its form.</param>
/// <param name="Address">Its address within the site.</param>
public sealed record TakeawayFile(TakeawayForm Form, string Address)
{
    /// <summary>The files of a table or chart.</summary>
    /// <param name="laporan">Id of the report.</param>
    /// <param name="table">Id of the table or chart.</param>
    public static IReadOnlyList<TakeawayFile> OfTable(string laporan, string table) =>
        [.. TakeawayForm.OfTable.Select(form => new TakeawayFile(form, Addresses.TableData(laporan, table, form.Ending)))];

    /// <summary>The files of a report as a whole.</summary>
    /// <param name="laporan">The report.</param>
    /// <param name="withPdf">True where it is printed.</param>
    /// <param name="hasTables">True where it has tables or charts.</param>
    public static IReadOnlyList<TakeawayFile> OfReport(Laporan laporan, bool withPdf, bool hasTables) =>
    [
        .. TakeawayForm.OfReport.Where(form => form.Scope switch { TakeawayScope.Report => withPdf, TakeawayScope.Findings => true, _ => hasTables })
            .Select(form => new TakeawayFile(form, Addresses.ReportFile(laporan, form.Ending))),
    ];
}
