namespace Lkjip.Publish.Core;

/// <summary>A report in a list of data.</summary>
/// <param name="Opd">Name of the OPD.</param>
/// <param name="Tahun">Year reported on.</param>
/// <param name="Address">Address of its data.</param>
/// <param name="Tables">How many tables it offers.</param>
/// <param name="Workbook">Address of all its tables as a workbook; null for none.</param>
/// <param name="Pdf">Address of the official PDF; null where none is made.</param>
public sealed record DataReport(string Opd, int Tahun, string Address, int Tables, string? Workbook, string? Pdf);
