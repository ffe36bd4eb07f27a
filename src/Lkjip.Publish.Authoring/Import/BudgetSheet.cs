using System.Text.RegularExpressions;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Authoring;

/// <summary>Understands the rows of a budget realisation: levels by code, figures by column, sums compared.</summary>
internal sealed partial class BudgetSheet
{
    private readonly SheetTable table;
    private readonly FindingBag findings;
    private readonly Dictionary<string, ColumnNumbers> numbers = [];
    private readonly ColumnNumbers? rest;
    private readonly Dictionary<string, Wording> titles = [];
    private readonly List<BudgetRow> above = [];
    private readonly List<(SheetRow Row, IReadOnlyDictionary<string, decimal> Figures)> totals = [];

    private BudgetSheet(SheetTable table, int tahun, bool usesChange, Notation? notation, FindingBag findings)
    {
        this.table = table;
        this.findings = findings;

        // Beside a column of one pagu, "pagu" means the other, whatever the data hold by now.
        usesChange = table.Of("paguPerubahan") is null && (usesChange || table.Of("paguMurni") is not null);
        foreach (FoundColumn column in table.Columns)
        {
            if (KeyOf(column, tahun, usesChange) is { } key && numbers.TryAdd(key, new ColumnNumbers(table.Sheet, table.Rows, column.Columns, notation, findings)))
            {
                titles[key] = column.Title;
            }
        }

        rest = table.Of("sisa") is { } left ? new ColumnNumbers(table.Sheet, table.Rows, left.Columns, notation, new FindingBag()) : null;
    }

    /// <summary>The programmes with all below them.</summary>
    public List<BudgetRow> Programs { get; } = [];

    /// <summary>The figures that the sheet has, by key of the data file, with the heading of each.</summary>
    public IReadOnlyDictionary<string, Wording> Figures => titles;

    /// <summary>Reads the rows.</summary>
    /// <param name="table">The sheet with its heading.</param>
    /// <param name="tahun">The report's year.</param>
    /// <param name="usesChange">True where a column "pagu" means the pagu after the change, unless the sheet itself tells the two apart.</param>
    /// <param name="notation">The notation that the user named.</param>
    /// <param name="findings">Gets what cannot be read, and sums that do not agree.</param>
    public static BudgetSheet Read(SheetTable table, int tahun, bool usesChange, Notation? notation, FindingBag findings)
    {
        BudgetSheet sheet = new(table, tahun, usesChange, notation, findings);
        sheet.ReadRows();
        sheet.ReportWithoutFigures();
        sheet.CompareSums();
        return sheet;
    }

    private static string? KeyOf(FoundColumn column, int tahun, bool usesChange) => (column.Role.Key, column.Year is { } year && column.Role.ByYear ? tahun - year : 0) switch
    {
        ("pagu", 0) => usesChange ? "paguPerubahan" : "paguMurni",
        ("pagu", 1) => "paguLalu",
        ("realisasi", 0) => "realisasi",
        ("realisasi", 1) => "realisasiLalu",
        ("paguMurni" or "paguPerubahan", _) => column.Role.Key,
        _ => null,
    };

