namespace Lkjip.Publish.Core;

/// <summary>Composes the pages that explain the portal: about it, its accessibility, its terms.</summary>
internal static class AboutPortalComposer
{
    /// <summary>The three pages.</summary>
    /// <param name="situs">The portal, for terms and abbreviations of its own.</param>
    /// <param name="frame">What all pages share.</param>
    /// <param name="reports">All reports.</param>
    public static IEnumerable<Page> Compose(Situs situs, SiteFrame frame, IReadOnlyList<ReportSummary> reports)
    {
        TeksTentangPortal teks = TeksTentangPortal.Of(frame.Bahasa);
        yield return new TentangPage
        {
            Address = Addresses.About,
            Title = teks.Tentang,
            Description = teks.UraianTentang,
            Breadcrumb = [new(frame.Teks.Beranda, Addresses.Home), new(teks.Tentang, Addresses.About)],
            Site = frame,
            Laporan = reports.Count,
            Opd = reports.DistinctBy(r => (r.Pemda.Slug, r.Opd.Slug)).Count(),
            Pemda = reports.DistinctBy(r => r.Pemda.Slug).Count(),
            Tahun = Span(reports),
        };
        yield return new AksesibilitasPage
        {
            Address = Addresses.Accessibility,
            Title = teks.Aksesibilitas,
            Description = teks.UraianAksesibilitas,
            Breadcrumb = [new(frame.Teks.Beranda, Addresses.Home), new(teks.Aksesibilitas, Addresses.Accessibility)],
            Site = frame,
        };
        yield return new GlosariumPage
        {
            Address = Addresses.Glossary,
            Title = teks.Glosarium,
            Description = teks.UraianGlosarium,
            Breadcrumb = [new(frame.Teks.Beranda, Addresses.Home), new(teks.Glosarium, Addresses.Glossary)],
            Site = frame,
            Istilah = Terms(situs, frame.Bahasa),
            Singkatan = Sorted(situs.Singkatan.Select(pair => Entry($"singkatan {pair.Key}", pair.Key, pair.Value, fromContent: true))),
        };
    }

    private static string? Span(IReadOnlyList<ReportSummary> reports)
    {
        int[] years = [.. reports.Select(r => r.Tahun).Distinct().Order()];
        return years switch
        {
            [] => null,
            [var only] => PortalReports.Text(only),
            _ => $"{PortalReports.Text(years[0])}–{PortalReports.Text(years[^1])}",
        };
    }

    /// <summary>The portal's own meaning of a term goes before the program's.</summary>
    private static GlosariumEntry[] Terms(Situs situs, Bahasa bahasa)
    {
        HashSet<string> own = new(situs.Istilah.Keys, StringComparer.OrdinalIgnoreCase);
        return Sorted(
        [
            .. situs.Istilah.Select(pair => Entry(pair.Key, pair.Key, pair.Value, fromContent: true)),
            .. IstilahBaku.Semua.Where(term => !own.Contains(term.Istilah)).Select(term => Entry(term.Istilah, term.Istilah, bahasa is Bahasa.En ? term.Inggris : term.Arti, fromContent: false)),
        ]);
    }

    private static GlosariumEntry[] Sorted(IEnumerable<GlosariumEntry> entries) =>
        [.. entries.OrderBy(entry => entry.Nama, StringComparer.OrdinalIgnoreCase).ThenBy(entry => entry.Nama, StringComparer.Ordinal)];

    private static GlosariumEntry Entry(string id, string nama, string arti, bool fromContent) => new(Slug(id), nama, arti, fromContent);

    /// <summary>Letters and digits joined by hyphens.</summary>
    private static string Slug(string text) => string.Join(
        '-', string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
