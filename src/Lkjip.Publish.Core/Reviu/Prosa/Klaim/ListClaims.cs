using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>"Kegiatannya 7 (tujuh):" against the items of the list that follows, or of the sentence itself.</summary>
internal static partial class ListClaims
{
    /// <summary>A shorter item may rightly stand twice.</summary>
    private const int EnoughWords = 6;

    /// <summary>Checks a paragraph.</summary>
    public static void Check(IReadOnlyList<Clause> paragraph, ClaimScope scope)
    {
        Passage passage = paragraph[0].Passage;
        string text = passage.Written.Text;
        if (passage.ItemsAfter > 1 && BeforeList().Match(text) is { Success: true } list)
        {
            Compare(passage, list, passage.ItemsAfter, scope);
        }

        if (text.Says(Signal.Namely))
        {
            CheckNamed(passage, scope);
        }

        CheckRepeated(passage, scope);
        foreach (Match match in text.Contains(';', StringComparison.Ordinal) && text.Contains(':', StringComparison.Ordinal) ? BeforeItems().Matches(text) : Enumerable.Empty<Match>())
        {
            string[] items = match.Groups["butir"].Value.Split(';');
            if (items.Length > 2)
            {
                Compare(passage, match, items.Length, scope, items.Count(item => TwoInOne().IsMatch(item)));
            }
        }
    }

    /// <summary>Items of one list of which a later one says no more than one before it.</summary>
    public static void CheckItems(IReadOnlyList<IReadOnlyList<Clause>> paragraphs, ClaimScope scope)
    {
        List<(int Item, string Words)> before = [];
        foreach (Passage passage in paragraphs.Select(p => p[0].Passage).Where(p => p.Item > 0))
        {
            if (passage.Item == 1)
            {
                before.Clear();
            }

            string words = passage.Written.Text.Trim(' ', ';', '.', ',');
            if (words.Count(c => c == ' ') >= EnoughWords && before.FirstOrDefault(b => Repeats(words, b.Words)) is { Item: > 0 } same)
            {
                scope.Findings.Add(ClaimFindings.ItemTwice(passage.Written.At(0), passage.Item, same.Item, words));
            }

            before.Add((passage.Item, words));
        }
    }

    /// <summary>The same words, whatever more the one before says behind them.</summary>
    private static bool Repeats(string words, string before) =>
        before.StartsWith(words, StringComparison.OrdinalIgnoreCase) && (before.Length == words.Length || !char.IsLetterOrDigit(before[words.Length]));

    /// <summary>"Ada dua unsur, yakni …": of which the sentence then names but one, without a comma or "dan".</summary>
    private static void CheckNamed(Passage passage, ClaimScope scope)
    {
        foreach (Match match in BeforeOne().Matches(passage.Written.Text).Where(m => !Several().IsMatch(m.Groups["butir"].Value)))
        {
            if (SmallNumber.Parse(match.Groups["n"].Value) is > 1 and var said)
            {
                string one = match.Groups["butir"].Value.Trim();
                scope.Findings.Add(ClaimFindings.Count(
                    passage.Written.At(match.Groups["n"].Index), $"{match.Groups["n"].Value} {match.Groups["apa"].Value}",
                    new($"yang disebut sesudahnya hanya satu dari {said}: \"{one}\"", $"of {said} only one is named after it: \"{one}\"")));
            }
        }

        foreach (Match match in BeforeOne().Matches(passage.Written.Text))
        {
            int most = Several().Count(match.Groups["butir"].Value) + 1;
            if (most > 1 && SmallNumber.Parse(match.Groups["n"].Value) is { } said && said > most)
            {
                scope.Findings.Add(ClaimFindings.Count(
                    passage.Written.At(match.Groups["n"].Index), $"{match.Groups["n"].Value} {match.Groups["apa"].Value}",
                    new($"yang disebut sesudahnya paling banyak {most}", $"at most {most} are named after it")));
            }
        }
    }

    /// <summary>"5 (lima) program, yaitu Program A, Program B, serta Program C": each item begins with what is counted.</summary>
    private static void CheckRepeated(Passage passage, ClaimScope scope)
    {
        foreach (Match match in BeforeRepeated().Matches(passage.Written.Text))
        {
            string kind = match.Groups["apa"].Value;
            int items = Regex.Count(match.Groups["butir"].Value, $@"(?:^|,\s|\bdan\s|\bserta\s){kind}\b", RegexOptions.IgnoreCase);
            if (items > 1)
            {
                Compare(passage, match, items, scope);
            }
        }
    }

