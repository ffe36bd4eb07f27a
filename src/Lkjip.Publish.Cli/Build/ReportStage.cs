using Lkjip.Publish.Content;
using Lkjip.Publish.Core;
using Lkjip.Publish.Data;
using Lkjip.Publish.Pdf;
using Lkjip.Publish.Rendering;

namespace Lkjip.Publish.Cli;

/// <summary>The way of one report from its files to its pages: the same for a built site and for the preview.</summary>
internal static class ReportStage
{
    /// <summary>What all pages share.</summary>
    /// <param name="situs">The portal; null where it cannot be read.</param>
    /// <param name="theme">How it looks.</param>
    /// <param name="baseUrl">Published address; null takes the portal's own.</param>
    /// <param name="bahasa">The language in which it speaks; null takes the portal's own.</param>
    public static SiteFrame Frame(Situs? situs, ITheme theme, string? baseUrl, Bahasa? bahasa) => new(
        situs?.Nama ?? string.Empty,
        situs?.Keterangan,
        situs?.Kontak,
        [.. theme.Assets.Where(a => a.Use is AssetUse.Stylesheet).Select(a => a.Address)],
        [.. theme.Assets.Where(a => a.Use is AssetUse.Preload).Select(a => a.Address)],
        (baseUrl ?? situs?.AlamatDasar) is { } url ? url.TrimEnd('/') + "/" : null)
    {
        Lisensi = situs?.Lisensi,
        Bahasa = bahasa ?? situs?.Bahasa ?? Bahasa.Id,
        Bar = theme.Palette.Bar,
    };

    /// <summary>Reads, computes and checks a report; <see cref="ReportComposer"/> makes its pages of what comes out.</summary>
    /// <param name="report">Its files.</param>
    /// <param name="peraturan">The registry of regulations.</param>
    /// <param name="drafts">True takes drafts too.</param>
    /// <param name="own">Gets what is found before it is computed; the rest is in <see cref="ReviewedLaporan.Findings"/>.</param>
    /// <returns>Null where it cannot be computed, and for a draft that is not wanted.</returns>
    public static ReviewedLaporan? Review(ReportSource report, IReadOnlyList<Peraturan> peraturan, bool drafts, FindingBag own)
    {
        Laporan? laporan = report.Read(own);
        if (laporan is null || own.HasErrors || (!drafts && laporan.Kepala.Status is StatusLaporan.Draf))
        {
            return null;
        }

        LaporanChecker.Check(laporan, own);
        return own.HasErrors ? null : LaporanReviewer.Review(laporan, peraturan, own);
    }

    /// <summary>The files that join reports and are no pages; the catalogue comes later.</summary>
    /// <param name="frame">What all pages share.</param>
    /// <param name="summaries">The reports, by address.</param>
    /// <param name="pages">The pages that search engines shall know.</param>
    public static IEnumerable<DataFile> PortalFilesOf(SiteFrame frame, IReadOnlyCollection<ReportSummary> summaries, IEnumerable<SitemapEntry> pages) =>
        PortalFiles.Of(frame, summaries, pages).Concat(DataSchemas.Files()).Concat(SummaryJson.AllOf(summaries, frame));

    /// <summary>The picture for links to it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="path">Full path of the file.</param>
    public static PdfDocument Picture(ReportPages report, string path) =>
        new(report.Card.Address, path, report.Card.Title, report.Card.Report.Opd, string.Empty, "id", report.Dated) { Form = PrintForm.Picture };

    /// <summary>Its official PDF.</summary>
    /// <param name="report">The report.</param>
    /// <param name="path">Full path of the file.</param>
    public static PdfDocument Document(ReportPages report, string path)
    {
        ReportFrame frame = report.Report.Report;
        return new PdfDocument(
            frame.Print, path, frame.Judul, frame.Opd, $"Laporan kinerja {frame.Opd}, {frame.Pemda}, tahun {frame.Tahun}", "id", report.Dated)
        {
            Keywords = ["LKjIP", "laporan kinerja instansi pemerintah", "akuntabilitas kinerja", frame.Opd, frame.Pemda, $"{frame.Tahun}"],
        };
    }
}
