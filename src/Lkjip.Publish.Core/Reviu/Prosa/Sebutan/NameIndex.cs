using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Finds the things of a report in a text: all names in one pass, by their first words; the longest name wins.</summary>
internal sealed partial class NameIndex
{
    private readonly Dictionary<string, List<(string[] Words, Subject? Subject)>> byFirst = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Subject> byPath;

    private NameIndex(IReadOnlyList<Subject> subjects) => (All, byPath) = (subjects, subjects.ToDictionary(s => s.Path));

    /// <summary>The things of the report.</summary>
    public IReadOnlyList<Subject> All { get; }

    /// <summary>Makes the index of a report.</summary>
    public static NameIndex Of(ComputedLaporan laporan)
    {
        NameIndex index = new(SubjectCatalogue.Of(laporan));
        Opd opd = laporan.Source.Opd;
        foreach (IGrouping<string, Subject?> name in index.All
            .SelectMany(s => SubjectNames.Of(s, opd).Select(name => (Words: Key(name), Subject: (Subject?)s)))
            .Concat(Nameless(laporan).Select(name => (Words: Key(name), Subject: (Subject?)new Subject(SubjectKind.Lain, $"lain.{name}", name))))
            .Where(n => n.Words.Length > 0)
            .GroupBy(n => n.Words, n => n.Subject))
        {
            Subject?[] owners = [.. name.Distinct()];
            index.Add(name.Key, owners.OfType<Subject>().ToArray() is [var one] ? one : Preferred(owners));
        }

        foreach (List<(string[] Words, Subject? Subject)> list in index.byFirst.Values)
        {
            list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
        }

        return index;
    }

    /// <summary>The thing that an inline value is of; null for none.</summary>
    public Subject? Of(ValueExpression value) =>
        byPath.GetValueOrDefault(string.Join('.', value.Path.Take(value.Path.Count - 1))) ?? (value.Path.Count > 2 ? byPath.GetValueOrDefault(string.Join('.', value.Path.Take(2))) : null);

    /// <summary>The inline values as mentions of what they are of.</summary>
    public IEnumerable<Mention> Of(IEnumerable<WrittenValue> values) =>
        values.Select(v => new Mention(v.Start, v.Length, Of(v.Expression), v.Expression));

    /// <summary>The names in a text, in order.</summary>
    public IEnumerable<Mention> In(string text)
    {
        (int Index, int Length)[] words = [.. WordsOf(text)];
        for (int at = 0; at < words.Length; at++)
        {
            if (Candidates(text.AsSpan(words[at].Index, words[at].Length)) is not { } candidates)
            {
                continue;
            }

            foreach ((string[] name, Subject? subject) in candidates)
            {
                if (Stands(name, text, words, at) && !(name.Length == 1 && IsPartOfAnother(text, words[at])))
                {
                    int end = words[at + name.Length - 1].Index + words[at + name.Length - 1].Length;
                    yield return new Mention(words[at].Index, end - words[at].Index, subject);
                    at += name.Length - 1;
                    break;
                }
            }
        }
    }

    private List<(string[] Words, Subject? Subject)>? Candidates(ReadOnlySpan<char> word) =>
        byFirst.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out List<(string[] Words, Subject? Subject)>? candidates) ? candidates : null;

    private static List<(int Index, int Length)> WordsOf(string text)
    {
        List<(int Index, int Length)> words = [];
        foreach (ValueMatch word in Word().EnumerateMatches(text))
        {
            words.Add((word.Index, word.Length));
        }

        return words;
    }

    private void Add(string key, Subject? subject)
    {
        string[] words = key.Split(' ');
        if (!byFirst.TryGetValue(words[0], out List<(string[] Words, Subject? Subject)>? list))
        {
            byFirst[words[0]] = list = [];
        }

        list.Add((words, subject));
    }

    /// <summary>Of several things of one name: an indicator before the sasaran, none where both are of one kind.</summary>
    private static Subject? Preferred(Subject?[] owners) =>
        owners.OfType<Subject>().Where(s => s.Kind is SubjectKind.Indikator).ToArray() is [var one] ? one
        : owners.OfType<Subject>().Where(s => s.Kind is not SubjectKind.Lain).ToArray() is [var other] ? other
        : owners.OfType<Subject>().All(s => s.Kind is SubjectKind.Lain) ? owners[0] : null;

    /// <summary>Names whose words claim nothing: tujuan and their indicators, the unit itself.</summary>
    private static IEnumerable<string> Nameless(ComputedLaporan laporan)
    {
        IReadOnlyList<Tujuan> tujuan = laporan.Source.Kinerja?.Tujuan ?? [];
        HashSet<string> taken = [.. laporan.Indikator.Select(i => i.Source.Nama)];
        return tujuan.Select(t => t.Nama)
            .Concat(tujuan.SelectMany(t => t.Indikator).Select(i => i.Nama).Where(name => !taken.Contains(name)))
            .Concat(tujuan.SelectMany(t => t.Sasaran).SelectMany(s => s.Strategi).Select(s => s.Nama))
            .Append(laporan.Source.Opd.Nama)
            .Append(laporan.Source.Opd.Nama.Replace($" {laporan.Source.Pemda.Nama}", string.Empty, StringComparison.OrdinalIgnoreCase))
            .Distinct();
    }

    private static bool Stands(string[] name, string text, (int Index, int Length)[] words, int at)
    {
        if (at + name.Length > words.Length)
        {
            return false;
        }

        for (int i = 0; i < name.Length; i++)
        {
            bool same = text.AsSpan(words[at + i].Index, words[at + i].Length).Equals(name[i], StringComparison.OrdinalIgnoreCase);
            if (!same || (i > 0 && text.AsSpan(words[at + i - 1].Index + words[at + i - 1].Length, words[at + i].Index - words[at + i - 1].Index - words[at + i - 1].Length).IndexOfAny(".;:") >= 0))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"IKM Mandiri", "IKM kota": an abbreviation that begins another name.</summary>
    private static bool IsPartOfAnother(string text, (int Index, int Length) word) => OtherName().IsMatch(text, word.Index + word.Length);

    private static string Key(string name) => string.Join(' ', Word().Matches(name).Select(m => m.Value.ToLowerInvariant()));

    [GeneratedRegex(@"[\p{L}\p{Nd}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\G\s(?:(?!Tahun\b|Kecamatan\b|Dinas\b|Badan\b|OPD\b)\p{Lu}|(?:mandiri|kota|kabupaten|kelurahan|semester|unsur|daring|manual|nasional|provinsi|per|rata)\b)")]
    private static partial Regex OtherName();
}
