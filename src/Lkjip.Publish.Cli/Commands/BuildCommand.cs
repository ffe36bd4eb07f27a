using System.CommandLine;
using Lkjip.Publish.Core;
using Lkjip.Publish.Theme.Kota;

namespace Lkjip.Publish.Cli.Commands;

/// <summary><c>lkjip build</c>.</summary>
internal static class BuildCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        SharedOptions shared = new();
        Option<string> outFolder = new("--out") { Description = "Folder situs yang jadi; isinya diganti seluruhnya.", HelpName = "FOLDER", DefaultValueFactory = _ => "site" };
        Option<bool> pdf = new("--pdf") { Description = "Buat PDF resmi (baku)." };
        Option<bool> noPdf = new("--no-pdf") { Description = "Tanpa PDF." };
        Option<bool> search = new("--search") { Description = "Buat indeks pencarian (baku)." };
        Option<bool> noSearch = new("--no-search") { Description = "Tanpa indeks pencarian." };
        Option<bool> noCache = new("--no-cache") { Description = "Cetak ulang semua PDF; cetakan yang disimpan tidak dibaca dan tidak ditulis." };
        Option<string?> baseUrl = new("--base-url") { Description = "Alamat tempat situs dipasang.", HelpName = "URL" };
        Option<string?> theme = new("--theme") { Description = "Tema situs: nama tema atau folder sebuah tema (baku: 'tema' di situs.json, atau Kota).", HelpName = "NAMA|FOLDER" };
        Command command = new("build", "Bangun situs dan PDF resmi.") { outFolder, pdf, noPdf, search, noSearch, noCache, baseUrl, theme, shared.Lang };
        shared.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(pdf) && result.GetValue(noPdf))
            {
                result.AddError("Pilih salah satu: --pdf atau --no-pdf.");
            }

            if (result.GetValue(search) && result.GetValue(noSearch))
            {
                result.AddError("Pilih salah satu: --search atau --no-search.");
            }

            if (result.GetValue(baseUrl) is { } url && !(Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https"))
            {
                result.AddError($"--base-url '{url}' bukan alamat http atau https.");
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
            result => Summary(options, result));

    private static string Summary(BuildOptions options, PublishResult result)
    {
        if (ExitCodes.From(result.Findings, options.Strict) != ExitCodes.Done)
        {
            return "Situs tidak dibangun; situs lama tetap utuh.";
        }

        string details = result.Findings.Any(f => f.Tingkat < Tingkat.Galat && !f.IsOfPrinting()) ? " Rincian temuan: lkjip check." : string.Empty;
        string unchanged = result.Unchanged > 0 ? $" ({result.Unchanged} tidak berubah)" : string.Empty;
        return $"{result.Reports} laporan, {result.Pages} halaman dan {result.Documents} PDF{unchanged} ditulis ke {options.Out}.{details}";
    }
}
