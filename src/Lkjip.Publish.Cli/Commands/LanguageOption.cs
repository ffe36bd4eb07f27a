using System.CommandLine;
using System.CommandLine.Parsing;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli.Commands;

/// <summary>The language in which the program speaks, and the option <c>--lang</c> that chooses it, which every command takes.</summary>
internal sealed class LanguageOption
{
    private const string Name = "--lang";

    /// <summary>Speaks a language.</summary>
    public LanguageOption(Bahasa bahasa)
    {
        Bahasa = bahasa;
        Lang = new Option<Bahasa?>(Name) { Description = Help.Lang, HelpName = "id|en", Recursive = true, CustomParser = Parse };
    }

    /// <summary>The language of messages.</summary>
    public Bahasa Bahasa { get; }

    /// <summary>The option: null where it is not written, and the site speaks what its settings say.</summary>
    public Option<Bahasa?> Lang { get; }

    /// <summary>The help.</summary>
    public TeksBantuan Help => TeksBantuan.Of(Bahasa);

    /// <summary>What is said about a wrong command line.</summary>
    public TeksSalahPakai Usage => TeksSalahPakai.Of(Bahasa);

    /// <summary>How commands end.</summary>
    public TeksHasil Result => TeksHasil.Of(Bahasa);

    /// <summary>Looks for the option before anything is parsed: help and mistakes are told in its language, too. A wrong value is left to the parser.</summary>
    public static LanguageOption Of(IReadOnlyList<string> arguments)
    {
        string[] options = [.. arguments.TakeWhile(argument => argument != "--")];
        bool isEnglish = options.Zip(options.Skip(1).Append(string.Empty))
            .Any(pair => pair is { First: Name, Second: "en" } or { First: Name + "=en" } or { First: Name + ":en" });
        return new LanguageOption(isEnglish ? Bahasa.En : Bahasa.Id);
    }

    private Bahasa? Parse(ArgumentResult result)
    {
        switch (result.Tokens[0].Value)
        {
            case "id":
                return Bahasa.Id;
            case "en":
                return Bahasa.En;
            case var other:
                result.AddError(Usage.BukanNilai(other, Name, Lang.HelpName));
                return null;
        }
    }
}
