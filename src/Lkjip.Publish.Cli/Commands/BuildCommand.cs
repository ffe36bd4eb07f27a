using System.CommandLine;
using Lkjip.Publish.Core;
using Lkjip.Publish.Theme.Kota;

namespace Lkjip.Publish.Cli.Commands;

/// <summary><c>lkjip build</c>.</summary>
internal static class BuildCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(LanguageOption speech)
    {
        SharedOptions shared = new(speech);
        TeksBantuan help = speech.Help;
        Option<string> outFolder = new("--out") { Description = help.Out, HelpName = help.Folder, DefaultValueFactory = _ => "site" };
        Option<bool> pdf = new("--pdf") { Description = help.Pdf };
        Option<bool> noPdf = new("--no-pdf") { Description = help.NoPdf };
        Option<bool> search = new("--search") { Description = help.Search };
        Option<bool> noSearch = new("--no-search") { Description = help.NoSearch };
        Option<bool> noCache = new("--no-cache") { Description = help.NoCache };
        Option<string?> baseUrl = new("--base-url") { Description = help.BaseUrl, HelpName = "URL" };
        Option<string?> theme = new("--theme") { Description = help.Theme, HelpName = help.NamaFolder };
        Command command = new("build", help.Build) { outFolder, pdf, noPdf, search, noSearch, noCache, baseUrl, theme };
        shared.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(pdf) && result.GetValue(noPdf))
            {
                result.AddError(speech.Usage.PilihSatu(pdf.Name, noPdf.Name));
            }

            if (result.GetValue(search) && result.GetValue(noSearch))
            {
                result.AddError(speech.Usage.PilihSatu(search.Name, noSearch.Name));
            }

            if (result.Given(baseUrl) is { } url && !(Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https"))
            {
                result.AddError(speech.Usage.BukanAlamat(url));
            }
        });
        command.SetAction((parsed, cancel) =>
        {
            BuildOptions options = shared.Read(parsed, parsed.GetRequiredValue(outFolder)) with
            {
                Pdf = !parsed.GetValue(noPdf),
                Search = !parsed.GetValue(noSearch),
                Cache = !parsed.GetValue(noCache),
                BaseUrl = parsed.GetValue(baseUrl),
                Theme = parsed.GetValue(theme),
            };
            return RunAsync(options, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancel);
        });
        return command;
    }

    /// <summary>Builds, and says how it ended.</summary>
    internal static Task<int> RunAsync(BuildOptions options, TextWriter output, TextWriter error, CancellationToken cancel) =>
        new RunReport(options, output, error).RunAsync(
            progress => new Publisher(options, new KotaTheme(), progress).BuildAsync(cancel),
            Tingkat.Galat,
            result => LastLine(options, result));

    private static string LastLine(BuildOptions options, PublishResult result)
    {
        TeksHasil teks = TeksHasil.Of(options.BahasaPesan);
        if (ExitCodes.From(result.Findings, options.Strict) != ExitCodes.Done)
        {
            return teks.TidakDibangun;
        }

        string details = result.Findings.Any(f => f.Tingkat < Tingkat.Galat && !f.IsOfPrinting()) ? " " + teks.LihatTemuan : string.Empty;
        return teks.Dibangun(result, options.Out) + details;
    }
}
