using System.Text;
using Lkjip.Publish.Content;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Authoring;

/// <summary>Takes figures from a sheet into a data file: first a plan that can be looked at, then the writing.</summary>
public static class Importer
{
    private static readonly Wording Rows = new("Baris", "Rows");

    private static readonly (BudgetLevel Level, Wording Name)[] Levels =
    [
        (BudgetLevel.Program, new("Program", "Programmes")),
        (BudgetLevel.Kegiatan, new("Kegiatan", "Activities")),
        (BudgetLevel.SubKegiatan, new("Sub kegiatan", "Sub-activities")),
    ];

    /// <summary>Understands a sheet and says what would change. Writes nothing.</summary>
    /// <exception cref="AuthoringException">There is no such report.</exception>
    /// <exception cref="SheetException">The file is no sheet.</exception>
    public static ImportPlan Plan(ImportOptions options)
    {
        string folder = Full(options, options.Report.Path);
        if (!File.Exists(Path.Combine(folder, "laporan.md")))
        {
            throw new AuthoringException(Missing(options));
        }

        string path = $"{options.Report.Path}/data/{NameOf(options.Kind)}.json";
        byte[]? old = File.Exists(Full(options, path)) ? File.ReadAllBytes(Full(options, path)) : null;
        FindingBag findings = new();
        if (old is not null && !IsReadable(options.Kind, path, old, findings))
        {
            return new ImportPlan { Path = path, Findings = findings.ToSorted() };
        }

        Sheet sheet = SheetFile.Read(options.File, options.Sheet);
        if (new HeadingFinder(sheet, RolesOf(options.Kind), options.Columns, findings).Find(options.Report.Tahun) is not { } table || !HasNeeded(options.Kind, table, findings))
        {
            return new ImportPlan { Path = path, Findings = findings.ToSorted() };
        }

        JsonMembers root = JsonDocumentText.Parse(old ?? Encoding.UTF8.GetBytes(EmptyOf(options.Kind)));
        (IReadOnlyList<Change> changes, int read, IReadOnlyList<IReadOnlyList<Wording>> overview) = Apply(options, root, table, findings);
        if (read == 0)
        {
            findings.Add(SheetFindings.Columns(
                sheet,
                table.HeadingRow,
                new("Tidak satu baris pun terbaca.", "Not a single row was read."),
                new("Periksa kepala tabelnya, dan untuk anggaran kodenya; catatan di atas menyebut baris yang dilewati dan sebabnya.", "Check the heading of the table, and for a budget the codes; the notes above name the rows that were left out, and why.")));
        }

        byte[] bytes = changes.Count == 0 && old is not null ? old : JsonDocumentText.Write(root);
        bool isGood = IsReadable(options.Kind, path, bytes, findings);
        return new ImportPlan
        {
            Path = path,
            Bytes = isGood && !findings.HasErrors ? bytes : null,
            Columns = table.Describe(),
            Overview = overview,
            Changes = changes,
            Findings = findings.ToSorted(),
        };
    }

    /// <summary>Writes what was planned: aside, then in place of the file.</summary>
    public static void Write(ImportOptions options, ImportPlan plan)
    {
        string target = Full(options, plan.Path);
        string aside = Path.Combine(Path.GetDirectoryName(target)!, "." + Path.GetFileName(target) + ".baru");
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        try
        {
            File.WriteAllBytes(aside, plan.Bytes ?? throw new InvalidOperationException("A plan that fails has nothing to write."));
            File.Move(aside, target, overwrite: true);
        }
        finally
        {
            File.Delete(aside);
        }
    }

    /// <summary>Name of the data file, without its ending.</summary>
    public static string NameOf(ImportKind kind) => kind.ToString().ToLowerInvariant();

    private static (IReadOnlyList<Change> Changes, int Read, IReadOnlyList<IReadOnlyList<Wording>> Overview) Apply(ImportOptions options, JsonMembers root, SheetTable table, FindingBag findings)
    {
        if (options.Kind is ImportKind.Anggaran)
        {
            bool usesChange = root.Objects("program").Any(UsesChange);
            BudgetSheet read = BudgetSheet.Read(table, options.Report.Tahun, usesChange, options.Notation, findings);
            IReadOnlyList<Change> changes = BudgetMerge.Apply(root, read, table.Sheet, findings);
            return (changes, read.Programs.Count, BudgetSummary(read));
        }

        (IReadOnlyList<Change> changed, int count) = options.Kind is ImportKind.Kinerja
            ? KinerjaImport.Apply(root, table, options.Report.Tahun, options.Notation, findings)
            : SkmImport.Apply(root, table, options, findings);
        Wording what = options.Kind is ImportKind.Kinerja ? new("Indikator", "Indicators") : new("Unsur", "Elements");
        return (changed, count, [[new("Terbaca", "Read"), Rows], [what, Number(count)]]);
    }

