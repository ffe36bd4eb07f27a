using System.CommandLine;
using System.CommandLine.Parsing;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli.Commands;

/// <summary>Says what is wrong with a command line.</summary>
internal static class UsageMessages
{
    /// <summary>The message for one problem.</summary>
    /// <remarks>Validators of this program speak the language asked for already; the parser's own messages are known by what they are about.</remarks>
    public static string Of(ParseError problem, ParseResult parsed, TeksSalahPakai teks)
    {
        if (parsed.UnmatchedTokens.FirstOrDefault(token => problem.Message.Contains($"'{token}'", StringComparison.Ordinal)) is { } unknown)
        {
            Command command = parsed.CommandResult.Command;
            IEnumerable<string> known = command.Options.Concat(parsed.RootCommandResult.Command.Options.Where(o => o.Recursive)).Select(o => o.Name).Concat(command.Subcommands.Select(c => c.Name));
            string hint = unknown.Contains('/', StringComparison.Ordinal) && known.Contains("--only") ? " " + teks.UntukSatuLaporan(unknown)
                : Suggestion.Nearest(unknown, known) is { } nearest ? " " + teks.MaksudAnda(nearest)
                : string.Empty;
            return teks.TidakDikenal(unknown) + hint;
        }

        bool isMissing = problem.Message.StartsWith("Required argument", StringComparison.Ordinal);
        return problem.SymbolResult switch
        {
            OptionResult { Option: var option } when isMissing => teks.PerluNilai(option.Name),
            OptionResult { Option: var option } when problem.Message.Contains("expects a single argument", StringComparison.Ordinal) => teks.HanyaSekali(option.Name),
            OptionResult { Option: var option, Tokens: [var token, ..] } when problem.Message.StartsWith("Cannot parse", StringComparison.Ordinal) =>
                teks.BukanNilai(token.Value, option.Name, option.HelpName),
            ArgumentResult { Argument: var argument } when isMissing => teks.Sebutkan([argument.HelpName ?? argument.Name]),
            CommandResult { Command: var command } when command is not RootCommand && isMissing => teks.Sebutkan(command.Arguments.Select(a => a.HelpName ?? a.Name)),
            CommandResult { Command: RootCommand root } when problem.Message.StartsWith("Required command", StringComparison.Ordinal) =>
                teks.SebutkanPerintah([.. root.Subcommands.Select(c => c.Name)]),
            _ => problem.Message,
        };
    }
}
