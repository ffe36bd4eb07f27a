using System.Globalization;
using System.Text.RegularExpressions;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Authoring;

/// <summary>Finds the heading of a table below title rows, over one to three rows, and says what each column holds.</summary>
internal sealed partial class HeadingFinder(Sheet sheet, IReadOnlyList<ColumnRole> roles, IReadOnlyDictionary<string, string> asked, FindingBag findings)
{
    private const int LookedAt = 80;
    private const int Deepest = 3;

    private static readonly HashSet<string> Fillers =
    [
        "dan", "atau", "s", "d", "sd", "sampai", "dengan", "bulan", "ini", "total", "skpd", "opd", "akhir",
        "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember",
    ];

    /// <summary>Finds the table.</summary>
    /// <param name="tahun">The report's year: a column of this year is taken before one without a year.</param>
    /// <returns>Null, and findings, where a named column is not there or two columns might be meant.</returns>
    public SheetTable? Find(int tahun)
    {
        (int first, int depth) = Best();
        string[][] titles = [.. Enumerable.Range(0, sheet.Width).Select(column => Titles(first, depth, column))];
        List<FoundColumn> found = [.. Recognised(titles, first)];
        int heading = depth == 0 ? 0 : sheet.Rows[first].Number;
        if (!TakeAsked(found, titles, heading))
        {
            return null;
        }

        ReportUnknown(found, titles, heading);
        return Settle(found, heading, tahun) ? new SheetTable(sheet, heading, found, [.. Data(first + depth)]) : null;
    }

    /// <summary>The rows that name most columns, without title rows over them and with the headings below a merged one.</summary>
    private (int First, int Depth) Best()
    {
        (int first, int depth) = Fullest();
        while (depth > 1 && sheet.Rows[first].Cells.Count(cell => !cell.IsEmpty) <= 1)
        {
            (first, depth) = (first + 1, depth - 1);
        }

        while (depth is > 0 and < Deepest && first + depth < sheet.Rows.Count && IsDivided(first, depth))
        {
            depth++;
        }

        return (first, depth);
    }

    /// <summary>True where the next row divides a column of figures: "Anggaran" over "Semula" and "Menjadi".</summary>
    private bool IsDivided(int first, int depth)
    {
        SheetRow next = sheet.Rows[first + depth];
        string[][] titles = [.. Enumerable.Range(0, sheet.Width).Select(column => Titles(first, depth, column))];
        return IsSubHeading(next) && Enumerable.Range(0, titles.Length).Any(start => RoleOf(titles[start]) is var (role, _) && !role.IsText && !role.IsSpare
            && Enumerable.Range(start, titles.Length - start).TakeWhile(c => c == start || titles[c].Length == 0 || (titles[c].SequenceEqual(titles[start]) && sheet.Rows[first][c].IsMerged))
                .Count(c => !next[c].IsEmpty && next[c].Number is null) >= 2);
    }

    private (int First, int Depth) Fullest()
    {
        (int First, int Depth, int Score) best = (0, 0, 0);
        for (int first = 0; first < Math.Min(sheet.Rows.Count, LookedAt); first++)
        {
            for (int depth = 1; depth <= Deepest && first + depth <= sheet.Rows.Count && (depth == 1 || IsSubHeading(sheet.Rows[first + depth - 1])); depth++)
            {
                string[][] titles = [.. Enumerable.Range(0, sheet.Width).Select(column => Titles(first, depth, column))];
                int score = titles.Select(RoleOf).Where(r => r is not null).Distinct().Count() + asked.Values.Count(value => titles.Any(title => Named(title, value)));
                best = score > best.Score ? (first, depth, score) : best;
            }
        }

        return (best.First, best.Depth);
    }

    /// <summary>A second row of a heading holds words, years and answers, but no figures.</summary>
    private static bool IsSubHeading(SheetRow row) =>
        row.Cells.Where(cell => !cell.IsEmpty).All(cell => cell.Number is { } n ? n is (>= 1 and <= 4) or (>= 1945 and <= 2200) : WrittenNumber.Parse(cell.Text) is not { IsDash: false } w || w.Indonesian is (>= 1 and <= 4) or (>= 1945 and <= 2200))
        && !IsNumbering(row);

