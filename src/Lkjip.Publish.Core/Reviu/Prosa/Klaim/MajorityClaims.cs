using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>"Mayoritas responden menyatakan …", "sebagian besar pegawai berpendidikan …": against the number of each answer or class.</summary>
internal static partial class MajorityClaims
{
    private const decimal Half = 50;

    /// <summary>Checks a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="paragraph">Its paragraph, which may tell the answers apart.</param>
    /// <param name="meant">The questions or groups of which the paragraph tells; empty where that is not certain.</param>
    /// <param name="scope">The report.</param>
    public static void Check(Sentence sentence, IReadOnlyList<Clause> paragraph, Distribution[] meant, ClaimScope scope)
    {
        foreach (Match match in Claim().Matches(sentence.Bare).Where(m => !sentence.IsAim(m.Index)))
        {
            string after = sentence.Text[(match.Index + match.Length)..];
            string window = after[..(Stop().Match(after) is { Success: true } stop ? stop.Index : after.Length)];
            if (Verb().Match(window) is { Success: true } verb)
            {
                CheckPart(sentence, match, window[(verb.Index + verb.Length)..], paragraph, Candidates(match, verb, meant, scope), scope);
            }
            else if (Before().Match(sentence.Text[..match.Index]) is { Success: true } passive)
            {
                CheckPart(sentence, match, passive.Groups["jawaban"].Value, paragraph, Candidates(match, passive, meant, scope), scope);
            }

            CheckShare(sentence, match, scope);
        }
    }

    private static Distribution[] Candidates(Match match, Match verb, Distribution[] meant, ClaimScope scope)
    {
        bool staff = Staff().IsMatch(match.Groups["apa"].Value);
        return verb.Groups["adalah"].Success ? [.. scope.Distributions.Where(d => !d.IsQuestion && d.IsStaff == staff)] : [.. meant.Where(d => d.IsQuestion && !staff)];
    }

    private static void CheckPart(Sentence sentence, Match match, string words, IReadOnlyList<Clause> paragraph, Distribution[] candidates, ClaimScope scope)
    {
        (Distribution Of, int Part)[] named = [.. candidates.Select(d => (d, d.NamedIn(words))).Where(d => d.Item2.Count == 1).Select(d => (d.d, d.Item2[0]))];
        if (named.Length == 0 || named.Any(n => n.Of.Parts[n.Part].Jumlah >= n.Of.Largest.Jumlah))
        {
            return;
        }

        (Distribution of, int part) = named[0];
        (string Nama, decimal Jumlah) largest = of.Largest;
        string told = of.Parts[part].Nama;
        if (largest.Nama.Contains(told, StringComparison.OrdinalIgnoreCase) && !paragraph[0].Passage.Written.Text.Contains(largest.Nama, StringComparison.OrdinalIgnoreCase))
        {
            return; // "Mudah" may take in "sangat mudah" where the text does not tell the two apart.
        }

        string shown = $"{FormatAngka.Angka(largest.Jumlah)} ({FormatAngka.Persen(largest.Jumlah / of.All * 100)})";
        scope.Findings.Add(ClaimFindings.Contradiction(
            sentence.At(match.Index), new Tempat.Value(of.Path, $"{match.Groups["kata"].Value} {told}"), of.Nama, $"{match.Value} … {told.ToLowerInvariant()}",
            new($"yang terbanyak '{largest.Nama}' dengan {shown}, bukan '{told}' dengan {FormatAngka.Angka(of.Parts[part].Jumlah)}",
                $"most of them, {shown}, are '{largest.Nama}', not '{told}' with {FormatAngka.Angka(of.Parts[part].Jumlah)}")));
    }

    /// <summary>"Lebih dari separuh … (42%)": against its own share.</summary>
    private static void CheckShare(Sentence sentence, Match match, ClaimScope scope)
    {
        if (MoreThanHalf().IsMatch(match.Groups["kata"].Value)
            && AnswerCount.In(sentence).FirstOrDefault(c => c.Number.Index > match.Index) is { Share: { } share } && share.Number.Value <= Half)
        {
            scope.Findings.Add(ClaimFindings.OwnNumbers(sentence.At(match.Index), match.Groups["kata"].Value,
                new($"bagiannya sendiri {share.Number.Shown}", $"its own share is {share.Number.Shown}")));
        }
    }

    [GeneratedRegex($@"\b(?<kata>{ReportWords.Mayoritas})\s(?:dari\s)?(?:para\s)?(?<apa>responden|masyarakat|pengguna(?:\slayanan)?|pegawai|ASN|aparatur)(?:nya)?\b|\b(?<kata>{ReportWords.Mayoritas})(?=\s(?:menyatakan|menilai|menjawab|memilih)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Claim();

    /// <summary>Where what is said of the majority ends.</summary>
    [GeneratedRegex(@"[;:]|,\s(?!dan\b)|(?<!\p{L})\d|\b(?:sedangkan|sementara|tetapi|sebanyak)\b")]
    private static partial Regex Stop();

    [GeneratedRegex(@"\b(?:(?<adalah>adalah|merupakan|berjenis\skelamin|berpendidikan(?:\sterakhir)?|berusia|berumur|bergolongan|berpangkat|bekerja\ssebagai|berstatus)|menyatakan|menilai|menjawab|memilih|berpendapat|merasa(?:kan)?|mengatakan|menganggap)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Verb();

    /// <summary>"Dinilai sangat sesuai oleh mayoritas responden".</summary>
    [GeneratedRegex(@"\b(?:dinilai|dinyatakan|dirasakan|dianggap)\s(?<jawaban>(?:\p{L}+\s){1,4})oleh\s$", RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex("pegawai|ASN|aparatur", RegexOptions.IgnoreCase)]
    private static partial Regex Staff();

    [GeneratedRegex(@"lebih\sdari", RegexOptions.IgnoreCase)]
    private static partial Regex MoreThanHalf();
}
