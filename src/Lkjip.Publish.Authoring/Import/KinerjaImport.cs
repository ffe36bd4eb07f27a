using System.Globalization;
using System.Text.RegularExpressions;
using Lkjip.Publish.Content;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Authoring;

/// <summary>Lays targets and realisasi of a sheet over <c>kinerja.json</c>; an indicator is known by its id or its name.</summary>
internal sealed partial class KinerjaImport
{
    private readonly SheetTable table;
    private readonly int tahun;
    private readonly FindingBag findings;
    private readonly JsonMembers root;
    private readonly IdMaker ids;
    private readonly (FoundColumn Column, ColumnNumbers Numbers)[] values;
    private readonly HashSet<JsonMembers> met = [];
    private readonly List<Change> changes = [];

    private KinerjaImport(JsonMembers root, SheetTable table, int tahun, Notation? notation, FindingBag findings)
    {
        this.root = root;
        this.table = table;
        this.tahun = tahun;
        this.findings = findings;
        ids = new IdMaker(root.Objects("tujuan").SelectMany(t => t.Objects("sasaran").SelectMany(s => s.Objects("indikator").Append(s)).Append(t)).Select(node => node.Text("id")).OfType<string>());
        values = [.. table.Columns.Where(c => c.Role.Key is "target" or "realisasi" or "perjanjian" or "perjanjianPerubahan")
            .Select(c => (c, new ColumnNumbers(table.Sheet, table.Rows.Where(row => !c.Columns.Any(i => Category().IsMatch(row[i].Text))), c.Columns, notation, findings)))];
    }

    /// <summary>Number of rows read.</summary>
    public int Read { get; private set; }

    /// <summary>Changes the file.</summary>
    /// <param name="root">The file.</param>
    /// <param name="table">The sheet.</param>
    /// <param name="tahun">The year of columns that name none.</param>
    /// <param name="notation">The notation that the user named.</param>
    /// <param name="findings">Gets what is not understood.</param>
    public static (IReadOnlyList<Change> Changes, int Read) Apply(JsonMembers root, SheetTable table, int tahun, Notation? notation, FindingBag findings)
    {
        KinerjaImport import = new(root, table, tahun, notation, findings);
        import.Rows();
        import.ReportGone();
        return (import.changes, import.Read);
    }

    private IEnumerable<JsonMembers> Sasaran => root.Objects("tujuan").SelectMany(t => t.Objects("sasaran"));

    private void Rows()
    {
        string sasaran = string.Empty;
        foreach (SheetRow row in table.Rows)
        {
            sasaran = Repeated(row, table.Of("sasaran")) is { Length: > 0 } text ? text : sasaran;
            string name = SheetTable.TextOf(row, table.Of("indikator"));
            string id = SheetTable.TextOf(row, table.Of("id"));
            (int column, string first) = row.Cells.Select((cell, i) => (i, cell)).Where(c => !c.cell.IsEmpty).Select(c => (c.i, c.cell.Text)).FirstOrDefault();
            if (name.Length == 0 && id.Length == 0)
            {
                findings.Add(values.Any(v => v.Column.Columns.Any(c => !row[c].IsEmpty))
                    ? SheetFindings.Skipped(table.Sheet, row.Number, column, first, new("tidak ada nama indikator", "it has no name of an indicator"))
                    : SheetFindings.Passed(table.Sheet, row.Number, column, first ?? string.Empty, new("tidak memuat indikator", "it holds no indicator")));
            }
            else if (!values.Any(v => v.Column.Columns.Any(c => !row[c].IsEmpty)))
            {
                findings.Add(SheetFindings.Passed(table.Sheet, row.Number, column, first, new("tidak memuat target atau realisasi", "it holds neither a target nor an actual figure")));
            }
            else if (IsUnclear(id, name, sasaran) is { } why)
            {
                findings.Add(SheetFindings.Skipped(table.Sheet, row.Number, column, first, why));
            }
            else if ((Find(id, name, sasaran) ?? Make(row, id, name, sasaran)) is { } indikator)
            {
                Read++;
                Set(row, indikator, name.Length > 0 ? name : id);
            }
        }
    }

    /// <summary>A merged cell shows its text in every row that it reaches over.</summary>
    private static string Repeated(SheetRow row, FoundColumn? column) => column is null ? string.Empty : SheetTable.OneLine(row[column.Columns[0]].Text);

    private JsonMembers? Find(string id, string name, string sasaran)
    {
        return (id.Length > 0 ? Sasaran.SelectMany(s => s.Objects("indikator")).FirstOrDefault(i => !met.Contains(i) && i.Text("id") == id) : null)
            ?? Named(name, sasaran).FirstOrDefault(i => !met.Contains(i));
    }

