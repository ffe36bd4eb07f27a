using System.Globalization;
using System.Text.RegularExpressions;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Authoring;

/// <summary>Lays mean scores or counted answers of a survey over <c>skm.json</c>; an unsur is known by its id or its name.</summary>
internal static partial class SkmImport
{
    private static readonly string[] Answers = ["jawaban1", "jawaban2", "jawaban3", "jawaban4"];

    /// <summary>The roles of the columns.</summary>
    public static IReadOnlyList<ColumnRole> Roles { get; } =
    [
        new("id", new("id unsur", "id of the element"), "id") { IsText = true },
        new("unsur", new("unsur", "element"), "unsur", "unsur pelayanan", "nama unsur", "unsur skm", "unsur penilaian", "uraian", "ruang lingkup", "nama unsur pelayanan") { IsText = true },
        new("nrr", new("nilai rata-rata", "mean score"), "nrr", "nilai rata rata", "rata rata", "nilai rata rata unsur", "nrr unsur", "nrr per unsur", "nilai unsur", "nilai rata rata nrr", "skor", "nilai"),
        new("jawaban1", new("jawaban bernilai 1", "answers of score 1"), "1", "nilai 1", "skor 1", "jawaban 1", "jumlah jawaban 1", "a 1"),
        new("jawaban2", new("jawaban bernilai 2", "answers of score 2"), "2", "nilai 2", "skor 2", "jawaban 2", "jumlah jawaban 2", "b 2"),
        new("jawaban3", new("jawaban bernilai 3", "answers of score 3"), "3", "nilai 3", "skor 3", "jawaban 3", "jumlah jawaban 3", "c 3"),
        new("jawaban4", new("jawaban bernilai 4", "answers of score 4"), "4", "nilai 4", "skor 4", "jawaban 4", "jumlah jawaban 4", "d 4"),
        new("kode", new("kode", "code"), "kode", "kode unsur", "no", "nomor", "no urut", "mutu", "mutu pelayanan", "kinerja", "kategori", "nilai konversi", "nrr tertimbang", "jumlah nilai", "nilai konversi skm", "keterangan") { IsSpare = true },
    ];

    /// <summary>Changes the file.</summary>
    /// <param name="root">The file.</param>
    /// <param name="table">The sheet.</param>
    /// <param name="options">Survey, year and notation.</param>
    /// <param name="findings">Gets what is not understood.</param>
    public static (IReadOnlyList<Change> Changes, int Read) Apply(JsonMembers root, SheetTable table, ImportOptions options, FindingBag findings)
    {
        List<Change> changes = [];
        if (SurveyOf(root, options, table, changes, findings) is not { } survey)
        {
            return (changes, 0);
        }

        bool counts = Answers.All(key => table.Of(key) is not null);
        string[] keys = counts ? Answers : ["nrr"];
        ColumnNumbers[] numbers = [.. keys.Select(key => new ColumnNumbers(
            table.Sheet, table.Rows.Where(row => NameOf(row, table).Length > 0), table.Of(key)!.Columns, options.Notation, findings,
            counts ? n => n >= 0 && n == decimal.Truncate(n) : n => n is >= 1 and <= 4))];
        IdMaker ids = new(survey.Objects("unsur").Select(u => u.Text("id")).OfType<string>());
        HashSet<JsonMembers> met = [];
        foreach (SheetRow row in table.Rows)
        {
            string name = NameOf(row, table);
            (int column, string first) = row.Cells.Select((cell, i) => (i, cell)).Where(c => !c.cell.IsEmpty).Select(c => (c.i, c.cell.Text)).FirstOrDefault();
            if (name.Length == 0 || IsTotal(name) || keys.All(key => SheetTable.TextOf(row, table.Of(key)).Length == 0))
            {
                findings.Add(SheetFindings.Passed(table.Sheet, row.Number, column, first ?? string.Empty, IsTotal(name) ? new("baris jumlah; program menghitungnya", "it is a total, which the program computes") : new("bukan unsur dengan nilainya", "it is no element (unsur) with its score")));
                continue;
            }

            decimal?[] read = [.. numbers.Select(n => n.Of(row, dash: counts ? 0 : null))];
            if (!read.Contains(null))
            {
                Set(survey, table, row, name, counts, [.. read.Select(n => n!.Value)], ids, met, changes);
            }
        }

        // Old and new ones side by side are more likely one element under two names.
        Tingkat level = met.Count < survey.Objects("unsur").Count() && changes.Exists(change => change.Field.Indonesia == "baru") ? Tingkat.Peringatan : Tingkat.Catatan;
        foreach (JsonMembers gone in survey.Objects("unsur").Where(u => !met.Contains(u)))
        {
            findings.Add(SheetFindings.Kept(
                table.Sheet,
                0,
                new($"Unsur '{gone.Text("nama")}' ada di data, tetapi tidak terbaca dari lembar sebar; tidak diubah.",
                    $"The element '{gone.Text("nama")}' is in the data but was not read from the spreadsheet; it was not changed."),
                new("Periksa apakah unsur itu memang tidak dinilai; bila namanya lain di lembar sebar, samakan namanya lalu hapus yang berlebih.",
                    "Check whether that element was indeed not rated; if it has another name in the spreadsheet, make the names the same and delete the one too many.")) with
            { Tingkat = level });
        }

        if (met.Count > 0 && survey.Number("nilai") is { } value)
        {
            changes.Add(Change.Of(survey.Text("nama") ?? string.Empty, "nilai", FormatAngka.Angka(value), null));
            survey.Remove("nilai");
        }

        return (changes, met.Count);
    }

