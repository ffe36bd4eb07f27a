using System.CommandLine;
using System.CommandLine.Parsing;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli.Commands;

/// <summary>Says in Indonesian what is wrong with a command line.</summary>
internal static class UsageMessages
{
    /// <summary>The message for one problem.</summary>
    /// <remarks>Validators of this program speak Indonesian already; the parser's own messages are known by what they are about.</remarks>
    public static string Of(ParseError problem, ParseResult parsed)
    {
        if (parsed.UnmatchedTokens.FirstOrDefault(token => problem.Message.Contains($"'{token}'", StringComparison.Ordinal)) is { } unknown)
        {
            Command command = parsed.CommandResult.Command;
            IEnumerable<string> known = command.Options.Select(o => o.Name).Concat(command.Subcommands.Select(c => c.Name));
            string hint = Suggestion.Nearest(unknown, known) is { } nearest ? $" Maksud Anda '{nearest}'?" : string.Empty;
            return $"'{unknown}' tidak dikenal.{hint}";
        }

        return problem.SymbolResult switch
        {
            OptionResult { Option: var option } when problem.Message.StartsWith("Required argument", StringComparison.Ordinal) =>
                $"{option.Name} memerlukan nilai.",
            OptionResult { Option: var option, Tokens: [var token, ..] } when problem.Message.StartsWith("Cannot parse", StringComparison.Ordinal) =>
                $"'{token.Value}' bukan nilai untuk {option.Name}{(option.HelpName is { } name ? $" ({name})" : string.Empty)}.",
            ArgumentResult { Argument: var argument } when problem.Message.StartsWith("Required argument", StringComparison.Ordinal) =>
                $"Sebutkan {argument.HelpName ?? argument.Name}.",
            CommandResult { Command: var command } when command is not RootCommand && problem.Message.StartsWith("Required argument", StringComparison.Ordinal) =>
                $"Sebutkan {string.Join(" dan ", command.Arguments.Select(a => a.HelpName ?? a.Name))}.",
            CommandResult { Command: RootCommand } when problem.Message.StartsWith("Required command", StringComparison.Ordinal) =>
                "Sebutkan perintahnya: build, check, serve, new, import atau schema.",
            _ => problem.Message,
        };
    }
}
