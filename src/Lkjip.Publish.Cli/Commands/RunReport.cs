using Lkjip.Publish.Core;
using Lkjip.Publish.Pdf;

namespace Lkjip.Publish.Cli;

/// <summary>Runs a command's work and says how it ended: findings on standard output, progress on the error stream.</summary>
internal sealed class RunReport(BuildOptions options, TextWriter output, TextWriter error)
{
    private readonly Bahasa bahasa = options.BahasaPesan;

    /// <summary>Runs the work of <c>build</c> or <c>check</c>.</summary>
    /// <param name="work">The work.</param>
    /// <param name="list">Least serious findings that are listed one by one.</param>
    /// <param name="summary">The closing line for people.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(
        Func<IBuildProgress, Task<PublishResult>> work, Tingkat list, Func<PublishResult, string> summary)
    {
        // The rest runs once the command line listens to interrupts, which it does when this call returns.
        await Task.Yield();
        try
        {
            PublishResult result = ShowsBars()
                ? await TerminalProgress.RunAsync(work, bahasa)
                : await work(new PlainProgress(error, bahasa));
            int exit = ExitCodes.From(result.Findings, options.Strict);
            Print(result, exit, list, summary);
            return exit;
        }
        catch (BrowserMissingException e)
        {
            return Refuse(PdfFindings.BrowserMissing(e), ExitCodes.MachineLacks);
        }
        catch (SiteWriterException e)
        {
            return Refuse(e.Finding, ExitCodes.WrongUsage);
        }
        catch (ThemeException e)
        {
            return Refuse(e.Finding, e.Exit);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse(MachineFindings.FileTrouble(IoReason.Of(e)), ExitCodes.MachineLacks);
        }
        catch (Exception e) when (e is not OperationCanceledException && Environment.GetEnvironmentVariable("LKJIP_DEBUG") is null)
        {
            return Refuse(MachineFindings.Fault(e), ExitCodes.MachineLacks);
        }
        catch (OperationCanceledException)
        {
            error.WriteLine(TeksHasil.Of(bahasa).Dihentikan);
            return ExitCodes.Interrupted;
        }
    }

    private bool ShowsBars() => ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("CI") is null;

    private void Print(PublishResult result, int exit, Tingkat list, Func<PublishResult, string> summary)
    {
        if (options.Format is not OutputFormat.Text)
        {
            WriteDocument(result.Findings);
            return;
        }

        IEnumerable<Finding> listed = exit != ExitCodes.Done && options.Strict
            ? result.Findings.Where(f => f is { Tingkat: >= Tingkat.Peringatan, Tanggapan: null })
            : result.Findings.Where(f => f.Tingkat >= list || f.IsOfPrinting());
        new FindingTextWriter(output, options.Content.Root, bahasa).Write(listed);
        output.WriteLine($"{TingkatText.Counts(result.Findings, TeksTemuan.Of(bahasa))}.");
        output.WriteLine(summary(result));
    }

    private int Refuse(Finding finding, int exit)
    {
        if (options.Format is OutputFormat.Text)
        {
            new FindingTextWriter(error, string.Empty, bahasa).Write([finding]);
        }
        else
        {
            WriteDocument([finding]);
        }

        return exit;
    }

    private void WriteDocument(IReadOnlyList<Finding> findings)
    {
        if (options.Format is OutputFormat.Sarif)
        {
            new SarifWriter(options.Content.Root, bahasa).Write(output, findings);
        }
        else
        {
            FindingJsonWriter.Write(output, findings, bahasa);
        }
    }
}
