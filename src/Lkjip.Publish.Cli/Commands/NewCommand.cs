using System.CommandLine;
using Lkjip.Publish.Authoring;

namespace Lkjip.Publish.Cli.Commands;

/// <summary><c>lkjip new</c>.</summary>
internal static class NewCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        Argument<string> report = new("laporan") { HelpName = "PEMDA/OPD/TAHUN", Description = "Laporan yang dimulai." };
        Option<int?> from = new("--from") { Description = "Lanjutkan laporan tahun ini.", HelpName = "TAHUN" };
        Option<string> content = new("--content") { Description = "Folder isi.", HelpName = "FOLDER", DefaultValueFactory = _ => "content" };
        Command command = new("new", "Mulai laporan baru: kerangka lengkap, atau lanjutan laporan tahun lalu.") { report, from, content };
        command.Validators.Add(result =>
        {
            if (result.GetResult(report) is { Tokens: [var token, ..] } && ReportId.Parse(token.Value) is null)
            {
                result.AddError($"'{token.Value}' bukan PEMDA/OPD/TAHUN; tulis misalnya payakumbuh/dinas-sosial/2025, dengan huruf kecil, angka dan tanda hubung.");
            }
        });
        command.SetAction(parsed => Run(
            new NewReportOptions
            {
                Root = parsed.GetRequiredValue(content),
                Report = ReportId.Parse(parsed.GetRequiredValue(report))!,
                From = parsed.GetValue(from),
            },
            parsed.InvocationConfiguration.Output,
            parsed.InvocationConfiguration.Error));
        return command;
    }

    /// <summary>Makes the report and says what comes next.</summary>
    internal static int Run(NewReportOptions options, TextWriter output, TextWriter error) => AuthoringRun.Of(error, () =>
    {
        NewReportResult made = NewReport.Create(options);
        foreach (string file in made.Written)
        {
            output.WriteLine($"  {Path.Combine(options.Root, file).Replace('\\', '/')}");
        }

        output.WriteLine($"Laporan {options.Report} dibuat sebagai draf: {made.Written.Count} berkas.");
        foreach (string note in made.Notes)
        {
            output.WriteLine($"- {note}");
        }

        string place = options.Root == "content" ? string.Empty : $" --content {options.Root}";
        output.WriteLine("Langkah berikutnya:");
        output.WriteLine($"  lkjip check --only {options.Report} --drafts{place}    menyebut semua tempat bertanda [TULIS: …]");
        output.WriteLine($"  lkjip build --only {options.Report} --drafts --no-pdf --out pratinjau{place}    membangun pratinjaunya");
        return ExitCodes.Done;
    });
}
