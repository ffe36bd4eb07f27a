using System.CommandLine;
using Lkjip.Publish.Content;

namespace Lkjip.Publish.Cli.Commands;

/// <summary>Options that several commands take; each command has instances of its own.</summary>
/// <param name="speech">The language of their help.</param>
internal sealed class SharedOptions(LanguageOption speech)
{
    /// <summary>Folder of the content.</summary>
    public Option<string> Content { get; } = new("--content")
    {
        Description = speech.Help.Content,
        HelpName = speech.Help.Folder,
        DefaultValueFactory = _ => "content",
    };

    /// <summary>Which reports.</summary>
    public Option<string[]> Only { get; } = new("--only")
    {
        Description = speech.Help.Only,
        HelpName = speech.Help.PilihanLaporan,
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>Reports worked on at a time.</summary>
    public Option<int> Jobs { get; } = new("--jobs")
    {
        Description = speech.Help.Jobs,
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    /// <summary>Drafts too.</summary>
    public Option<bool> Drafts { get; } = new("--drafts") { Description = speech.Help.Drafts };

    /// <summary>Warnings fail.</summary>
    public Option<bool> Strict { get; } = new("--strict") { Description = speech.Help.Strict };

    /// <summary>How findings are printed.</summary>
    public Option<OutputFormat> Format { get; } = new("--format")
    {
        Description = speech.Help.Format,
        HelpName = "text|json|sarif",
        DefaultValueFactory = _ => OutputFormat.Text,
    };

    /// <summary>Adds all options to a command.</summary>
    public void AddTo(Command command)
    {
        Jobs.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && !(int.TryParse(token.Value, out int jobs) && jobs >= 1))
            {
                result.AddError(speech.Usage.BukanJumlah(token.Value));
            }
        });
        command.Validators.Add(result =>
        {
            if (result.Given(Content) is { } folder && !Directory.Exists(folder))
            {
                result.AddError(speech.Usage.TanpaFolderIsi(folder));
            }
        });
        foreach (Option option in new Option[] { Content, Only, Drafts, Jobs, Strict, Format })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The options as given, for a build into a folder.</summary>
    public BuildOptions Read(ParseResult parsed, string outFolder) => new()
    {
        Content = new ContentOptions
        {
            Root = parsed.GetRequiredValue(Content),
            Only = [.. (parsed.GetValue(Only) ?? []).Select(only => only.Replace('\\', '/').Trim('/'))],
        },
        Out = outFolder,
        Jobs = parsed.GetValue(Jobs),
        Bahasa = parsed.GetValue(speech.Lang),
        Drafts = parsed.GetValue(Drafts),
        Strict = parsed.GetValue(Strict),
        Format = parsed.GetValue(Format),
    };
}
