using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Pdf;

/// <summary>Rewrites a printed PDF: to a quarter of its size or less, with its properties, and to the same bytes for the same content.</summary>
internal sealed partial class QpdfTool(Machine machine, string program)
{
    /// <summary>The first that can update a file from JSON.</summary>
    private const int OldestVersion = 11;

    /// <summary>It answers within milliseconds; one that does not is no use.</summary>
    private static readonly TimeSpan AnsweringLimit = TimeSpan.FromSeconds(20);

    /// <summary>qpdf's exit code for a file written with warnings.</summary>
    private const int Warnings = 3;

    /// <summary>Finds qpdf on PATH.</summary>
    /// <returns>Null if there is none, or only one that is too old.</returns>
    public static async Task<QpdfTool?> FindAsync(Machine machine, CancellationToken cancel)
    {
        if (machine.OnPath("qpdf") is not { } program)
        {
            return null;
        }

        (_, string output) = await machine.RunAsync(program, ["--version"], cancel).WaitAsync(AnsweringLimit, machine.Time, cancel);
        return Version().Match(output) is { Success: true } version && int.TryParse(version.Groups["major"].Value, out int major) && major >= OldestVersion
            ? new(machine, program)
            : null;
    }

    /// <summary>Rewrites <paramref name="source"/> to <paramref name="target"/> in one pass.</summary>
    /// <param name="source">Full path of the printed PDF.</param>
    /// <param name="update">Full path of the changes, see <see cref="PdfUpdate"/>.</param>
    /// <param name="overlays">PDFs whose pages are laid over pages of the document; the first page is number 1.</param>
    /// <param name="target">Full path to write to.</param>
    /// <param name="cancel">Ends qpdf.</param>
    /// <returns>Null, or in one line why it failed.</returns>
    public async Task<string?> RewriteAsync(
        string source, string update, IEnumerable<(string Path, int FirstPage, int Pages)> overlays, string target, CancellationToken cancel)
    {
        (int code, string output) = await machine.RunAsync(
            program,
            [
                source,
                $"--update-from-json={update}",
                .. overlays.SelectMany(o => (string[])["--overlay", o.Path, string.Create(CultureInfo.InvariantCulture, $"--to={o.FirstPage}-{o.FirstPage + o.Pages - 1}"), "--"]),
                "--deterministic-id",
                "--object-streams=generate",
                target,
            ],
            cancel);
        return code is 0 or Warnings ? null : Failure(output);
    }

    /// <summary>Reads which pages of any PDF are wider than high.</summary>
    /// <returns>One entry for each page; else in one line why the file cannot be read.</returns>
    public async Task<(IReadOnlyList<bool>? Landscape, string? Failure)> OrientationsAsync(byte[] pdf, CancellationToken cancel)
    {
        using WorkFolder work = new();
        string path = await work.WriteAsync("lampiran.pdf", pdf, cancel);
        string json = Path.ChangeExtension(path, ".json");
        (int code, string output) = await machine.RunAsync(program, ["--json=2", "--json-key=pages", "--json-key=qpdf", path, json], cancel);
        return code is 0 or Warnings
            ? (PageShapes.Landscape(await File.ReadAllTextAsync(json, cancel)), null)
            : (null, Failure(output.Replace(path + ": ", "", StringComparison.Ordinal)));
    }

    private static string Failure(string output) => $"qpdf: {output.Split('\n', 2)[0].Trim()}";

    [GeneratedRegex(@"qpdf version (?<major>\d+)\.")]
    private static partial Regex Version();
}
