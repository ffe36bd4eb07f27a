using System.CommandLine;
using Lkjip.Publish.Authoring;
using Lkjip.Publish.Content;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli.Commands;

/// <summary><c>lkjip new</c>.</summary>
internal static class NewCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(LanguageOption speech)
    {
        TeksBantuan help = speech.Help;
        Argument<string> report = new("laporan") { HelpName = help.NamaLaporan, Description = help.Laporan };
        Option<int?> from = new("--from") { Description = help.From, HelpName = help.Tahun };
        Option<string> content = new("--content") { Description = help.Content, HelpName = help.Folder, DefaultValueFactory = _ => "content" };
        Command command = new("new", help.New) { report, from, content };
        command.Validators.Add(result =>
        {
            if (result.GetResult(report) is { Tokens: [var token, ..] } && ReportId.Parse(token.Value) is null)
            {
                result.AddError(speech.Usage.BukanLaporan(token.Value));
            }
        });
        command.SetAction(parsed => Run(
            new NewReportOptions
            {
                Root = parsed.GetRequiredValue(content),
                Report = ReportId.Parse(parsed.GetRequiredValue(report))!,
                From = parsed.GetValue(from),
            },
            speech.Bahasa,
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error));
        return command;
    }

    /// <summary>Makes the report and says what comes next.</summary>
    internal static int Run(NewReportOptions options, Bahasa bahasa, TextWriter output, TextWriter error) => AuthoringRun.Of(error, bahasa, () =>
    {
        TeksHasil teks = TeksHasil.Of(bahasa);
        NewReportResult made = NewReport.Create(options);
        foreach (string file in made.Written)
        {
            output.WriteLine($"  {Path.Combine(options.Root, file).Replace('\\', '/')}");
        }

        output.WriteLine(teks.Dibuat(options.Report, made.Written.Count));
        if (EditorSettings.Scaffold(options.Root) is { Count: > 0 } beside)
        {
            output.WriteLine(teks.BantuanVsCode(string.Join(", ", beside)));
        }

        foreach (Wording note in made.Notes)
        {
            output.WriteLine($"- {note.In(bahasa)}");
        }

        string place = options.Root == "content" ? string.Empty : $" --content {options.Root}";
        output.WriteLine(teks.LangkahBerikutnya);
        output.WriteLine($"  lkjip serve{place}    {teks.BukaPratinjau}");
        output.WriteLine($"  lkjip check --only {options.Report} --drafts{place}    {teks.SebutTandaTulis}");
        return ExitCodes.Done;
    });
}
