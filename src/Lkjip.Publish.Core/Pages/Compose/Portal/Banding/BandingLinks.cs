namespace Lkjip.Publish.Core;

/// <summary>Links from other pages to comparisons.</summary>
internal static class BandingLinks
{
    /// <summary>The two newest years of an OPD.</summary>
    /// <param name="newest">Its reports, newest first.</param>
    /// <param name="teks">The language.</param>
    public static LinkView? Years(IReadOnlyList<ReportSummary> newest, TeksPerbandingan teks) => newest is [var b, var a, ..]
        ? new LinkView(teks.DuaTahun(b.Opd.Nama, PortalReports.Text(a.Tahun), PortalReports.Text(b.Tahun)), Addresses.Compare(b.Pemda, b.Opd, a.Tahun, b.Tahun))
        : null;

    /// <summary>The OPD of a local government in a year.</summary>
    /// <param name="reports">The reports of the local government.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="teks">The language.</param>
    public static LinkView? Opd(IEnumerable<ReportSummary> reports, int tahun, TeksPerbandingan teks) => reports.Where(r => r.Tahun == tahun).Take(2).ToArray() is [var one, _]
        ? new LinkView(teks.OpdTahun(one.Pemda.Nama, PortalReports.Text(tahun)), Addresses.Compare(one.Pemda, tahun))
        : null;
}