    private static void Set(JsonMembers survey, SheetTable table, SheetRow row, string name, bool counts, decimal[] read, IdMaker ids, HashSet<JsonMembers> met, List<Change> changes)
    {
        string id = SheetTable.TextOf(row, table.Of("id"));
        JsonMembers[] free = [.. survey.Objects("unsur").Where(u => !met.Contains(u))];
        Match number = Numbered().Match(name);
        string plain = name[number.Length..];
        JsonMembers? unsur = (id.Length > 0 ? free.FirstOrDefault(u => u.Text("id") == id) : null)
            ?? free.FirstOrDefault(u => NameMatch.Same(u.Text("nama"), name) || NameMatch.Same(u.Text("nama"), plain))
            ?? (plain.Length == 0 ? survey.Objects("unsur").ElementAtOrDefault(int.Parse(number.Groups["number"].Value, CultureInfo.InvariantCulture) - 1) : null);
        name = plain.Length > 0 ? plain : name;
        if (unsur is null)
        {
            unsur = new JsonMembers();
            unsur.Set("id", Quoted(ids.Of(id.Length > 0 ? id : name)));
            unsur.Set("nama", Quoted(name));
            survey.ListOf("unsur").Items.Add(unsur);
            changes.Add(Change.Added(name, new("baru", "new"), name));
        }

        met.Add(unsur);
        (string key, string other) = counts ? ("jawaban", "nrr") : ("nrr", "jawaban");
        if (unsur[other] is not null)
        {
            changes.Add(Change.Of(name, other, Shown(unsur[other]), null));
            unsur.Remove(other);
        }

        JsonValue value = counts ? ListOf(read) : new JsonScalar(JsonText.Number(read[0]));
        if (Shown(unsur[key]) != Shown(value))
        {
            changes.Add(Change.Of(name, key, Shown(unsur[key]), Shown(value)));
            unsur.Set(key, value, "bobot");
        }
    }

    private static JsonMembers? SurveyOf(JsonMembers root, ImportOptions options, SheetTable table, List<Change> changes, FindingBag findings)
    {
        JsonList list = root.ListOf("survei");
        JsonMembers[] all = [.. list.Objects];
        if (options.Survey is { } id && all.FirstOrDefault(s => s.Text("id") == id) is { } named)
        {
            return named;
        }

        if (options.Survey is null && all.Length > 0)
        {
            if (all.Length > 1)
            {
                string ids = string.Join(", ", all.Select(s => s.Text("id")));
                findings.Add(SheetFindings.Columns(
                    table.Sheet,
                    table.HeadingRow,
                    new("Ada beberapa survei di skm.json.", "There are several surveys in skm.json."),
                    new($"Sebut surveinya dengan --survei: {ids}.", $"Name the survey with --survei: {ids}.")));
            }

            return all.Length == 1 ? all[0] : null;
        }

        string year = options.Report.Tahun.ToString(CultureInfo.InvariantCulture);
        JsonMembers made = new() { Expanded = true };
        made.Set("id", Quoted(options.Survey is { } wanted ? new IdMaker([]).Of(wanted) : $"skm-{year}"));
        made.Set("nama", Quoted($"Survei Kepuasan Masyarakat {year}"));
        list.Items.Add(made);
        changes.Add(Change.Added(made.Text("id")!, new("survei baru", "new survey"), made.Text("nama")!));
        return made;
    }

    private static string NameOf(SheetRow row, SheetTable table) => SheetTable.TextOf(row, table.Of("unsur"));

    private static bool IsTotal(string name) => Total().IsMatch(name);

    // Rows below the elements: sums, means, the index itself.
    [GeneratedRegex(@"^(jumlah|total|rata|rerata|nilai|indeks|ikm|skm|nrr|mutu|konversi|kategori|responden|tertimbang)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Total();

    // "U1", "U1. Persyaratan", "1) Persyaratan".
    [GeneratedRegex(@"^(?:U\s?)?(?<number>[1-9])(?:\s*[.:)\-–]\s*|\s+|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();

    private static JsonList ListOf(decimal[] numbers)
    {
        JsonList list = new();
        list.Items.AddRange(numbers.Select(n => new JsonScalar(JsonText.Number(n))));
        return list;
    }

    private static string? Shown(JsonValue? value) => value switch
    {
        JsonScalar { Number: { } number } => FormatAngka.Angka(number / 1.000000000000000000000000000000m),
        JsonList list => string.Join(" / ", list.Items.Select(Shown)),
        _ => null,
    };

    private static JsonScalar Quoted(string text) => new(JsonText.Quote(text));
}
