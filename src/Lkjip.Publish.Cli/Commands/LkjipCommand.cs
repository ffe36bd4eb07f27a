using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;

namespace Lkjip.Publish.Cli.Commands;

/// <summary>The root command.</summary>
internal static class LkjipCommand
{
    // Ends only what hangs: a browser is given up in less, and on a machine under load even that takes long.
    private static readonly TimeSpan LongestEnd = TimeSpan.FromMinutes(2);

    /// <summary>Parses the arguments and runs the command that they name.</summary>
    /// <returns>The exit code; see <see cref="ExitCodes"/>.</returns>
    public static async Task<int> InvokeAsync(string[] args, TextWriter output, TextWriter error)
    {
        LanguageOption speech = LanguageOption.Of(args);
        RootCommand root = Create(speech);
        ParseResult parsed = root.Parse(args);
        if (args.Length == 0)
        {
            HelpText.Write(output, root, speech);
            return ExitCodes.WrongUsage;
        }

        if (parsed.Errors.Count > 0)
        {
            foreach (ParseError problem in parsed.Errors)
            {
                error.WriteLine(UsageMessages.Of(problem, parsed, speech.Usage));
            }

            error.WriteLine(speech.Usage.Bantuan(parsed.CommandResult.Command is RootCommand ? "lkjip" : $"lkjip {parsed.CommandResult.Command.Name}"));
            return ExitCodes.WrongUsage;
        }

        InvocationConfiguration configuration = new()
        {
            Output = output,
            Error = error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = LongestEnd,
        };
        return await parsed.InvokeAsync(configuration);
    }

    private static RootCommand Create(LanguageOption speech)
    {
        RootCommand root = new(speech.Help.Program)
        {
            BuildCommand.Create(speech),
            CheckCommand.Create(speech),
            ServeCommand.Create(speech),
            NewCommand.Create(speech),
            ImportCommand.Create(speech),
            SchemaCommand.Create(speech),
            speech.Lang,
        };
        foreach (HelpOption help in root.Options.OfType<HelpOption>())
        {
            help.Description = speech.Help.Bantuan;
            help.Action = new HelpText(speech);
        }

        foreach (VersionOption version in root.Options.OfType<VersionOption>())
        {
            version.Description = speech.Help.Versi;
        }

        return root;
    }
}
