using Lkjip.Publish.Content;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Authoring;

/// <summary>Lays the figures of a sheet over <c>anggaran.json</c>. Only figures are changed; names, ids, order, indicators and remarks are the editors'.</summary>
internal sealed class BudgetMerge
{
    private static readonly string[] Below = ["kegiatan", "subKegiatan", "rincian"];
    private static readonly string[] Order = ["paguMurni", "paguPerubahan", "realisasi", "paguLalu", "realisasiLalu", "dampak", "keterangan", "kegiatan", "subKegiatan", "rincian"];

    private readonly Sheet sheet;
    private readonly string[] keys;
    private readonly FindingBag findings;
    private readonly IdMaker ids;
    private readonly HashSet<JsonMembers> met = [];
    private readonly List<Change> changes = [];

    private BudgetMerge(JsonMembers root, Sheet sheet, IEnumerable<string> keys, FindingBag findings)
    {
        this.sheet = sheet;
        this.keys = [.. keys];
        this.findings = findings;
        ids = new IdMaker(root.Objects("program").Concat(root.Objects("belanja")).SelectMany(All).Select(node => node.Text("id")).OfType<string>());
    }

    /// <summary>Changes the file.</summary>
    /// <param name="root">The file.</param>
    /// <param name="read">The sheet.</param>
    /// <param name="sheet">Where it came from, for findings.</param>
    /// <param name="findings">Gets what stays although the sheet says otherwise.</param>
    /// <returns>What changed, in the order of the sheet.</returns>
    public static IReadOnlyList<Change> Apply(JsonMembers root, BudgetSheet read, Sheet sheet, FindingBag findings)
    {
        BudgetMerge merge = new(root, sheet, read.Figures.Keys, findings);
        JsonList programs = root.ListOf("program");
        foreach (BudgetRow row in read.Programs)
        {
            merge.Place(row, programs);
        }

        merge.DropExamples(programs);
        merge.ReportGone(programs.Objects, [.. read.Programs.SelectMany(p => p.All).Select(r => r.Level).Distinct()], BudgetLevel.Program);
        return merge.changes;
    }

    private void Place(BudgetRow row, JsonList siblings)
    {
        JsonMembers? node = Find(row, siblings);
        bool isNew = node is null;
        if (node is null)
        {
            node = new JsonMembers { Expanded = true };
            node.Set("id", Quoted(ids.Of(row.Name)));
            node.Set("nama", Quoted(row.Name));
            siblings.Items.Add(node);
            changes.Add(Change.Added(row.Label, new("baru", "new"), row.Name));
        }

        met.Add(node);
        if (row.Code is { } code && node.Text("kode") is null)
        {
            node.Set("kode", Quoted(code.Text), "nama");
            changes.AddRange(isNew ? [] : [Change.Of(row.Label, "kode", null, code.Text)]);
        }
        else if (!isNew && !NameMatch.Same(node.Text("nama"), row.Name))
        {
            findings.Add(SheetFindings.Kept(
                sheet,
                row.Row,
                new($"Baris {row.Row}, {row.Label}: di data namanya \"{node.Text("nama")}\"; tidak diubah.", $"Row {row.Row}, {row.Label}: in the data its name is \"{node.Text("nama")}\"; it was not changed."),
                new("Bila nama di lembar sebar yang benar, perbaiki 'nama' di anggaran.json.", "If the name in the spreadsheet is right, mend 'nama' in anggaran.json.")));
        }

        // Each figure stands at the lowest level of the sheet that states it.
        SetFigures(row, node, [.. keys.Where(key => !row.IsStatedBelow(key))], isNew);
        if (row.Children.Count == 0)
        {
            return;
        }

        JsonList children = node.ListOf(row.Level is BudgetLevel.Program ? "kegiatan" : "subKegiatan");
        foreach (BudgetRow child in row.Children)
        {
            Place(child, children);
        }

        // A figure stands at the lowest level that knows it; stated above as well it would be told twice.
        foreach (string key in keys.Where(key => node[key] is not null && Below.SelectMany(node.Objects).Any(child => States(child, key))))
        {
            changes.Add(Change.Of(row.Label, key, Shown(node, key), null));
            node.Remove(key);
        }
    }

    private JsonMembers? Find(BudgetRow row, JsonList siblings)
    {
        JsonMembers[] free = [.. siblings.Objects.Where(node => !met.Contains(node) && !IsExample(node))];
        return free.FirstOrDefault(node => row.Code is { } code && node.Text("kode") is { } kode && BudgetCode.Parse(kode)?.Key == code.Key)
            ?? free.FirstOrDefault(node => (row.Code is null || node.Text("kode") is null) && NameMatch.Same(node.Text("nama"), row.Name));
    }

