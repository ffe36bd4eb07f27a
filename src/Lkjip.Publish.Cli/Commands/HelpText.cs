using System.CommandLine;
using System.CommandLine.Invocation;

namespace Lkjip.Publish.Cli.Commands;

/// <summary>Help in Indonesian; the library's own headings are English only.</summary>
internal sealed class HelpText : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.InvocationConfiguration.Output, parseResult.CommandResult.Command);
        return ExitCodes.Done;
    }

    /// <summary>Writes the help of a command.</summary>
    public static void Write(TextWriter output, Command command)
    {
        bool isRoot = command is RootCommand;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"Cara pakai: lkjip {(isRoot ? "PERINTAH" : string.Join(' ', [command.Name, .. command.Arguments.Select(a => a.HelpName ?? a.Name)]))} [pilihan]");
        Section(output, "Perintah", command.Subcommands.Select(c => (c.Name, c.Description ?? string.Empty)));
        Section(output, "Pilihan", command.Options.Where(o => !o.Hidden).Select(o => (Name(o), o.Description ?? string.Empty)));
        if (isRoot)
        {
            output.WriteLine();
            output.WriteLine("Kode keluar: 0 selesai; 1 isi bermasalah; 2 cara pakai salah; 3 ada yang kurang pada komputer ini; 130 dihentikan.");
        }
    }

    private static string Name(Option option) => option.HelpName is { } value ? $"{option.Name} {value}" : option.Name;

    private static void Section(TextWriter output, string title, IEnumerable<(string Name, string Text)> lines)
    {
        (string Name, string Text)[] all = [.. lines];
        if (all.Length == 0)
        {
            return;
        }

        int width = all.Max(line => line.Name.Length) + 2;
        output.WriteLine();
        output.WriteLine(title + ":");
        foreach ((string name, string text) in all)
        {
            output.WriteLine($"  {name.PadRight(width)}{text}");
        }
    }
}
