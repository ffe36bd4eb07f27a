using Lkjip.Publish.Core;
using Lkjip.Publish.Pdf;

namespace Lkjip.Publish.Cli;

/// <summary>Prints the official PDF of a report when somebody asks for it; the browser that prints stays for the next time.</summary>
/// <param name="site">What the print edition asks for: a file of the site by its path, null where there is none.</param>
/// <param name="bahasa">The language of messages.</param>
internal sealed class PreviewPdf(Func<string, ReadOnlyMemory<byte>?> site, Bahasa bahasa) : IAsyncDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly Dictionary<string, (ReportPages Of, byte[] Bytes)> printed = [];
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lkjip-pratinjau-");
    private PdfPrinter? printer;

    /// <summary>The PDF, printed now unless the report is still the one that was printed last.</summary>
    /// <param name="report">The report.</param>
    /// <param name="frame">For the page that says why there is none.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<PreviewAnswer> PrintAsync(ReportPages report, SiteFrame frame, CancellationToken cancel)
    {
        await gate.WaitAsync(cancel);
        try
        {
            string id = report.Summary.Id;
            if (!printed.TryGetValue(id, out (ReportPages Of, byte[] Bytes) known) || !ReferenceEquals(known.Of, report))
            {
                string path = Path.Combine(folder.FullName, "laporan.pdf");
                printer ??= await PdfPrinter.StartAsync(new PdfPrinterOptions { InstallBrowser = false, Parallel = 1 }, cancel);
                IReadOnlyList<Finding> findings = await printer.PrintAsync(ReportStage.Document(report, path), site, cancel);
                if (findings.Any(f => f.Tingkat is Tingkat.Galat))
                {
                    return Refuse(frame, findings.Where(f => f.Tingkat is Tingkat.Galat), 500);
                }

                printed[id] = known = (report, await File.ReadAllBytesAsync(path, cancel));
            }

            return PreviewAnswer.File(report.Report.Report.Pdf!, known.Bytes);
        }
        catch (BrowserMissingException e)
        {
            return Refuse(frame, [PdfFindings.BrowserMissing(e)], 503);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse(frame, [MachineFindings.FileTrouble(IoReason.Of(e), isOfSite: false)], 500);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (printer is not null)
        {
            await printer.DisposeAsync();
        }

        folder.Delete(recursive: true);
        gate.Dispose();
    }

    private PreviewAnswer Refuse(SiteFrame frame, IEnumerable<Finding> findings, int status)
    {
        TeksPratinjau teks = TeksPratinjau.Of(bahasa);
        IEnumerable<string> lines = findings.SelectMany(finding => NoticePage.Lines(finding, bahasa)).Append(teks.HalamanLainTerbaca);
        return PreviewAnswer.Page(NoticePage.Write(teks.PdfTidakTercetak, lines, bahasa, frame), status);
    }
}