    /// <summary>The words over a column, from the top, each once.</summary>
    private string[] Titles(int first, int depth, int column) =>
        [.. Enumerable.Range(first, depth).Select(i => SheetTable.OneLine(sheet.Rows[i][column].Text)).Where(text => text.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];

    private IEnumerable<FoundColumn> Recognised(string[][] titles, int first)
    {
        int column = 0;
        while (column < titles.Length)
        {
            int start = column++;
            if (RoleOf(titles[start]) is not var (role, year))
            {
                continue;
            }

            // A merged heading, or a heading of texts with empty headings beside it, reaches over several columns.
            while (column < titles.Length && ((titles[column].SequenceEqual(titles[start]) && sheet.Rows[first][column].IsMerged) || (titles[column].Length == 0 && role.IsText)))
            {
                column++;
            }

            yield return new FoundColumn(role, year, [.. Enumerable.Range(start, column - start)], Wording.Of(string.Join(" / ", titles[start])));
        }
    }

    private (ColumnRole Role, int? Year)? RoleOf(string[] titles)
    {
        if (titles.Length == 0)
        {
            return null;
        }

        string whole = Heading.Normal(string.Join(' ', titles));
        if (whole.Split(' ').Contains("fisik"))
        {
            // Progress of the works, in per cent: never money.
            return roles.FirstOrDefault(role => role.Key == "persen") is { } progress ? (progress, null) : null;
        }

        return Match(whole) ?? (titles.Length > 1 && Match(Heading.Normal(titles[0])) is null ? Match(Heading.Normal(titles[^1])) : null);
    }

    private (ColumnRole Role, int? Year)? Match(string normal)
    {
        (string words, int? year) = Heading.Split(normal);
        foreach (string tried in new[] { words, Plain(words) }.Distinct())
        {
            if (roles.FirstOrDefault(role => role.Words.Contains(tried)) is { } role)
            {
                return (role, year);
            }
        }

        return null;
    }

    private static string Plain(string words) => string.Join(' ', words.Split(' ').Where(word => !Fillers.Contains(word)));

    /// <summary>Takes the columns that the user named in place of those that were recognised.</summary>
    private bool TakeAsked(List<FoundColumn> found, string[][] titles, int heading)
    {
        bool taken = true;
        foreach ((string key, string value) in asked)
        {
            Match dated = DatedKey().Match(key);
            string name = dated.Success ? dated.Groups["key"].Value : key;
            if (roles.FirstOrDefault(r => r.Key == name && (!dated.Success || r.ByYear)) is not { } role)
            {
                string? near = Suggestion.Nearest(key, roles.Select(r => r.Key));
                string known = string.Join(", ", roles.Select(r => r.Key));
                findings.Add(SheetFindings.Columns(
                    sheet,
                    heading,
                    new($"Kunci kolom '{key}' tidak dikenal.", $"The column key '{key}' is not known."),
                    new($"{(near is null ? string.Empty : $"Maksud Anda '{near}'? ")}Yang dikenal: {known}.", $"{(near is null ? string.Empty : $"Did you mean '{near}'? ")}Known are: {known}.")));
                taken = false;
                continue;
            }

            int[] columns = [.. Enumerable.Range(0, titles.Length).Where(c => Named(titles[c], value))];
            columns = columns.Length == 0 && Sheet.ColumnOf(value) is { } letter && letter < sheet.Width ? [letter] : columns;
            if (columns.Length == 0)
            {
                string last = Sheet.Letters(Math.Max(sheet.Width - 1, 0));
                findings.Add(SheetFindings.Columns(
                    sheet,
                    heading,
                    new($"Kolom '{value}' untuk '{key}' tidak ada di lembar.", $"The column '{value}' for '{key}' is not in the sheet."),
                    new($"Sebut huruf kolomnya (A sampai {last}) atau judulnya seperti tertulis.", $"Name the letter of the column (A to {last}) or its heading as it is written.")));
                taken = false;
                continue;
            }

            int? year = dated.Success ? int.Parse(dated.Groups["year"].Value, CultureInfo.InvariantCulture) : null;
            found.RemoveAll(f => (f.Role == role && f.Year == year) || f.Columns.Intersect(columns).Any());
            string first = Sheet.Letters(columns[0]);
            found.Add(new FoundColumn(role, year, columns, titles[columns[0]].Length == 0 ? new($"kolom {first}", $"column {first}") : Wording.Of(string.Join(" / ", titles[columns[0]]))));
        }

        return taken;
    }

    private static bool Named(string[] titles, string value) =>
        Heading.Normal(value) is { Length: > 0 } wanted && (Heading.Normal(string.Join(' ', titles)) == wanted || titles.Any(t => Heading.Normal(t) == wanted));

    private void ReportUnknown(List<FoundColumn> found, string[][] titles, int heading)
    {
        for (int column = 0; column < titles.Length; column++)
        {
            if (titles[column].Length > 0 && !found.Exists(f => f.Columns.Contains(column)) && !Number().IsMatch(Heading.Normal(titles[column][0])))
            {
                findings.Add(SheetFindings.UnknownColumn(sheet, heading, column, string.Join(" / ", titles[column])));
            }
        }
    }

    /// <summary>Of a role with and without the report's year the dated one is meant; two of the same are a question.</summary>
    private bool Settle(List<FoundColumn> found, int heading, int tahun)
    {
        foreach (FoundColumn whole in found.Where(f => ReachesToDate(f)).ToArray())
        {
            // Of "until last month", "this month" and "until this month" the last is meant.
            found.RemoveAll(f => f != whole && !f.Role.IsSpare && f.Role == whole.Role && f.Year == whole.Year && !ReachesToDate(f));
        }

        found.RemoveAll(f => f.Year is null && !f.Role.IsSpare && found.Exists(o => o.Role == f.Role && o.Year == tahun));
        bool settled = true;
        foreach (IGrouping<(ColumnRole Role, int? Year), FoundColumn> group in found.Where(f => !f.Role.IsSpare).GroupBy(f => (f.Role, f.Role.ByYear ? f.Year : null)).Where(g => g.Count() > 1))
        {
            string key = group.Key.Role.Key;
            Wording choice = new(Choice(group, Bahasa.Id), Choice(group, Bahasa.En));
            string example = $"--kolom {key}={Sheet.Letters(group.First().Columns[0])}";
            findings.Add(SheetFindings.Columns(
                sheet,
                heading,
                new($"Ada {group.Count()} kolom yang dapat berarti {group.Key.Role.Title.Indonesia}: {choice.Indonesia}.", $"{group.Count()} columns may mean {group.Key.Role.Title.Inggris}: {choice.Inggris}."),
                new($"Sebut yang dimaksud, misalnya {example}.", $"Name the one that is meant, for example {example}.")));
            settled = false;
        }

        return settled;
    }

    private static bool ReachesToDate(FoundColumn column) => Heading.Normal(column.Title.Indonesia) is var normal && normal.Split(' ').Any(word => word is "sd" or "sampai" or "jumlah" or "total") || normal.Contains("s d ", StringComparison.Ordinal);

    private static string Choice(IEnumerable<FoundColumn> columns, Bahasa bahasa) => string.Join(", ", columns.Select(c => $"{c.Letters} \"{c.Title.In(bahasa)}\""));

    private IEnumerable<SheetRow> Data(int first) => sheet.Rows.Skip(first).SkipWhile(IsNumbering).Where(row => !row.IsEmpty);

    /// <summary>A row that numbers the columns: 1, 2, 3 …, or (1), (2), 5 = 4 - 3.</summary>
    private static bool IsNumbering(SheetRow row)
    {
        string[] texts = [.. row.Cells.Where(cell => !cell.IsEmpty).Select(cell => cell.Text)];
        bool isOfAnswers = texts is ["1", "2", "3", "4"] && row[0].IsEmpty;
        return texts.Length >= 3 && !isOfAnswers && texts.All(text => Number().IsMatch(text)) && texts[0].Trim('(', ')') == "1"
            && texts.Select(t => int.Parse(Digits().Match(t).Value, CultureInfo.InvariantCulture)).Zip(texts.Skip(1).Select(t => int.Parse(Digits().Match(t).Value, CultureInfo.InvariantCulture))).All(pair => pair.First < pair.Second);
    }

    [GeneratedRegex(@"^\(?[0-9]{1,2}\)?(\s*=.*)?$")]
    private static partial Regex Number();

    [GeneratedRegex("[0-9]{1,2}")]
    private static partial Regex Digits();

    [GeneratedRegex("^(?<key>[A-Za-z]+)-(?<year>20[0-9]{2})$")]
    private static partial Regex DatedKey();
}