    private void ReadRows()
    {
        (SheetRow Row, BudgetCode? Code, string Name)[] rows = [.. table.Rows.Select(row => (row, CodeOf(row), SheetTable.TextOf(row, table.Of("uraian"))))];
        rows = [.. rows.Select(r => r.Code is null && LeadingCode().Match(r.Name) is { Success: true } match && BudgetCode.Parse(match.Groups["code"].Value) is { } code ? (r.Row, code, match.Groups["name"].Value) : r)];
        bool hasCodes = rows.Any(r => r.Code is not null);
        int deepest = rows.Select(r => r.Code?.Parts.Count ?? 0).DefaultIfEmpty(0).Max();
        bool isLocal = hasCodes && deepest <= 3 && rows.Any(r => r.Code?.Parts.Count is 1 or 2) && !rows.Any(r => r.Code is { Parts.Count: 3 } && r.Name.StartsWith("program", StringComparison.OrdinalIgnoreCase));
        bool isFifthUrusan = rows.Any(r => r.Code is { Parts: ["5", _, _] } && r.Name.StartsWith("program", StringComparison.OrdinalIgnoreCase));
        int[] indents = [.. rows.Where(r => r.Name.Length > 0).Select(r => IndentOf(r.Row)).Distinct().Order()];
        int accounts = 0;
        BudgetRow?[] open = new BudgetRow?[3];
        foreach ((SheetRow row, BudgetCode? code, string name) in rows)
        {
            if (TotalName().IsMatch(code is null && name.Length == 0 ? FirstText(row) : name) && code is null)
            {
                totals.Add((row, FiguresOf(row)));
                continue;
            }

            BudgetLevel? level = code?.Level(isLocal, isFifthUrusan) ?? (hasCodes ? null : LevelByName(name, IndentOf(row), indents));
            if (level is BudgetLevel.Rekening)
            {
                accounts += accounts == 0 ? Note(row, new("rekening belanja di bawah sub kegiatan tidak dibaca, begitu pula baris rekening berikutnya", "accounts below a sub-activity are not read, nor are the rows of accounts that follow")) : 0;
                continue;
            }

            if (level is null || name.Length == 0)
            {
                Pass(row, hasCodes);
                continue;
            }

            BudgetRow read = new(row.Number, level.Value, code, name, FiguresOf(row));
            if (level is BudgetLevel.Above)
            {
                above.Add(read);
            }
            else
            {
                Place(read, open, row);
            }
        }
    }

    /// <summary>Figures that stand on accounts alone are not added up: that would be a guess at which of them belong together.</summary>
    private void ReportWithoutFigures()
    {
        foreach (BudgetRow row in Programs.SelectMany(p => p.All).Where(r => r.Level is BudgetLevel.SubKegiatan && r.Figures.Count == 0 && numbers.Count > 0))
        {
            findings.Add(SheetFindings.Skipped(table.Sheet, row.Row, 0, row.Label, new("tidak memuat angka di barisnya sendiri, dan angka rekening di bawahnya tidak dijumlahkan", "it has no figure in its own row, and the figures of accounts below it are not added up")));
        }
    }

    private int Note(SheetRow row, Wording why)
    {
        findings.Add(SheetFindings.Passed(table.Sheet, row.Number, FirstColumn(row), FirstText(row), why));
        return 1;
    }

    /// <summary>Title rows, signatures and footnotes have no figures; a row with figures that is not understood is worth a warning.</summary>
    private void Pass(SheetRow row, bool hasCodes)
    {
        bool hasFigures = table.Columns.Any(c => !c.Role.IsSpare && c.Role.Key is not ("kode" or "uraian") && c.Columns.Any(i => !row[i].IsEmpty && (row[i].Number is not null || WrittenNumber.Parse(row[i].Text) is not null)));
        if (hasFigures)
        {
            findings.Add(SheetFindings.Skipped(table.Sheet, row.Number, FirstColumn(row), FirstText(row), hasCodes ? new("tidak ada kode program, kegiatan atau sub kegiatan yang dikenal", "it has no known code of a programme, activity or sub-activity") : new("tidak jelas apakah program, kegiatan atau sub kegiatan", "it is not clear whether it is a programme, an activity or a sub-activity")));
        }
        else
        {
            findings.Add(SheetFindings.Passed(table.Sheet, row.Number, FirstColumn(row), FirstText(row), new("tidak memuat angka", "it holds no figures")));
        }
    }

