using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;

namespace Lkjip.Publish.Cli.Commands;

/// <summary>The root command.</summary>
internal static class LkjipCommand
{
    // After an interrupt a browser that hangs is given up in less.
    private static readonly TimeSpan LongestEnd = TimeSpan.FromSeconds(15);

    /// <summary>Parses the arguments and runs the command that they name.</summary>
    /// <returns>The exit code; see <see cref="ExitCodes"/>.</returns>
    public static async Task<int> InvokeAsync(string[] args, TextWriter output, TextWriter error)
    {
        RootCommand root = Create();
        ParseResult parsed = root.Parse(args);
        if (args.Length == 0)
        {
            HelpText.Write(output, root);
            return ExitCodes.WrongUsage;
        }

        if (parsed.Errors.Count > 0)
        {
            foreach (ParseError problem in parsed.Errors)
            {
                error.WriteLine(UsageMessages.Of(problem, parsed));
            }

            error.WriteLine($"Bantuan: lkjip {(parsed.CommandResult.Command is RootCommand ? string.Empty : parsed.CommandResult.Command.Name + " ")}--help");
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

    private static RootCommand Create()
    {
        RootCommand root = new("Menerbitkan Laporan Kinerja Instansi Pemerintah (LKjIP): situs web dan PDF resmi dari satu sumber.")
        {
            BuildCommand.Create(),
            CheckCommand.Create(),
            ServeCommand.Create(),
            NewCommand.Create(),
            ImportCommand.Create(),
            SchemaCommand.Create(),
        };
        foreach (HelpOption help in root.Options.OfType<HelpOption>())
        {
            help.Description = "Tampilkan bantuan.";
            help.Action = new HelpText();
        }

        foreach (VersionOption version in root.Options.OfType<VersionOption>())
        {
            version.Description = "Tampilkan versi.";
        }

        return root;
    }
}
