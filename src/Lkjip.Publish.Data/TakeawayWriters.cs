using Lkjip.Publish.Core;

namespace Lkjip.Publish.Data;

/// <summary>Who writes which form.</summary>
internal static class TakeawayWriters
{
    private static readonly Dictionary<TakeawayForm, Func<DataItem, ReportDataPage, byte[]>> OfTable = new()
    {
        [TakeawayForm.Csv] = (item, _) => TableCsv.Indonesian(item.Table),
        [TakeawayForm.MachineCsv] = (item, _) => TableCsv.Machine(item.Table),
        [TakeawayForm.Json] = TableJson.Write,
    };

    private static readonly Dictionary<TakeawayForm, Func<ReportDataPage, byte[]>> OfTables = new()
    {
        [TakeawayForm.Xlsx] = ReportWorkbook.Write,
        [TakeawayForm.Findings] = data => FindingsCsv.Write(data.Findings),
    };

    /// <summary>A table.</summary>
    /// <exception cref="NotSupportedException">The form has no writer.</exception>
    public static byte[] Write(TakeawayForm form, DataItem item, ReportDataPage data) =>
        OfTable.TryGetValue(form, out Func<DataItem, ReportDataPage, byte[]>? write) ? write(item, data) : throw Nobody(form);

    /// <summary>All tables of a report, or what the checks found in it.</summary>
    /// <exception cref="NotSupportedException">The form has no writer.</exception>
    public static byte[] Write(TakeawayForm form, ReportDataPage data) =>
        OfTables.TryGetValue(form, out Func<ReportDataPage, byte[]>? write) ? write(data) : throw Nobody(form);

    private static NotSupportedException Nobody(TakeawayForm form) => new($"Nobody writes {form.Label.Inggris} (*.{form.Ending}) of {form.Scope}.");
}