    private void Place(BudgetRow read, BudgetRow?[] open, SheetRow row)
    {
        int depth = read.Level - BudgetLevel.Program;
        BudgetRow? parent = depth == 0 ? null : open[depth - 1];
        if (depth > 0 && (parent is null || (read.Code is { } code && parent.Code is { } over && !over.IsAbove(code))))
        {
            parent = Programs.SelectMany(p => p.All).FirstOrDefault(r => r.Level == read.Level - 1 && r.Code is { } c && read.Code is { } own && c.IsAbove(own));
        }

        List<BudgetRow> siblings = parent?.Children ?? Programs;
        if (depth > 0 && parent is null)
        {
            findings.Add(SheetFindings.Skipped(table.Sheet, row.Number, FirstColumn(row), read.Label, new("induknya tidak ada di atasnya di lembar ini", "its parent does not stand above it in this sheet")));
        }
        else if (siblings.Exists(s => read.Code is null ? NameMatch.Same(s.Name, read.Name) : s.Code?.Key == read.Code.Key))
        {
            findings.Add(SheetFindings.Skipped(table.Sheet, row.Number, FirstColumn(row), read.Label, new("kode atau namanya sudah ada di baris sebelumnya; angka keduanya tidak dijumlahkan", "its code or name stands in an earlier row already; the figures of the two are not added up")));
        }
        else
        {
            siblings.Add(read);
            open[depth] = read;
            Array.Clear(open, depth + 1, open.Length - depth - 1);
        }
    }

    private Dictionary<string, decimal> FiguresOf(SheetRow row)
    {
        Dictionary<string, decimal> figures = [];
        foreach ((string key, ColumnNumbers column) in numbers)
        {
            if (column.Of(row, dash: 0) is not { } figure)
            {
                continue;
            }

            if (figure < 0)
            {
                findings.Add(SheetFindings.Skipped(table.Sheet, row.Number, table.Columns.First(c => c.Title == titles[key]).Columns[0], FormatAngka.Angka(figure), new("angka negatif tidak dapat menjadi pagu atau realisasi", "a negative number can be neither a budget ceiling nor actual spending")));
            }
            else
            {
                figures[key] = figure;
            }
        }

        return figures;
    }

    private void CompareSums()
    {
        foreach (BudgetRow row in Programs.SelectMany(p => p.All))
        {
            Compare(row.Row, row.Label, row.Figures, row.Children);
            CompareRest(row);
        }

        foreach (BudgetRow row in above.Where(a => a.Code is not null))
        {
            BudgetRow[] below = [.. Programs.Where(p => p.Code is { } code && row.Code!.IsAbove(code))];
            Compare(row.Row, row.Label, row.Figures, below);
        }

        foreach ((SheetRow row, IReadOnlyDictionary<string, decimal> figures) in totals)
        {
            // A total below each programme is that programme's.
            BudgetRow? last = Programs.LastOrDefault(p => p.Row < row.Number);
            bool ofLast = last is not null && figures.Count > 0 && figures.All(f => last.Sum(f.Key) is not { } sum || sum == f.Value);
            if (!ofLast)
            {
                Compare(row.Number, FirstText(row), figures, [.. Programs.Where(p => p.Row < row.Number)]);
            }
        }
    }

    private void Compare(int row, string label, IReadOnlyDictionary<string, decimal> stated, IReadOnlyCollection<BudgetRow> below)
    {
        foreach ((string key, decimal figure) in stated)
        {
            decimal?[] parts = [.. below.Select(b => b.Sum(key))];
            int unknown = below.SelectMany(b => b.All).Count(b => b.Children.Count == 0 && b.Sum(key) is null);
            if (parts.Any(part => part is not null) && parts.Sum() is { } sum && sum != figure)
            {
                Wording what = unknown == 0 ? Wording.Of(label) : new($"{label} ({unknown} rincian tanpa angka)", $"{label} ({unknown} details without a figure)");
                findings.Add(SheetFindings.Sum(table.Sheet, row, what, titles[key], figure, sum));
            }
        }
    }

