namespace Lkjip.Publish.Core;

/// <summary>Composes the pages that join reports; a summary of each report is all they need.</summary>
public static class PortalComposer
{
    /// <summary>Composes home, pemda, OPD, year and indicator pages, what stands at old addresses, and the page for unknown ones.</summary>
    /// <param name="situs">The portal.</param>
    /// <param name="frame">What all pages share.</param>
    /// <param name="reports">The reports, by id.</param>
    /// <param name="hasIndex">True where the site gets a search index.</param>
    public static IReadOnlyList<Page> Compose(Situs situs, SiteFrame frame, IReadOnlyList<ReportSummary> reports, bool hasIndex = false)
    {
        PortalReports portal = new(situs, reports);
        (ReportSummary[] Reports, IndikatorComposer Indikator)[] opd =
        [
            .. portal.ByPemda.SelectMany(PortalReports.ByOpd).Select(g => g.ToArray()).Select(g => (g, new IndikatorComposer(frame, g))),
        ];
        return
        [
            HomeComposer.Compose(situs, frame, portal),
            SearchComposer.Compose(frame, portal, hasIndex),
            .. portal.ByPemda.Select(g => PemdaComposer.Compose(frame, [.. g])),
            .. opd.Select(o => OpdComposer.Compose(frame, o.Reports, o.Indikator.Series)),
            .. reports.Select(r => r.Tahun).Distinct().OrderDescending().Select(tahun => YearComposer.Compose(frame, tahun, portal)),
            .. opd.SelectMany(o => o.Indikator.Pages()),
            .. opd.SelectMany(o => RedirectComposer.Compose(frame, o.Reports, o.Indikator.Series)),
            .. new BandingComposer(frame, portal).Pages(),
            .. DataPortal.Compose(frame, portal.ByPemda),
            .. AboutPortalComposer.Compose(situs, frame, reports),
            new NotFoundPage { Address = "/404.html", Title = frame.Teks.TidakDitemukan, Site = frame },
        ];
    }
}