    private void SetFigures(BudgetRow row, JsonMembers node, string[] own, bool isNew)
    {
        if (row.Children.Count == 0)
        {
            ReportKept(row, node, isNew);
        }

        foreach (string key in own.Where(row.Figures.ContainsKey))
        {
            decimal figure = row.Figures[key];
            JsonMembers[] stated = [.. Below.SelectMany(node.Objects).Where(child => States(child, key))];
            if (stated.Length > 0)
            {
                decimal sum = stated.Sum(child => Sum(child, key));
                findings.Add(sum == figure
                    ? SheetFindings.Kept(
                        sheet,
                        row.Row,
                        new($"Baris {row.Row}, {row.Label}: '{key}' di data dirinci lebih jauh, dan jumlah rinciannya sama; tidak diubah.",
                            $"Row {row.Row}, {row.Label}: in the data '{key}' is detailed further, and the details add up to the same; it was not changed."),
                        SheetFindings.NothingToDo)
                    : SheetFindings.Sum(sheet, row.Row, new(row.Label + ", yang di data dirinci lebih jauh", row.Label + ", which the data detail further"), Wording.Of(key), figure, sum) with
                    {
                        Saran = new("Rincian di data tidak diubah: lembar sebar tidak memuatnya. Perbaiki rinciannya di anggaran.json.",
                            "The details in the data were not changed: the spreadsheet does not have them. Mend them in anggaran.json."),
                    });
            }
            else if (node.Number(key) != figure)
            {
                changes.Add(Change.Of(row.Label, key, Shown(node, key), FormatAngka.Angka(figure)));
                node.Set(key, new JsonScalar(JsonText.Number(figure)), Order[(Array.IndexOf(Order, key) + 1)..]);
            }
        }
    }

    /// <summary>An empty cell changes nothing, but the editor is told what then stays.</summary>
    private void ReportKept(BudgetRow row, JsonMembers node, bool isNew)
    {
        foreach (string key in isNew ? [] : keys.Where(key => !row.Figures.ContainsKey(key) && node.Number(key) is not null))
        {
            findings.Add(SheetFindings.Kept(
                sheet,
                row.Row,
                new($"Baris {row.Row}, {row.Label}: '{key}' kosong di lembar sebar; di data tetap {Shown(node, key)}.", $"Row {row.Row}, {row.Label}: '{key}' is empty in the spreadsheet; in the data it stays {Shown(node, key)}."),
                new("Bila angkanya memang nol, tulis 0 di lembar sebar.", "If the figure is indeed nought, write 0 in the spreadsheet.")) with
            { Tingkat = Tingkat.Peringatan });
        }
    }

    /// <summary>The example rows of a new report's skeleton give way to the first real ones.</summary>
    private void DropExamples(JsonList programs)
    {
        foreach (JsonMembers example in programs.Objects.Where(IsExample).Where(_ => met.Count > 0).ToArray())
        {
            programs.Items.Remove(example);
            changes.Add(new Change($"{example.Text("kode")} {example.Text("nama")}".Trim(), new("baris contoh", "example row"), example.Text("id"), null));
        }
    }

    private static bool IsExample(JsonMembers node) => WriteMark.IsMark(node.Text("nama"));

    private void ReportGone(IEnumerable<JsonMembers> nodes, IReadOnlyList<BudgetLevel> levels, BudgetLevel level)
    {
        foreach (JsonMembers node in nodes)
        {
            if (!met.Contains(node) && levels.Contains(level))
            {
                string name = string.Join(' ', new[] { node.Text("kode"), node.Text("nama") }.OfType<string>());
                findings.Add(SheetFindings.Kept(
                    sheet,
                    0,
                    new($"'{name}' ada di data, tetapi tidak ada di lembar sebar; tidak diubah.", $"'{name}' is in the data but not in the spreadsheet; it was not changed."),
                    new("Bila memang sudah tidak ada, hapus dari anggaran.json.", "If it indeed exists no longer, delete it from anggaran.json.")));
                continue;
            }

            string next = level is BudgetLevel.Program ? "kegiatan" : "subKegiatan";
            if (level < BudgetLevel.SubKegiatan)
            {
                ReportGone(node.Objects(next), levels, level + 1);
            }
        }
    }

    private static IEnumerable<JsonMembers> All(JsonMembers node) => Below.SelectMany(node.Objects).SelectMany(All).Prepend(node);

    private static bool States(JsonMembers node, string key) => All(node).Any(n => n[key] is not null);

    private static decimal Sum(JsonMembers node, string key) => node.Number(key) ?? Below.SelectMany(node.Objects).Sum(child => Sum(child, key));

    private static string? Shown(JsonMembers node, string key) => node.Number(key) is { } number ? FormatAngka.Angka(number) : null;

    private static JsonScalar Quoted(string text) => new(JsonText.Quote(text));
}
