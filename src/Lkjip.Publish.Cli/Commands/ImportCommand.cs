using System.CommandLine;
using Lkjip.Publish.Authoring;

namespace Lkjip.Publish.Cli.Commands;

/// <summary><c>lkjip import</c>.</summary>
internal static class ImportCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        Argument<string> kind = new("jenis") { HelpName = "anggaran|kinerja|skm" };
        Argument<string?> file = new("berkas") { HelpName = "BERKAS", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> to = new("--to") { Description = "Laporan yang diisi.", HelpName = "PEMDA/OPD/TAHUN" };
        Option<string?> sheet = new("--sheet") { Description = "Nama lembar (baku: lembar pertama yang berisi).", HelpName = "NAMA" };
        Option<string[]> columns = new("--kolom") { Description = "Kolom untuk sebuah kunci, dengan judul atau hurufnya; boleh diulang.", HelpName = "KUNCI=JUDUL|HURUF" };
        Option<string?> notation = new("--angka") { Description = "Cara tulis angka: id (1.234,5) atau en (1,234.5); baku: menurut kolomnya.", HelpName = "id|en" };
        Option<string?> survey = new("--survei") { Description = "Id survei yang diisi (untuk skm).", HelpName = "ID" };
        Option<bool> yes = new("--yes") { Description = "Tulis tanpa bertanya." };
        Option<string?> template = new("--templat") { Description = "Tulis lembar contoh ke berkas ini (.xlsx atau .csv), lalu selesai.", HelpName = "BERKAS" };
        Option<string> content = new("--content") { Description = "Folder isi.", HelpName = "FOLDER", DefaultValueFactory = _ => "content" };
        Command command = new("import", "Ambil angka dari lembar sebar (XLSX atau CSV).") { kind, file, to, sheet, columns, notation, survey, yes, template, content };
        command.Validators.Add(result =>
        {
            if (result.GetResult(kind) is { Tokens: [var token, ..] } && KindOf(token.Value) is null)
            {
                result.AddError($"'{token.Value}' tidak dapat diimpor; pilih anggaran, kinerja atau skm.");
            }

            if (result.GetValue(template) is null && (result.GetValue(file) is null || result.GetValue(to) is null))
            {
                result.AddError("Sebutkan berkas dan laporannya: lkjip import anggaran BERKAS --to PEMDA/OPD/TAHUN.");
            }

            if (result.GetValue(to) is { } id && ReportId.Parse(id) is null)
            {
                result.AddError($"--to '{id}' bukan PEMDA/OPD/TAHUN.");
            }

            foreach (string column in (result.GetValue(columns) ?? []).Where(c => c.IndexOf('=', StringComparison.Ordinal) is < 1))
            {
                result.AddError($"--kolom '{column}' harus KUNCI=JUDUL atau KUNCI=HURUF, misalnya --kolom realisasi=F.");
            }

            if (result.GetValue(notation) is { } written && written is not ("id" or "en"))
            {
                result.AddError($"'{written}' bukan nilai untuk --angka (id|en).");
            }
        });
        command.SetAction(parsed =>
        {
            TextWriter output = parsed.InvocationConfiguration.Output;
            TextWriter error = parsed.InvocationConfiguration.Error;
            ImportKind what = KindOf(parsed.GetRequiredValue(kind))!.Value;
            if (parsed.GetValue(template) is { } path)
            {
                return AuthoringRun.Of(error, () => WriteTemplate(what, path, output));
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
            return Run(options, parsed.GetValue(yes), canAsk ? Console.In : null, output, error);
        });
        return command;
    }

    /// <summary>Shows what was understood, and writes it where that is agreed to.</summary>
    /// <param name="options">What is imported.</param>
    /// <param name="yes">True to write without asking.</param>
    /// <param name="answers">Where the answer comes from; null where nobody can be asked: then it is only shown.</param>
    /// <param name="output">For what was understood.</param>
    /// <param name="error">For what cannot be done.</param>
    internal static int Run(ImportOptions options, bool yes, TextReader? answers, TextWriter output, TextWriter error) => AuthoringRun.Of(error, () =>
    {
        ImportPlan plan;
        try
        {
            plan = Importer.Plan(options);
        }
        catch (SheetException e)
        {
            plan = new ImportPlan { Path = string.Empty, Findings = [e.Finding] };
        }

        new ImportReport(output).Write(plan);
        if (plan.Fails)
        {
            output.WriteLine("Tidak ada yang ditulis.");
            return ExitCodes.ContentErrors;
        }

        if (plan.Changes.Count == 0)
        {
            output.WriteLine($"Tidak ada yang berubah pada {plan.Path}.");
            return ExitCodes.Done;
        }

        if (!yes && answers is null)
        {
            output.WriteLine($"Belum ditulis. Tambahkan --yes untuk menulis {plan.Path}.");
            return ExitCodes.Done;
        }

        if (!yes && !Agrees(answers!, output))
        {
            output.WriteLine("Tidak ada yang ditulis.");
            return ExitCodes.Done;
        }

        Importer.Write(options, plan);
        output.WriteLine($"{plan.Path} ditulis: {plan.Changes.Count} perubahan.");
        return ExitCodes.Done;
    });

    private static bool Agrees(TextReader answers, TextWriter output)
    {
        output.Write("Tulis? (y/T) ");
        output.Flush();
        return answers.ReadLine()?.Trim().ToLowerInvariant() is "y" or "ya";
    }

    private static int WriteTemplate(ImportKind kind, string path, TextWriter output)
    {
        byte[] bytes = SheetTemplate.Of(kind, path);
        if (File.Exists(path))
        {
            throw new AuthoringException($"'{path}' sudah ada dan tidak diubah; sebut nama lain.");
        }

        File.WriteAllBytes(path, bytes);
        output.WriteLine($"Templat ditulis ke {path}. Ganti baris contohnya, lalu: lkjip import {Importer.NameOf(kind)} {path} --to PEMDA/OPD/TAHUN");
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