    private static List<IReadOnlyList<Wording>> BudgetSummary(BudgetSheet read)
    {
        string[] keys = [.. read.Figures.Keys];
        List<IReadOnlyList<Wording>> rows = [[new("Tingkat", "Level"), Rows, .. keys.Select(Wording.Of)]];
        BudgetRow[] all = [.. read.Programs.SelectMany(p => p.All)];
        foreach ((BudgetLevel level, Wording name) in Levels)
        {
            BudgetRow[] rowsOfLevel = [.. all.Where(r => r.Level == level)];
            rows.Add([name, Number(rowsOfLevel.Length), .. keys.Select(key => Number(rowsOfLevel.Sum(r => r.Sum(key) ?? 0)))]);
        }

        rows.Add([new("Jumlah", "Total"), Number(all.Length), .. keys.Select(key => Number(read.Programs.Sum(p => p.Sum(key) ?? 0)))]);
        return rows;
    }

    /// <summary>A misspelt report must not be made anew.</summary>
    private static Wording Missing(ImportOptions options)
    {
        return Suggestion.Nearest(options.Report.Path, ContentReader.ReportIds(options.Root)) is { } nearest
            ? new($"Laporan {options.Report} tidak ada. Maksud Anda '{nearest}'? Bila memang laporan baru, buat dahulu: lkjip new {options.Report}", $"There is no report {options.Report}. Did you mean '{nearest}'? If it is indeed a new report, make it first: lkjip new {options.Report}")
            : new($"Laporan {options.Report} belum ada. Buat dahulu: lkjip new {options.Report}", $"There is no report {options.Report} yet. Make it first: lkjip new {options.Report}");
    }

    private static Wording Number(decimal number) => Wording.Of(FormatAngka.Angka(number));

    private static bool UsesChange(JsonMembers node) =>
        node["paguPerubahan"] is not null || new[] { "kegiatan", "subKegiatan", "rincian" }.SelectMany(node.Objects).Any(UsesChange);

    private static bool HasNeeded(ImportKind kind, SheetTable table, FindingBag findings)
    {
        (Wording what, bool has) = kind switch
        {
            ImportKind.Anggaran => (new Wording("kode atau uraian, dan pagu atau realisasi", "code or description, and budget ceiling or actual spending"), (table.Of("kode") ?? table.Of("uraian")) is not null && table.Columns.Any(c => c.Role.Key.StartsWith("pagu", StringComparison.Ordinal) || c.Role.Key == "realisasi")),
            ImportKind.Kinerja => (new Wording("indikator (atau id), dan target atau realisasi", "indicator (or id), and target or actual figure"), (table.Of("indikator") ?? table.Of("id")) is not null && table.Columns.Any(c => c.Role.Key is "target" or "realisasi" or "perjanjian" or "perjanjianPerubahan")),
            _ => (new Wording("unsur, dan nilai rata-rata atau keempat kolom jawaban", "element (unsur), and the mean score or all four columns of answers"), table.Of("unsur") is not null && (table.Of("nrr") is not null || Enumerable.Range(1, 4).All(i => table.Of($"jawaban{i}") is not null))),
        };
        if (!has)
        {
            string known = string.Join(", ", table.Columns.Select(c => $"{c.Letters} ({c.Role.Key})"));
            Wording found = known.Length == 0 ? new("tidak ada kolom yang dikenal", "no column was recognised") : new($"yang dikenal hanya {known}", $"recognised were only {known}");
            string sheets = string.Join(", ", table.Sheet.Others);
            Wording others = sheets.Length == 0 ? Wording.None : new($" Bila tabelnya di lembar lain, sebut dengan --sheet: {sheets}.", $" If the table is on another sheet, name it with --sheet: {sheets}.");
            string example = $"--kolom {RolesOf(kind)[1].Key}=B";
            string keys = string.Join(", ", RolesOf(kind).Select(r => r.Key));
            findings.Add(SheetFindings.Columns(
                table.Sheet,
                table.HeadingRow,
                new($"Kolom yang diperlukan belum ada: {what.Indonesia}; {found.Indonesia}.", $"Columns that are needed are missing: {what.Inggris}; {found.Inggris}."),
                new($"Sebut kolomnya dengan judul atau hurufnya, misalnya {example}. Kunci: {keys}.{others.Indonesia}", $"Name the column by its heading or its letter, for example {example}. Keys: {keys}.{others.Inggris}")));
        }

        return has;
    }

    private static bool IsReadable(ImportKind kind, string path, byte[] bytes, FindingBag findings)
    {
        FindingBag own = new();
        object? read = kind switch
        {
            ImportKind.Anggaran => JsonDataFile.Read<DataAnggaran>(path, bytes, own),
            ImportKind.Kinerja => JsonDataFile.Read<DataKinerja>(path, bytes, own),
            _ => JsonDataFile.Read<DataSkm>(path, bytes, own),
        };
        findings.AddRange(own.ToSorted().Where(f => f.Tingkat is Tingkat.Galat));
        return read is not null;
    }

    private static IReadOnlyList<ColumnRole> RolesOf(ImportKind kind) => kind switch
    {
        ImportKind.Anggaran => BudgetRoles.All,
        ImportKind.Kinerja => KinerjaRoles.All,
        _ => SkmImport.Roles,
    };

    private static string EmptyOf(ImportKind kind) => kind switch
    {
        ImportKind.Anggaran => """{ "program": [] }""",
        ImportKind.Kinerja => """{ "tujuan": [] }""",
        _ => """{ "survei": [] }""",
    };

    private static string Full(ImportOptions options, string path) => Path.Combine([options.Root, .. path.Split('/')]);
}
