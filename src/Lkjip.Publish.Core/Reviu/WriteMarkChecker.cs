namespace Lkjip.Publish.Core;

/// <summary>Lets no report be published in which marked places are still to be written.</summary>
internal static class WriteMarkChecker
{
    /// <summary>Checks a report; drafts may bear marks.</summary>
    /// <param name="laporan">The report.</param>
    /// <param name="findings">Holds what its reading found, and gets the finding.</param>
    public static void Check(Laporan laporan, FindingBag findings)
    {
        Finding[] marks = laporan.Kepala.Status is StatusLaporan.Terbit ? [.. findings.ToSorted().Where(f => f.Kode == "LKJ410")] : [];
        if (marks.Length > 0)
        {
            findings.Add(AuthoringFindings.PublishedUnwritten(marks[0].At, marks.Length));
        }
    }
}
