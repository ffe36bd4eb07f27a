namespace Lkjip.Publish.Core;

/// <summary>A report in a list of data.</summary>
/// <param name="Opd">Name of the OPD.</param>
/// <param name="Tahun">Year reported on.</param>
/// <param name="Address">Address of its data.</param>
/// <param name="Tables">How many tables it offers.</param>
/// <param name="Files">The files of the report as a whole and of all its tables together.</param>
public sealed record DataReport(string Opd, int Tahun, string Address, int Tables, IReadOnlyList<TakeawayFile> Files);