    /// <summary>The rest that a sheet states is pagu less realisasi.</summary>
    private void CompareRest(BudgetRow row)
    {
        decimal? pagu = row.Figures.TryGetValue("paguPerubahan", out decimal changed) ? changed : row.Figures.TryGetValue("paguMurni", out decimal first) ? first : null;
        if (rest is null || row.Children.Count > 0 || pagu is null || !row.Figures.TryGetValue("realisasi", out decimal spent)
            || rest.Of(table.Rows.First(r => r.Number == row.Row), dash: 0) is not { } stated || Math.Abs(stated) == Math.Abs(pagu.Value - spent))
        {
            return;
        }

        findings.Add(SheetFindings.Kept(table.Sheet, row.Row, new($"Baris {row.Row}, {row.Label}: sisa tertulis {FormatAngka.Angka(stated)}, sedangkan pagu dikurangi realisasi {FormatAngka.Angka(pagu.Value - spent)}.", $"Row {row.Row}, {row.Label}: the rest is written as {FormatAngka.Angka(stated)}, but the budget ceiling less the actual spending is {FormatAngka.Angka(pagu.Value - spent)}."), new("Sisa tidak ditulis; program menghitungnya. Periksa pagu dan realisasi baris itu.", "The rest is not written; the program computes it. Check the budget ceiling and the actual spending of that row.")));
    }

    private BudgetCode? CodeOf(SheetRow row)
    {
        if (table.Of("kode") is not { } column)
        {
            return null;
        }

        (SheetCell Cell, int Column)[] pieces = [.. column.Columns.Select(c => (row[c], c)).Where(p => !p.Item1.IsEmpty)];
        foreach ((SheetCell cell, int at) in pieces.Where(p => p.Cell.Number is { Scale: 1 }))
        {
            findings.Add(SheetFindings.Cell(table.Sheet, row.Number, at, cell.Text, new("kode tersimpan sebagai angka, jadi nol di belakangnya mungkin hilang (2.1 atau 2.10)", "the code is stored as a number, so that a zero at its end may be lost (2.1 or 2.10)"), new("Ubah kolom kode di lembar sebar menjadi teks, dan tulis kodenya lengkap.", "Make the column of codes text in the spreadsheet, and write the codes in full.")));
        }

        return BudgetCode.Parse(string.Join('.', pieces.Select(p => p.Cell.Text)));
    }

    private int IndentOf(SheetRow row)
    {
        int column = table.Of("uraian")?.Columns.FirstOrDefault(c => !row[c].IsEmpty, -1) ?? -1;
        return column < 0 ? 0 : (column * 100) + row[column].Indent;
    }

    private static BudgetLevel? LevelByName(string name, int indent, int[] indents) =>
        name.StartsWith("sub kegiatan", StringComparison.OrdinalIgnoreCase) || name.StartsWith("subkegiatan", StringComparison.OrdinalIgnoreCase) ? BudgetLevel.SubKegiatan
        : name.StartsWith("kegiatan", StringComparison.OrdinalIgnoreCase) ? BudgetLevel.Kegiatan
        : name.StartsWith("program", StringComparison.OrdinalIgnoreCase) ? BudgetLevel.Program
        : indents.Length is 2 or 3 ? BudgetLevel.Program + Array.IndexOf(indents, indent)
        : null;

    private static int FirstColumn(SheetRow row) => Math.Max(row.Cells.Select((cell, i) => (cell, i)).FirstOrDefault(c => !c.cell.IsEmpty).i, 0);

    private static string FirstText(SheetRow row) => row.Cells.FirstOrDefault(cell => !cell.IsEmpty)?.Text ?? string.Empty;

    [GeneratedRegex(@"^(?<code>[0-9X]{1,2}(\.[0-9X]{1,4})+)[\s.:–-]+(?<name>\S.*)$")]
    private static partial Regex LeadingCode();

    [GeneratedRegex(@"^(jumlah|total|grand total)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TotalName();
}
