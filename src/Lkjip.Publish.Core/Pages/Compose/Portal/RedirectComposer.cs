namespace Lkjip.Publish.Core;

/// <summary>Composes what stands at the old addresses of an OPD whose folder was renamed.</summary>
internal static class RedirectComposer
{
    /// <summary>A page at each old address of the OPD's page, reports, chapters and indicators.</summary>
    /// <param name="frame">What all pages share.</param>
    /// <param name="reports">The reports of one OPD, at least one.</param>
    /// <param name="series">Its indicators.</param>
    public static IEnumerable<RedirectPage> Compose(SiteFrame frame, IReadOnlyList<ReportSummary> reports, IReadOnlyList<DeretIndikator> series)
    {
        (Pemda pemda, Opd opd) = (reports[0].Pemda, reports[0].Opd);
        string home = Addresses.Of(pemda, opd);
        string[] pages =
        [
            home, .. reports.OrderBy(r => r.Tahun).SelectMany(r => r.Pages), .. series.Select(d => Addresses.OfIndikator(pemda, opd, d.Id)),
        ];
        return from former in opd.AlamatLama
               from target in pages
               let address = $"{Addresses.Of(pemda)}{former.Value}/{target[home.Length..]}"
               select new RedirectPage
               {
                   Address = address,
                   Title = frame.Teks.HalamanPindah(address),
                   Site = frame,
                   Target = target,
                   Name = opd.Nama,
               };
    }
}
