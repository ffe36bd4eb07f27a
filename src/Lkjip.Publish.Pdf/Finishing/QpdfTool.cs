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
    /// <returns>Null, or in one line why it failed.</returns>
    public async Task<string?> RewriteAsync(string source, string update, string target, CancellationToken cancel)
    {
        (int code, string output) = await machine.RunAsync(
            program,
            [source, $"--update-from-json={update}", "--deterministic-id", "--object-streams=generate", target],
            cancel);
        return code is 0 or Warnings ? null : $"qpdf: {output.Split('\n', 2)[0].Trim()}";
    }

    [GeneratedRegex(@"qpdf version (?<major>\d+)\.")]
    private static partial Regex Version();
}
