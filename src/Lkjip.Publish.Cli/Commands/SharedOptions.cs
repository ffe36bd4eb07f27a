using System.CommandLine;
using System.CommandLine.Parsing;
using Lkjip.Publish.Content;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli.Commands;

/// <summary>Options that several commands take; each command has instances of its own.</summary>
internal sealed class SharedOptions
{
    /// <summary>Folder of the content.</summary>
    public Option<string> Content { get; } = new("--content")
    {
        Description = "Folder isi.",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => "content",
    };

    /// <summary>Which reports.</summary>
    public Option<string[]> Only { get; } = new("--only")
    {
        Description = "Hanya laporan ini; boleh diulang.",
        HelpName = "PEMDA[/OPD[/TAHUN]]",
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>Reports worked on at a time.</summary>
    public Option<int> Jobs { get; } = new("--jobs")
    {
        Description = "Banyaknya laporan yang dikerjakan bersamaan (baku: jumlah inti prosesor).",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    /// <summary>Drafts too.</summary>
    public Option<bool> Drafts { get; } = new("--drafts") { Description = "Sertakan laporan berstatus draf." };

    /// <summary>Warnings fail.</summary>
    public Option<bool> Strict { get; } = new("--strict") { Description = "Peringatan juga menggagalkan." };

    /// <summary>How findings are printed.</summary>
    public Option<OutputFormat> Format { get; } = new("--format")
    {
        Description = "Bentuk temuan: text, json atau sarif.",
        HelpName = "text|json|sarif",
        DefaultValueFactory = _ => OutputFormat.Text,
    };

    /// <summary>The language in which the site speaks; only commands that make a site take it.</summary>
    public Option<Bahasa?> Lang { get; } = new("--lang")
    {
        Description = "Bahasa antarmuka situs; teks laporan tetap Indonesia (baku: bahasa di situs.json).",
        HelpName = "id|en",
        CustomParser = LanguageOf,
    };

    /// <summary>Adds all options to a command.</summary>
    public void AddTo(Command command)
    {
        Jobs.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && !(int.TryParse(token.Value, out int jobs) && jobs >= 1))
            {
                result.AddError($"--jobs harus bilangan 1 atau lebih, bukan '{token.Value}'.");
            }
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(Content) is { } folder && !Directory.Exists(folder))
            {
                result.AddError($"Folder isi '{folder}' tidak ada. Jalankan dari folder proyek, atau sebutkan foldernya dengan --content.");
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
        Bahasa = parsed.GetValue(Lang),
        Drafts = parsed.GetValue(Drafts),
        Strict = parsed.GetValue(Strict),
        Format = parsed.GetValue(Format),
    };

    private static Bahasa? LanguageOf(ArgumentResult result)
    {
        switch (result.Tokens[0].Value)
        {
            case "id":
                return Bahasa.Id;
            case "en":
                return Bahasa.En;
            case var other:
                result.AddError($"'{other}' bukan nilai untuk --lang (id|en).");
                return null;
        }
    }
}
