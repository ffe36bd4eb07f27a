using System.CommandLine;
using System.CommandLine.Invocation;

namespace Lkjip.Publish.Cli.Commands;

/// <summary>Help in the language asked for; the library's own headings are English only.</summary>
/// <param name="speech">The language.</param>
internal sealed class HelpText(LanguageOption speech) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.InvocationConfiguration.Output, parseResult.CommandResult.Command, speech);
        return ExitCodes.Done;
    }

    /// <summary>Writes the help of a command.</summary>
    public static void Write(TextWriter output, Command command, LanguageOption speech)
    {
        TeksBantuan help = speech.Help;
        bool isRoot = command is RootCommand;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"{help.CaraPakai}: lkjip {(isRoot ? help.Perintah : string.Join(' ', [command.Name, .. command.Arguments.Select(a => a.HelpName ?? a.Name)]))} {help.AdaPilihan}");
        Section(output, help.DaftarPerintah, command.Subcommands.Select(c => (c.Name, c.Description ?? string.Empty)));
        Section(output, help.DaftarPilihan, command.Options.Where(o => !o.Hidden && o != speech.Lang).Append(speech.Lang).Select(o => (Name(o), o.Description ?? string.Empty)));
        if (isRoot)
        {
            output.WriteLine();
            output.WriteLine(help.KodeKeluar);
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
