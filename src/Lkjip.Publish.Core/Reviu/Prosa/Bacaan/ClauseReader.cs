using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Divides a paragraph into sentences and clauses and finds what each names.</summary>
internal sealed partial class ClauseReader(NameIndex names)
{
    /// <summary>The clauses of a paragraph, in order.</summary>
    public IEnumerable<Clause> Read(Passage passage)
    {
        string text = passage.Written.Text;
        string bare = Quotation().Replace(text, m => new string(' ', m.Length));
        Mention[] mentions = [.. names.In(bare).Concat(names.Of(passage.Written.Values)).OrderBy(m => m.Start)];
        bare = Blank(bare, mentions);
        ClauseNumber[] numbers = [.. NumbersOf(passage.Written)];
        int sentence = 0;
        int start = 0;
        foreach ((int end, bool isSentence) in Borders(text))
        {
            yield return new Clause(
                passage, sentence, start, text[start..end], bare[start..end],
                [.. mentions.Where(m => m.Start >= start && m.Start < end).Select(m => m with { Start = m.Start - start })],
                [.. numbers.Where(n => n.Index >= start && n.Index < end).Select(n => n with { Number = n.Number with { Index = n.Index - start } })]);
            sentence += isSentence ? 1 : 0;
            start = end;
        }
    }

    private static IEnumerable<(int End, bool IsSentence)> Borders(string text) =>
        SentenceEnd().Matches(text).Where(m => !Abbreviation().IsMatch(text[..m.Index])).Select(m => (m.Index, true))
            .Concat(ClauseEnd().Matches(text).Select(m => (m.Index, false)))
            .OrderBy(b => b.Index)
            .Append((text.Length, true));

    private static string Blank(string text, IEnumerable<Mention> mentions)
    {
        char[] bare = text.ToCharArray();
        foreach (Mention mention in mentions.Where(m => m.Value is null))
        {
            bare.AsSpan(mention.Start, mention.Length).Fill(' ');
        }

        return new string(bare);
    }

    private static IEnumerable<ClauseNumber> NumbersOf(WrittenText written) =>
        from number in ProseNumber.In(written.Text)
        let unit = number.Sign.Length > 0 ? number.Sign : UnitAfter().Match(written.Text, number.Index + number.Written.Length).Groups["satuan"].Value
        select new ClauseNumber(number, unit, written.Values.FirstOrDefault(v => v.Start <= number.Index && number.Index < v.End)?.Expression);

    [GeneratedRegex(@"(?<=[.!?]["")”’]?)\s+(?=[\p{Lu}\p{Nd}""“(])")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(?:\b(?:Rp|No|Nomor|Kec|Kab|Jl|Jln|hlm|tgl|dr|Dr|Drs|Dra|Ir|Hj|H|Prof|M|S|a\.n|s\.d|dkk|Pj|Plt|Kel|Telp|St|Jend)|^\s*\d{1,2}|\b\p{Lu})\.$")]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@";(?=\s)|,?\s(?=(?:sedangkan|sementara|namun|akan\stetapi|tetapi|sehingga|karena|mengingat|meskipun|walaupun|melainkan|padahal|dan\syang)\b)")]
    private static partial Regex ClauseEnd();

    /// <summary>Quoted words; a single letter is a grade.</summary>
    [GeneratedRegex(@"“[^”]{3,400}”|""[^""]{3,400}""")]
    private static partial Regex Quotation();

    [GeneratedRegex(@"\G\s?(?:\([^)]{1,60}\)\s?)?(?<satuan>%|\p{L}+)")]
    private static partial Regex UnitAfter();
}
