namespace Lkjip.Publish.Core;

/// <summary>Composes the pages that join what reports offer to take away: their data and their corrections.</summary>
internal static class DataPortal
{
    /// <summary>The page of all data and the page of all corrections.</summary>
    /// <param name="frame">What all pages share.</param>
    /// <param name="byPemda">The reports by pemda, in the order of the home page.</param>
    public static IEnumerable<Page> Compose(SiteFrame frame, IReadOnlyList<IGrouping<string, ReportSummary>> byPemda)
    {
        yield return new DataPage
        {
            Address = Addresses.Data,
            Title = frame.Teks.DataTerbuka,
            Description = frame.Teks.UraianDataTerbuka,
            Breadcrumb = [new(frame.Teks.Beranda, Addresses.Home), new(frame.Teks.DataTerbuka, Addresses.Data)],
            Site = frame,
            Groups = [.. byPemda.Select(Group).Where(group => group.Reports.Count > 0)],
        };
        yield return new AllRalatPage
        {
            Address = Addresses.AllRalat,
            Title = frame.Teks.RalatSemua,
            Description = frame.Teks.UraianRalatSemua,
            Breadcrumb = [new(frame.Teks.Beranda, Addresses.Home), new(frame.Teks.Ralat, Addresses.AllRalat)],
            Site = frame,
            Ralat = RalatEntry.Of(byPemda.SelectMany(group => group)),
        };
    }

    // Figures of a draft may still change: nobody shall harvest them.
    private static DataGroup Group(IGrouping<string, ReportSummary> reports) => new(
        new LinkView(reports.First().Pemda.Nama, Addresses.Of(reports.First().Pemda)),
        [
            .. reports.Where(r => !r.Card.Draf).OrderBy(r => r.Opd.Nama, StringComparer.Ordinal).ThenByDescending(r => r.Tahun)
                .Select(r => new DataReport(r.Opd.Nama, r.Tahun, Addresses.DataOf(r.Id), r.Data.Count, r.Files)),
        ]);
}
