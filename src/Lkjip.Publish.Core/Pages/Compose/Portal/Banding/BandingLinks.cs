namespace Lkjip.Publish.Core;

/// <summary>Links from other pages to comparisons.</summary>
internal static class BandingLinks
{
    /// <summary>The two newest years of an OPD.</summary>
    /// <param name="newest">Its reports, newest first.</param>
    public static LinkView? Years(IReadOnlyList<ReportSummary> newest) => newest is [var b, var a, ..]
        ? new LinkView(BandingText.OfYears(b.Opd.Nama, a.Tahun, b.Tahun), Addresses.Compare(b.Pemda, b.Opd, a.Tahun, b.Tahun))
        : null;

    /// <summary>The OPD of a local government in a year.</summary>
    /// <param name="reports">The reports of the local government.</param>
    /// <param name="tahun">The year.</param>
    public static LinkView? Opd(IEnumerable<ReportSummary> reports, int tahun) => reports.Where(r => r.Tahun == tahun).Take(2).ToArray() is [var one, _]
        ? new LinkView(BandingText.OfOpd(one.Pemda.Nama, tahun), Addresses.Compare(one.Pemda, tahun))
        : null;
}