    /// <summary>The indicators of a name: of its sasaran, or of all where the data know none such.</summary>
    private IEnumerable<JsonMembers> Named(string name, string sasaran)
    {
        JsonMembers[] within = [.. Sasaran.Where(s => IsSasaran(s, sasaran))];
        return (within.Length > 0 ? within : Sasaran).SelectMany(s => s.Objects("indikator")).Where(i => NameMatch.Same(i.Text("nama"), name));
    }

    /// <summary>Why a row may mean several indicators, or one that was read already; null where it means one.</summary>
    private Wording? IsUnclear(string id, string name, string sasaran)
    {
        bool isWithin = Sasaran.Any(s => IsSasaran(s, sasaran));
        JsonMembers[] same = [.. Named(name, sasaran)];
        return id.Length > 0 ? null
            : same.Length > 0 && same.All(met.Contains) && (isWithin || sasaran.Length == 0) ? new("indikator itu sudah ada di baris sebelumnya", "that indicator stands in an earlier row already")
            : same.Length > 1 && !isWithin ? new("ada beberapa indikator bernama itu di data; sebut sasarannya atau id-nya", "the data have several indicators of that name; name its objective (sasaran) or its id")
            : null;
    }

    private static bool IsSasaran(JsonMembers node, string sasaran) => sasaran.Length > 0 && (node.Text("id") == sasaran || NameMatch.Same(node.Text("nama"), sasaran));

    private JsonMembers? Make(SheetRow row, string id, string name, string sasaran)
    {
        JsonMembers[] all = [.. Sasaran];
        JsonMembers? owner = sasaran.Length > 0 ? all.FirstOrDefault(s => IsSasaran(s, sasaran)) : all.Length == 1 ? all[0] : null;
        if (owner is null && sasaran.Length == 0)
        {
            findings.Add(SheetFindings.Skipped(table.Sheet, row.Number, table.Columns[0].Columns[0], name, new("indikator ini belum ada di data dan sasarannya tidak disebut", "this indicator is not in the data yet, and its objective (sasaran) is not named")));
            return null;
        }

        if (owner is null)
        {
            JsonList goals = root.ListOf("tujuan");
            JsonMembers? goal = goals.Objects.LastOrDefault();
            if (goal is null)
            {
                goal = Node(ids.Of("tujuan-1"), WriteMark.Of("tujuan menurut Renstra"));
                goals.Items.Add(goal);
            }

            owner = Example(all) ?? Node(IdOfNext(all, sasaran), sasaran);
            owner.Set("nama", Quoted(sasaran));
            if (!all.Contains(owner))
            {
                goal.ListOf("sasaran").Items.Add(owner);
            }

            changes.Add(Change.Added(sasaran, new("sasaran baru", "new objective"), sasaran));
        }

        string title = name.Length > 0 ? name : id;
        string unit = SheetTable.TextOf(row, table.Of("satuan"));
        JsonMembers? example = Example(owner.Objects("indikator"));
        bool isIdGiven = id.Length > 0 && ids.Of(id) is var own && own == id;
        JsonMembers made = example ?? Node(isIdGiven ? id : ids.Of(title), title);
        made.Set("id", isIdGiven ? Quoted(id) : made["id"]!);
        made.Set("nama", Quoted(title));
        made.Set("satuan", Quoted(unit.Length > 0 ? unit : WriteMark.Of("satuan")), "arah");
        if (example is null)
        {
            owner.ListOf("indikator").Items.Add(made);
        }
        else
        {
            Array.ForEach(["target", "realisasi", "perjanjian"], key => made.Remove(key));
        }

        changes.Add(Change.Added(title, new("indikator baru", "new indicator"), title));
        return made;
    }

    /// <summary>Where sasaran are numbered, the next number, as chapters name them; else an id of the name.</summary>
    private string IdOfNext(JsonMembers[] sasaran, string name) => sasaran.Length > 0 && sasaran.All(s => Numbered().IsMatch(s.Text("id") ?? string.Empty))
        ? ids.Of(string.Create(CultureInfo.InvariantCulture, $"sasaran-{sasaran.Length + 1}"))
        : ids.Of(name);

    /// <summary>The example of a new report, which nobody has written over yet. Its sasaran keeps its id: chapters name it.</summary>
    private static JsonMembers? Example(IEnumerable<JsonMembers> nodes) => nodes.FirstOrDefault(node => WriteMark.IsMark(node.Text("nama")));

