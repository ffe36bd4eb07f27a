using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Finds names of which one word was replaced by another: "Program Koordinasi Keamanan dan Ketertiban Umum" for "… Ketentraman …".</summary>
internal static partial class ReplacedWordChecker
{
    /// <summary>Of shorter names another word may make another name.</summary>
    private const int Enough = 5;

    /// <summary>So many are enough where nothing else stands there: in a heading, or before the full stop that begins an item.</summary>
    private const int EnoughAlone = 4;

    /// <summary>Words that begin with as many equal letters are one.</summary>
    private const int SameBeginning = 8;

    /// <summary>Checks prose, headings and captions.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        KnownName[] all = [.. KnownName.Of(context.Computed).Where(n => n.Words.Lower.Count >= EnoughAlone)];
        string[] right = [.. Right(context).Select(text => Joined(Words.Of(text)))];
        ILookup<string, KnownName> byFirst = all.ToLookup(n => n.Words.Lower[0]);
        ILookup<string, KnownName> bySecond = all.ToLookup(n => n.Words.Lower[1]);
        foreach ((string text, Func<int, SourcePosition> at) in Texts(context))
        {
            Words words = Words.Of(text);
            for (int start = 0; start + EnoughAlone <= words.Lower.Count; start++)
            {
                IEnumerable<KnownName> candidates = byFirst[words.Lower[start]].Concat(bySecond[words.Lower[start + 1]].Where(n => n.Words.Lower[0] != words.Lower[start] && IsAlike(n.Words.Lower[0], words.Lower[start])));
                if (candidates.FirstOrDefault(n => ReplacedIn(words, start, n.Words) is not null) is { } name && !right.Any(r => r.Contains(Joined(words, start, name.Words.Lower.Count), StringComparison.Ordinal)))
                {
                    int last = start + name.Words.Lower.Count - 1;
                    int replaced = ReplacedIn(words, start, name.Words)!.Value;
                    findings.Add(NameFindings.NearName(at(words.Written[start].Index), name.Kind, words.Between(start, last), name.Nama, $"'{words.Written[start + replaced].Written}' – '{name.Words.Written[replaced].Written}'"));
                    start = last;
                }
            }
        }
    }

    /// <summary>Which word was replaced; null where it is the name itself, is spelled otherwise only, or is no such name.</summary>
    private static int? ReplacedIn(Words text, int start, Words name)
    {
        int count = name.Lower.Count;
        if (start + count > text.Lower.Count)
        {
            return null;
        }

        int? replaced = null;
        for (int i = 0; i < count; i++)
        {
            (string one, string other) = (text.Lower[start + i], name.Lower[i]);
            if (one != other && !IsAlike(one, other))
            {
                if (replaced is not null || i == 0 || one.Length < 4 || other.Length < 4)
                {
                    return null;
                }

                replaced = i;
            }
        }

        return replaced is not null && (count >= Enough || IsAlone(text, start, start + count - 1)) && IsName(text, start, start + count - 1) ? replaced : null;
    }

    /// <summary>One word, spelled or derived otherwise: "meningkatnya" and "meningkatkan".</summary>
    private static bool IsAlike(string one, string other) =>
        Words.IsVariant(one, other) || (Math.Min(one.Length, other.Length) >= SameBeginning && one.AsSpan(0, SameBeginning).SequenceEqual(other.AsSpan(0, SameBeginning)));

    /// <summary>Whether a stretch is all of its text, or begins it and ends with a full stop.</summary>
    private static bool IsAlone(Words text, int first, int last) =>
        first == 0 && text.Text[(text.Written[last].Index + text.Written[last].Written.Length)..].TrimStart() is "" or ['.' or ':', ..];

    /// <summary>Its words stand in one phrase and begin with capitals.</summary>
    private static bool IsName(Words text, int first, int last)
    {
        string[] heavy = [.. text.Written.Skip(first).Take(last - first + 1).Select(w => w.Written).Where(w => w.Length > 4)];
        return !Break().IsMatch(text.Between(first, last)) && heavy.Count(w => char.IsUpper(w[0])) * 2 > heavy.Length;
    }

    /// <summary>Names that are right though they are near another.</summary>
    private static IEnumerable<string> Right(ReviuContext context) =>
        KnownName.Of(context.Computed).Select(n => n.Nama)
            .Concat(context.Computed.NodeById.Values.SelectMany(n => n.Source.Indikator.Select(i => i.Nama).Append(n.Source.NamaLalu)).OfType<string>())
            .Concat((context.Laporan.Kinerja?.Tujuan ?? []).SelectMany(t => t.Indikator).Select(i => i.Nama))
            .Concat((context.Laporan.Kinerja?.Misi ?? []).Select(m => m.Nama))
            .Concat((context.Laporan.Skm?.Survei ?? []).SelectMany(s => s.Unsur).Select(u => u.Nama))
            .Concat(context.Laporan.Tabel.Values.SelectMany(t => t.Baris).SelectMany(row => row.Values).SelectMany(cell => cell.Teks));

    private static IEnumerable<(string Text, Func<int, SourcePosition> At)> Texts(ReviuContext context) =>
        context.Paragraphs.Select(p => (p.Text, (Func<int, SourcePosition>)p.At))
            .Concat(context.Texts.SelectMany(t => t.Blocks).OfType<CaptionedBlock>().Select(block => (block.Judul, (Func<int, SourcePosition>)(_ => block.Id.At))));

    private static string Joined(Words words) => string.Join(' ', words.Lower);

    private static string Joined(Words words, int first, int count) => string.Join(' ', words.Lower.Skip(first).Take(count));

    [GeneratedRegex(@"[.;:()“”""]")]
    private static partial Regex Break();
}
