using System.CommandLine;
using Lkjip.Publish.Core;
using Lkjip.Publish.Theme.Kota;

namespace Lkjip.Publish.Cli.Commands;

/// <summary><c>lkjip check</c>.</summary>
internal static class CheckCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(LanguageOption speech)
    {
        SharedOptions shared = new(speech);
        Command command = new("check", speech.Help.Check);
        shared.AddTo(command);
        command.SetAction((parsed, cancel) =>
            RunAsync(shared.Read(parsed, string.Empty), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancel));
        return command;
    }

    /// <summary>Checks, and lists everything found.</summary>
    internal static Task<int> RunAsync(BuildOptions options, TextWriter output, TextWriter error, CancellationToken cancel) =>
        new RunReport(options, output, error).RunAsync(
            progress => new Publisher(options, new KotaTheme(), progress).CheckAsync(cancel),
            Tingkat.Catatan,
            result => TeksHasil.Of(options.BahasaPesan).Diperiksa(result.Reports, result.Drafts));
}
