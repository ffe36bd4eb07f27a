using Lkjip.Publish.Content;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>Finds what stands at an address of the preview: a page is drawn, a file made, a PDF printed when it is asked for.</summary>
/// <param name="options">The content folder, and the language of notices.</param>
/// <param name="pdf">Prints.</param>
internal sealed class PreviewAnswers(ServeOptions options, PreviewPdf pdf)
{
    /// <summary>Reports whose pages stay in memory; of others only what lists need.</summary>
    private const int Kept = 12;

    private readonly TeksPratinjau teks = TeksPratinjau.Of(options.BahasaPesan);
    private readonly List<PreviewReport> lately = [];

    /// <summary>Answers to an address as the built site would.</summary>
    /// <param name="now">The site as it is now.</param>
    /// <param name="address">Begins with <c>/</c>, unescaped.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<PreviewAnswer> OfAsync(PreviewSite now, string address, CancellationToken cancel)
    {
        string asked = address.EndsWith("/index.html", StringComparison.Ordinal) ? address[..^"index.html".Length] : address;
        try
        {
            return await FindAsync(now, asked, cancel) ?? await MissingAsync(now, asked, cancel);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse(now, MachineFindings.NotReadNow(string.Empty, IoReason.Of(e)), 503);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return Refuse(now, MachineFindings.Fault(e), 500);
        }
    }

    private async Task<PreviewAnswer?> FindAsync(PreviewSite now, string address, CancellationToken cancel)
    {
        if (now.Asset(address) is { } asset)
        {
            return PreviewAnswer.File(address, asset.Content);
        }

        if (now.ReportAt(address) is { } report)
        {
            return await InReportAsync(now, report, address, cancel);
        }

        if (now.Source.Pemda.Any(pemda => Addresses.Logo(pemda) == address))
        {
            return FileAt(address);
        }

        if (!now.MayBePortal(address))
        {
            return null;
        }

        if (await now.Portal.DrawAsync(address, cancel) is { } html)
        {
            return PreviewAnswer.Page(address == Addresses.Search ? PageInjector.WithSearchNote(html, options.BahasaPesan) : html);
        }

        return address.EndsWith('/') || await now.Portal.FileAsync(address, cancel) is not { } file ? null : PreviewAnswer.File(address, file.Content);
    }

    private async Task<PreviewAnswer?> InReportAsync(PreviewSite now, PreviewReport report, string address, CancellationToken cancel)
    {
        Keep(report);
        if (await report.PagesAsync(cancel) is not { } pages)
        {
            return PreviewAnswer.Page(NoticePage.Write(teks.LaporanBelumTampil, [teks.LaporanBelumTampilSebab], options.BahasaPesan, now.Frame));
        }

        if (await report.DrawAsync(address, now.DrawAsync, cancel) is { } html)
        {
            return PreviewAnswer.Page(html) with { IsEmbedded = address.StartsWith($"/{report.Id}/sematkan/", StringComparison.Ordinal) };
        }

        if (address == pages.Report.Report.Pdf)
        {
            return await pdf.PrintAsync(pages, now.Frame, cancel);
        }

        if (pages.Files.Contains(address[1..]))
        {
            return FileAt(address);
        }

        return address.EndsWith('/') || await report.FileAsync(address, cancel) is not { } file ? null : PreviewAnswer.File(address, file.Content);
    }

    /// <summary>A file that stands in the site at the path that it has in the content.</summary>
    private PreviewAnswer FileAt(string address) => PreviewAnswer.File(address, ContentFile.ReadAllBytes(options.Content, address[1..]));

    private async Task<PreviewAnswer> MissingAsync(PreviewSite now, string address, CancellationToken cancel)
    {
        bool mayBeFolder = !address.EndsWith('/') && !Path.GetFileName(address).Contains('.', StringComparison.Ordinal);
        return mayBeFolder && await FindAsync(now, address + "/", cancel) is { Html: not null }
            ? PreviewAnswer.Redirect(address + "/")
            : PreviewAnswer.Page(await now.Portal.NotFoundAsync(), 404);
    }

    private void Keep(PreviewReport report)
    {
        lock (lately)
        {
            lately.Remove(report);
            lately.Add(report);
            if (lately.Count > Kept)
            {
                lately[0].Forget();
                lately.RemoveAt(0);
            }
        }
    }

    private PreviewAnswer Refuse(PreviewSite now, Finding finding, int status) => PreviewAnswer.Page(
        NoticePage.Write(teks.HalamanTidakTampil, NoticePage.Lines(finding, options.BahasaPesan), options.BahasaPesan, now.Frame), status);
}