    private void Set(SheetRow row, JsonMembers indikator, string name)
    {
        met.Add(indikator);
        string unit = SheetTable.TextOf(row, table.Of("satuan"));
        if (unit.Length > 0 && !NameMatch.Same(indikator.Text("satuan"), unit) && indikator.Text("satuan") != unit)
        {
            findings.Add(SheetFindings.Kept(
                table.Sheet,
                row.Number,
                new($"Baris {row.Number}, {name}: satuannya \"{unit}\", di data \"{indikator.Text("satuan")}\"; tidak diubah.",
                    $"Row {row.Number}, {name}: its unit is \"{unit}\", in the data \"{indikator.Text("satuan")}\"; it was not changed."),
                new("Periksa mana yang benar; angka dalam satuan lain tidak dapat dibandingkan.", "Check which is right; figures in another unit cannot be compared.")));
        }

        foreach ((FoundColumn column, ColumnNumbers numbers) in values)
        {
            if (Value(row, column, numbers) is not { } value)
            {
                continue;
            }

            (string key, string inner) = column.Role.Key switch
            {
                "perjanjian" => ("perjanjian", "murni"),
                "perjanjianPerubahan" => ("perjanjian", "perubahan"),
                var own => (own, (column.Year ?? tahun).ToString("0000", CultureInfo.InvariantCulture)),
            };
            JsonMembers holder = indikator[key] as JsonMembers ?? new JsonMembers();
            if (Same(holder[inner], value))
            {
                continue;
            }

            changes.Add(Change.Of(name, $"{key} {inner}", Shown(holder[inner]), Shown(value)));
            holder.Set(inner, value, [.. holder.Members.Select(m => m.Key).Where(k => string.CompareOrdinal(k, inner) > 0)]);
            string[] later = ["target", "realisasi", "dataPendukung", "perjanjian"];
            indikator.Set(key, holder, later[(Array.IndexOf(later, key) + 1)..]);
        }
    }

    private JsonValue? Value(SheetRow row, FoundColumn column, ColumnNumbers numbers)
    {
        string text = SheetTable.TextOf(row, column);
        if (Category().Match(text) is not { Success: true } match)
        {
            return numbers.Of(row) is { } number ? new JsonScalar(JsonText.Number(number)) : null;
        }

        JsonScalar category = Quoted(match.Groups["kategori"].Value);
        if (!match.Groups["angka"].Success || WrittenNumber.Parse(match.Groups["angka"].Value) is not { } written || written.In(null) is not { } value)
        {
            return category;
        }

        JsonMembers both = new();
        both.Set("kategori", category);
        both.Set("angka", new JsonScalar(JsonText.Number(value)));
        return both;
    }

    private void ReportGone()
    {
        foreach (JsonMembers indikator in Sasaran.SelectMany(s => s.Objects("indikator")).Where(i => !met.Contains(i)))
        {
            findings.Add(SheetFindings.Kept(
                table.Sheet,
                0,
                new($"Indikator '{indikator.Text("nama")}' ada di data, tetapi tidak ada di lembar sebar; tidak diubah.",
                    $"The indicator '{indikator.Text("nama")}' is in the data but not in the spreadsheet; it was not changed."),
                new("Tidak perlu apa-apa bila lembarnya memang tidak memuat semua indikator.", "Nothing, if the sheet is not meant to hold every indicator.")));
        }
    }

    private static bool Same(JsonValue? old, JsonValue value) => (old, value) switch
    {
        (JsonScalar a, JsonScalar b) => a.Raw == b.Raw || (a.Number is { } x && x == b.Number),
        (JsonMembers a, JsonMembers b) => a.Text("kategori") == b.Text("kategori") && a.Number("angka") == b.Number("angka"),

        // A category says less than a category with its number.
        (JsonMembers a, JsonScalar { Text: { } category }) => a.Text("kategori") == category,
        _ => false,
    };

    private static string? Shown(JsonValue? value) => value switch
    {
        JsonScalar { Number: { } number } => FormatAngka.Angka(number),
        JsonScalar scalar => scalar.Text,
        JsonMembers both => $"{both.Text("kategori")} ({(both.Number("angka") is { } number ? FormatAngka.Angka(number) : string.Empty)})",
        _ => null,
    };

    private static JsonMembers Node(string id, string nama)
    {
        JsonMembers node = new() { Expanded = true };
        node.Set("id", Quoted(id));
        node.Set("nama", Quoted(nama));
        return node;
    }

    private static JsonScalar Quoted(string text) => new(JsonText.Quote(text));

    [GeneratedRegex("^sasaran-[0-9]+$")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?<kategori>[A-Z]{1,3}|[A-Z][a-z]+( [A-Z][a-z]+)?)(\s*\((?<angka>[0-9.,]+)\))?$")]
    private static partial Regex Category();
}
