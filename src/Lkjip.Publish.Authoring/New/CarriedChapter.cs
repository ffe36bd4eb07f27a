using System.Text;
using System.Text.RegularExpressions;
using Lkjip.Publish.Content;

namespace Lkjip.Publish.Authoring;

/// <summary>Carries the text of a chapter into the next year: nothing of it is lost, and every place to rewrite is marked.</summary>
internal static partial class CarriedChapter
{
    private static readonly string[] OwnFigures = ["skm", "pegawai", "tabel"];

    /// <summary>The chapter with marks.</summary>
    /// <param name="text">The whole file, with LF.</param>
    /// <param name="years">The years.</param>
    public static string Of(string text, CarriedYears years)
    {
        Match head = FrontMatter().Match(text);
        StringBuilder carried = new(YearInTitle().Replace(head.Value, m => years.Shift(m.Value)));
        string body = text[head.Length..];
        int at = 0;
        foreach (Match fence in Fence().Matches(body))
        {
            carried.Append(Prose(body[at..fence.Index], years));
            carried.Append(Block(fence.Value, years));
            at = fence.Index + fence.Length;
        }

        return carried.Append(Prose(body[at..], years)).ToString();
    }

    /// <summary>The head of <c>laporan.md</c>: the new year, a draft, not signed and without editions.</summary>
    public static string Head(string text, CarriedYears years)
    {
        Match head = FrontMatter().Match(text);
        string[] left = ["tahun", "status", "tanggal", "versi", "riwayat"];
        IEnumerable<string> kept = TopKey().Matches(head.Groups["yaml"].Value).Where(m => !left.Contains(m.Groups["key"].Value)).Select(m => m.Value);
        string date = WriteMark.Of("tanggal penandatanganan; periksa juga tempat dan penandatangannya");
        return $"---\ntahun: {years.New}\nstatus: draf\ntanggal: \"{date}\"\n{string.Concat(kept)}---\n{text[head.Length..]}";
    }

    /// <summary>Marks the begin of each stretch of text, and every inline value: its figure is not there yet.</summary>
    private static string Prose(string prose, CarriedYears years)
    {
        string mark = WriteMark.Of($"perbarui bagian ini; teks di bawahnya dari laporan {years.Old}");
        string valued = Value().Replace(prose, m => m.Groups["value"].Success ? Marked(m.Groups["value"].Value, years) : m.Value);
        StringBuilder text = new();
        bool isMarked = false;
        foreach (string line in valued.SplitLines())
        {
            bool isHeading = line.StartsWith('#');
            if (!isHeading && !isMarked && line.Trim().Length > 0)
            {
                text.Append(mark).Append("\n\n");
                isMarked = true;
            }

            isMarked = !isHeading && isMarked;
            text.Append(line);
        }

        return text.ToString();
    }

    /// <summary>A value of the data waits for its figure; names and years are right already.</summary>
    private static string Marked(string body, CarriedYears years)
    {
        string[] pieces = [.. body.Split('|').Select(piece => piece.Trim()).Where(piece => !piece.StartsWith("tercetak ", StringComparison.Ordinal))];
        string path = YearOfPath().Replace(pieces[0], m => "-" + years.Shift(m.Groups["year"].Value));
        string value = $"{{{{ {string.Join(" | ", [path, .. pieces[1..]])} }}}}";
        return path.Split('.') is ["laporan" or "opd" or "pemda", ..] or [.., "nama" or "satuan"] ? value : WriteMark.Of(value);
    }

    /// <summary>A block with the years of its columns moved on; one whose figures or words are still last year's gets a mark before it.</summary>
    private static string Block(string fence, CarriedYears years)
    {
        string kind = BlockKind().Match(fence).Groups["kind"].Value;
        bool isPlan = BlockForm().IsMatch(fence);
        string block = isPlan ? fence : ColumnYear().Replace(fence, m => m.Groups["before"].Value + years.Shift(m.Groups["year"].Value) + m.Groups["after"].Value);
        block = isPlan ? block : YearList().Replace(block, m => Year().Matches(m.Value).All(y => years.Shift(y.Value) != y.Value) ? Year().Replace(m.Value, y => years.Shift(y.Value)) : m.Value);
        block = YearInTitle().Replace(block, m => years.Shift(m.Value));
        block = kind == "ttd" ? SigningDate().Replace(block, $"tanggal: \"{WriteMark.Of("tanggal")}\"") : block;
        string? source = Source().Match(block) is { Success: true } s ? s.Groups["source"].Value : null;
        string? task = kind is "gambar" ? $"periksa gambar di bawah; berkasnya dari laporan {years.Old}"
            : source is not null && OwnFigures.Contains(source) ? $"perbarui data tabel di bawah; angkanya dari laporan {years.Old}"
            : Agreement().IsMatch(block) ? $"periksa target Perjanjian Kinerja {years.New} di data/kinerja.json; isinya diambil dari rencana"
            : Remark().IsMatch(block) ? $"periksa catatan pada blok di bawah; tulisannya dari laporan {years.Old}"
            : null;
        return task is null ? block : $"{WriteMark.Of(task)}\n\n{block}";
    }

    private static IEnumerable<string> SplitLines(this string text) => Line().Matches(text).Select(m => m.Value);

    [GeneratedRegex(@"\A---\n(?<yaml>.*?\n)?---(\n|\z)", RegexOptions.Singleline)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"^(?<key>[A-Za-z]+):[^\n]*\n((?![A-Za-z]+:)[^\n]*\n)*", RegexOptions.Multiline)]
    private static partial Regex TopKey();

    [GeneratedRegex(@"^```[a-z]+[^\n]*\n.*?^```[ \t]*$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\A```(?<kind>[a-z]+)")]
    private static partial Regex BlockKind();

    [GeneratedRegex(@"^bentuk: (renstra|iku|strategi)\b", RegexOptions.Multiline)]
    private static partial Regex BlockForm();

    [GeneratedRegex(@"^bentuk: perjanjian\b", RegexOptions.Multiline)]
    private static partial Regex Agreement();

    [GeneratedRegex(@"^sumber: (?<source>[a-z]+)", RegexOptions.Multiline)]
    private static partial Regex Source();

    [GeneratedRegex(@"^(catatan|asal):", RegexOptions.Multiline)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^tanggal:[^\n]*", RegexOptions.Multiline)]
    private static partial Regex SigningDate();

    // A column's key, or a heading that is a year alone.
    [GeneratedRegex(@"(?<before>\b(target|realisasi|capaian|kategori)-|(judul|grup): "")(?<year>20[0-9]{2})(?<after>\b)(?=""|[^0-9a-z-])")]
    private static partial Regex ColumnYear();

    [GeneratedRegex(@"^tahun: \[[^\]\n]*\]", RegexOptions.Multiline)]
    private static partial Regex YearList();

    // A title's own year; the years of a plan ("2023–2026") stay.
    [GeneratedRegex(@"(?<=\b(judul|grup):[^\n]*([Tt]ahun|Target|Realisasi|Capaian|Anggaran|TA\.?) )20[0-9]{2}(?![0-9]|[–-]20)")]
    private static partial Regex YearInTitle();

    [GeneratedRegex(@"-(?<year>20[0-9]{2})$")]
    private static partial Regex YearOfPath();

    [GeneratedRegex("20[0-9]{2}")]
    private static partial Regex Year();

    [GeneratedRegex(@"\[TULIS:[^\]]*\]|\{\{(?<value>.*?)\}\}", RegexOptions.Singleline)]
    private static partial Regex Value();

    [GeneratedRegex(@"[^\n]*\n|[^\n]+\z")]
    private static partial Regex Line();
}
