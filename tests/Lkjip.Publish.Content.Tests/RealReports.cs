namespace Lkjip.Publish.Content.Tests;

/// <summary>Reads and checks whole reports.</summary>
public static class RealReports
{
    /// <summary>All that is found in one report.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="id">The report, <c>pemda/opd/tahun</c>.</param>
    public static IReadOnlyList<Finding> Check(string content, string id)
    {
        FindingBag findings = new();
        SiteSource site = ContentReader.Open(new ContentOptions { Root = content, Only = [id] }, findings);
        Laporan? laporan = site.Reports.Single().Read(findings);
        if (laporan is not null && !findings.HasErrors)
        {
            LaporanChecker.Check(laporan, findings);
        }

        return laporan is null || findings.HasErrors ? findings.ToSorted() : LaporanReviewer.Review(laporan, site.Peraturan, findings).Findings;
    }
}
