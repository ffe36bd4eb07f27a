using System.CommandLine;
using Lkjip.Publish.Authoring;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli.Commands;

/// <summary><c>lkjip import</c>.</summary>
internal static class ImportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(LanguageOption speech)
    {
        TeksBantuan help = speech.Help;
        TeksSalahPakai usage = speech.Usage;
        Argument<string> kind = new("jenis") { HelpName = "anggaran|kinerja|skm" };
        Argument<string?> file = new("berkas") { HelpName = help.Berkas, Arity = ArgumentArity.ZeroOrOne };
        Option<string?> to = new("--to") { Description = help.To, HelpName = help.NamaLaporan };
        Option<string?> sheet = new("--sheet") { Description = help.Sheet, HelpName = help.Nama };
        Option<string[]> columns = new("--kolom") { Description = help.Kolom, HelpName = help.KunciKolom };
        Option<string?> notation = new("--angka") { Description = help.Angka, HelpName = "id|en" };
        Option<string?> survey = new("--survei") { Description = help.Survei, HelpName = "ID" };
        Option<bool> yes = new("--yes") { Description = help.Yes };
        Option<string?> template = new("--templat") { Description = help.Templat, HelpName = help.Berkas };
        Option<string> content = new("--content") { Description = help.Content, HelpName = help.Folder, DefaultValueFactory = _ => "content" };
        Command command = new("import", help.Import) { kind, file, to, sheet, columns, notation, survey, yes, template, content };
        command.Validators.Add(result =>
        {
            if (result.GetResult(kind) is { Tokens: [var token, ..] } && KindOf(token.Value) is null)
            {
                result.AddError(usage.BukanJenis(token.Value));
            }

            if (result.Given(template) is null && !result.LacksValue(template) && !result.LacksValue(to) && (result.GetValue(file) is null || result.Given(to) is null))
            {
                result.AddError(usage.SebutkanImpor);
            }

            if (result.Given(to) is { } id && ReportId.Parse(id) is null)
            {
                result.AddError(usage.BukanTujuan(id));
            }

            foreach (string column in (result.Given(columns) ?? []).Where(c => c.IndexOf('=', StringComparison.Ordinal) is < 1))
            {
                result.AddError(usage.BukanKolom(column));
            }

            if (result.Given(notation) is { } written && written is not ("id" or "en"))
            {
                result.AddError(usage.BukanNilai(written, notation.Name, notation.HelpName));
            }
        });
        command.SetAction(parsed =>
        {
            TextWriter output = parsed.InvocationConfiguration.Output;
            TextWriter error = parsed.InvocationConfiguration.Error;
            ImportKind what = KindOf(parsed.GetRequiredValue(kind))!.Value;
            if (parsed.GetValue(template) is { } path)
            {
                return AuthoringRun.Of(error, speech.Bahasa, () => WriteTemplate(what, path, speech.Result, output));
            }

            ImportOptions options = new()
            {
                Root = parsed.GetRequiredValue(content),
                Kind = what,
                Report = ReportId.Parse(parsed.GetRequiredValue(to)!)!,
                File = parsed.GetRequiredValue(file)!,
                Sheet = parsed.GetValue(sheet),
                Columns = (parsed.GetValue(columns) ?? []).Select(c => c.Split('=', 2)).GroupBy(c => c[0].Trim()).ToDictionary(g => g.Key, g => g.Last()[1].Trim()),
                Notation = parsed.GetValue(notation) switch { "id" => Notation.Indonesian, "en" => Notation.English, _ => null },
                Survey = parsed.GetValue(survey),
            };
            bool canAsk = ReferenceEquals(output, Console.Out) && !Console.IsInputRedirected && !Console.IsOutputRedirected;
            return Run(options, speech.Bahasa, parsed.GetValue(yes), canAsk ? Console.In : null, output, error);
        });
        return command;
    }

    /// <summary>Shows what was understood, and writes it where that is agreed to.</summary>
    /// <param name="options">What is imported.</param>
    /// <param name="bahasa">The language of messages.</param>
    /// <param name="yes">True to write without asking.</param>
    /// <param name="answers">Where the answer comes from; null where nobody can be asked: then it is only shown.</param>
    /// <param name="output">For what was understood.</param>
    /// <param name="error">For what cannot be done.</param>
    internal static int Run(ImportOptions options, Bahasa bahasa, bool yes, TextReader? answers, TextWriter output, TextWriter error) => AuthoringRun.Of(error, bahasa, () =>
    {
        TeksHasil teks = TeksHasil.Of(bahasa);
        ImportPlan plan;
        try
        {
            plan = Importer.Plan(options);
        }
        catch (SheetException e)
        {
            plan = new ImportPlan { Path = string.Empty, Findings = [e.Finding] };
        }

        new ImportReport(output, bahasa).Write(plan);
        if (plan.Fails)
        {
            output.WriteLine(teks.TidakDitulis);
            return ExitCodes.ContentErrors;
        }

        if (plan.Changes.Count == 0)
        {
            output.WriteLine(teks.TidakBerubah(plan.Path));
            return ExitCodes.Done;
        }

        if (!yes && answers is null)
        {
            output.WriteLine(teks.BelumDitulis(plan.Path));
            return ExitCodes.Done;
        }

        if (!yes && !Agrees(answers!, teks, output))
        {
            output.WriteLine(teks.TidakDitulis);
            return ExitCodes.Done;
        }

        Importer.Write(options, plan);
        output.WriteLine(teks.Ditulis(plan.Path, plan.Changes.Count));
        return ExitCodes.Done;
    });

    private static bool Agrees(TextReader answers, TeksHasil teks, TextWriter output)
    {
        output.Write(teks.TulisTidak);
        output.Flush();
        return answers.ReadLine()?.Trim().ToLowerInvariant() is "y" or "ya" or "yes";
    }

    private static int WriteTemplate(ImportKind kind, string path, TeksHasil teks, TextWriter output)
    {
        byte[] bytes = SheetTemplate.Of(kind, path);
        if (File.Exists(path))
        {
            throw new AuthoringException(new($"'{path}' sudah ada dan tidak diubah; sebut nama lain.", $"'{path}' exists and was not changed; name another."));
        }

        File.WriteAllBytes(path, bytes);
        output.WriteLine(teks.TemplatDitulis(path, Importer.NameOf(kind)));
        return ExitCodes.Done;
    }

    private static ImportKind? KindOf(string name) => name switch
    {
        "anggaran" => ImportKind.Anggaran,
        "kinerja" => ImportKind.Kinerja,
        "skm" => ImportKind.Skm,
        _ => null,
    };
}