    private static void Compare(Passage passage, Match match, int items, ClaimScope scope, int maybeMore = 0)
    {
        string number = match.Groups["n"].Value;
        int said = SmallNumber.Parse(number.StartsWith("ke", StringComparison.OrdinalIgnoreCase) ? number[2..] : number) ?? 0;
        if (said > 0 && (said < items || said > items + maybeMore))
        {
            string noun = match.Groups["apa"].Value.Trim();
            string before = noun.Length > 0 ? string.Empty : WordBefore().Match(passage.Written.Text[..match.Groups["n"].Index]).Value;
            scope.Findings.Add(ClaimFindings.Count(
                passage.Written.At(match.Groups["n"].Index), $"{before}{number} {noun}".Trim(),
                new($"rinciannya memuat {items} butir", $"its list has {items} items")));
        }
    }

    [GeneratedRegex($@"\b(?:ada|terdapat|memiliki|mempunyai|meliputi|terdiri\s(?:atas|dari))\s(?<n>{SmallNumber.Pattern})\s(?:\(\w+\)\s)?(?<apa>unsur|program|kegiatan|sub\skegiatan|indikator|sasaran|tujuan|misi|kelurahan|seksi|kendala|hambatan|masalah|permasalahan|faktor|langkah|upaya|penyebab|strategi|inovasi|hal)(?:\s[\p{{L}}-]+){{0,3}}?,?\s(?:yaitu|yakni|ialah)\s(?<butir>[^;:]+?)\.(?=\s|$)", RegexOptions.IgnoreCase)]
    private static partial Regex BeforeOne();

    [GeneratedRegex(@"(?<![\d.,])\b(?<n>\d{1,2}|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)\s(?:\(\w+\)\s)?(?<apa>program|kegiatan|seksi|kelurahan|bidang|unsur)?(?:\s\p{Ll}[\p{L}-]*){0,5}?,?\s?(?:yaitu|yakni|:)\s?(?<butir>(?<apa>program|kegiatan|seksi|kelurahan|bidang|unsur)\s\p{L}[^.;:]*)(?:\.|$)", RegexOptions.IgnoreCase)]
    private static partial Regex BeforeRepeated();

    /// <summary>Signs of more than one.</summary>
    [GeneratedRegex(@",(?!\d)|/|&|\b(?:dan|serta|maupun|atau|hingga|sampai|berikut|bawah|atas)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Several();

    /// <summary>"PORKOT dan PORWIL dengan …": one item, or two.</summary>
    [GeneratedRegex(@"^\s*\p{Lu}\S*\sdan\s\p{Lu}")]
    private static partial Regex TwoInOne();

    [GeneratedRegex(@"\p{L}+\s$")]
    private static partial Regex WordBefore();

    [GeneratedRegex(
        @"(?<![\d.,/–-]|\b(?:tahun|sasaran|strategis|tujuan|misi|nomor|pasal|semester|triwulan|tabel|gambar|unsur\skedua|salah|ke)\s)(?<n>\d{1,2}|\b(?:ke)?(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\b(?!\s(?:puluh|belas|ratus|ribu)))\s?(?:[(\[][\w\s]+[)\]]\s?)?(?!(?:tahun|bulan|hari|orang|%|persen|poin|jam|km|Ha|rupiah|juta)\b)(?<apa>(?:\p{L}[\p{L}/-]*\s?){0,4}?)(?:,?\s?(?:yaitu|yakni|ialah|meliputi|terdiri\s(?:atas|dari)|sebagai\sberikut|adalah(?:\ssebagai\sberikut)?|antara\slain(?<contoh>)))?:\s*$(?(contoh)(?!))",
        RegexOptions.IgnoreCase)]
    private static partial Regex BeforeList();

    [GeneratedRegex(
        @"(?<![\d.,/–-])(?<n>\d{1,2})\s?(?:[(\[][\w\s]+[)\]]\s?)?(?!(?:tahun|bulan|hari|orang|%|persen)\b)(?<apa>(?:\p{L}[\p{L}/-]*\s?){1,4}?)(?:,?\s?(?:yaitu|yakni))?:\s(?<butir>[^.:]*;[^.:]*)(?:\.|$)",
        RegexOptions.IgnoreCase)]
    private static partial Regex BeforeItems();
}
