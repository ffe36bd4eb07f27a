using System.Text;
using Lkjip.Publish.Content;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Authoring;

/// <summary>Takes figures from a sheet into a data file: first a plan that can be looked at, then the writing.</summary>
public static class Importer
{
    /// <summary>Understands a sheet and says what would change. Writes nothing.</summary>
    /// <exception cref="AuthoringException">There is no such report.</exception>
    /// <exception cref="SheetException">The file is no sheet.</exception>
    public static ImportPlan Plan(ImportOptions options)
    {
        string folder = Full(options, options.Report.Path);
        if (!File.Exists(Path.Combine(folder, "laporan.md")))
        {
            throw new AuthoringException($"Laporan {options.Report} belum ada. Buat dahulu: lkjip new {options.Report}");
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
        (IReadOnlyList<Change> changes, IReadOnlyList<IReadOnlyList<string>> summary) = Apply(options, root, table, findings);
        byte[] bytes = changes.Count == 0 && old is not null ? old : JsonDocumentText.Write(root);
        bool isGood = IsReadable(options.Kind, path, bytes, findings);
        return new ImportPlan
        {
            Path = path,
            Bytes = isGood && !findings.HasErrors ? bytes : null,
            Columns = table.Describe(),
            Summary = summary,
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

    private static (IReadOnlyList<Change> Changes, IReadOnlyList<IReadOnlyList<string>> Summary) Apply(ImportOptions options, JsonMembers root, SheetTable table, FindingBag findings)
    {
        if (options.Kind is ImportKind.Anggaran)
        {
            bool usesChange = root.Objects("program").Any(UsesChange);
            BudgetSheet read = BudgetSheet.Read(table, options.Report.Tahun, usesChange, options.Notation, findings);
            IReadOnlyList<Change> changes = BudgetMerge.Apply(root, read, table.Sheet, findings);
            return (changes, BudgetSummary(read));
        }

        (IReadOnlyList<Change> changed, int count) = options.Kind is ImportKind.Kinerja
            ? KinerjaImport.Apply(root, table, options.Report.Tahun, options.Notation, findings)
            : SkmImport.Apply(root, table, options, findings);
        return (changed, [["Terbaca", "Baris"], [options.Kind is ImportKind.Kinerja ? "Indikator" : "Unsur", FormatAngka.Angka(count)]]);
    }

    private static List<IReadOnlyList<string>> BudgetSummary(BudgetSheet read)
    {
        string[] keys = [.. read.Figures.Keys];
        List<IReadOnlyList<string>> rows = [["Tingkat", "Baris", .. keys]];
        BudgetRow[] all = [.. read.Programs.SelectMany(p => p.All)];
        foreach ((BudgetLevel level, string name) in new[] { (BudgetLevel.Program, "Program"), (BudgetLevel.Kegiatan, "Kegiatan"), (BudgetLevel.SubKegiatan, "Sub kegiatan") })
        {
            BudgetRow[] rowsOfLevel = [.. all.Where(r => r.Level == level)];
            rows.Add([name, FormatAngka.Angka(rowsOfLevel.Length), .. keys.Select(key => FormatAngka.Angka(rowsOfLevel.Sum(r => r.Sum(key) ?? 0)))]);
        }

        rows.Add(["Jumlah", FormatAngka.Angka(all.Length), .. keys.Select(key => FormatAngka.Angka(all.Where(r => r.Children.Count == 0).Sum(r => r.Sum(key) ?? 0)))]);
        return rows;
    }

    private static bool UsesChange(JsonMembers node) =>
        node["paguPerubahan"] is not null || new[] { "kegiatan", "subKegiatan", "rincian" }.SelectMany(node.Objects).Any(UsesChange);

    private static bool HasNeeded(ImportKind kind, SheetTable table, FindingBag findings)
    {
        (string what, bool has) = kind switch
        {
            ImportKind.Anggaran => ("kode atau uraian, dan pagu atau realisasi", (table.Of("kode") ?? table.Of("uraian")) is not null && table.Columns.Any(c => c.Role.Key.StartsWith("pagu", StringComparison.Ordinal) || c.Role.Key == "realisasi")),
            ImportKind.Kinerja => ("indikator (atau id), dan target atau realisasi", (table.Of("indikator") ?? table.Of("id")) is not null && table.Columns.Any(c => c.Role.Key is "target" or "realisasi" or "perjanjian" or "perjanjianPerubahan")),
            _ => ("unsur, dan nilai rata-rata atau keempat kolom jawaban", table.Of("unsur") is not null && (table.Of("nrr") is not null || Enumerable.Range(1, 4).All(i => table.Of($"jawaban{i}") is not null))),
        };
        if (!has)
        {
            string found = table.Columns.Count == 0 ? "tidak ada kolom yang dikenal" : "yang dikenal hanya " + string.Join(", ", table.Columns.Select(c => $"{c.Letters} ({c.Role.Key})"));
            string others = table.Sheet.Others.Count > 0 ? $" Bila tabelnya di lembar lain, sebut dengan --sheet: {string.Join(", ", table.Sheet.Others)}." : string.Empty;
            findings.Add(SheetFindings.Columns(
                table.Sheet, table.HeadingRow, $"Kolom yang diperlukan belum ada: {what}; {found}.",
                $"Sebut kolomnya dengan judul atau hurufnya, misalnya --kolom {RolesOf(kind)[1].Key}=B. Kunci: {string.Join(", ", RolesOf(kind).Select(r => r.Key))}.{others}"));
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
