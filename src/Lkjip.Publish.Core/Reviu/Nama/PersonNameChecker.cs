namespace Lkjip.Publish.Core;

/// <summary>Finds signers whose names are spelled in two ways.</summary>
internal static class PersonNameChecker
{
    /// <summary>Shorter names, titles included, are words of the language.</summary>
    private const int Enough = 3;

    /// <summary>Checks front matter, signatures, and the text.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        List<(string Nama, SourcePosition At)> known = [];
        foreach ((string nama, SourcePosition at) in Signers(context))
        {
            if (known.FirstOrDefault(k => Change(k.Nama, nama) is not null) is { Nama: { } other } && !known.Exists(k => Same(k.Nama, nama)))
            {
                findings.Add(NameFindings.PersonSpelled(at, nama, other, Change(other, nama)!));
            }

            known.Add((nama, at));
        }

        CheckProse(context, [.. known.Select(k => k.Nama).DistinctBy(n => string.Join(' ', Words.Of(n).Lower))], findings);
    }

    /// <summary>Names of signers that the text repeats, such as in the table of who agrees with whom.</summary>
    private static void CheckProse(ReviuContext context, string[] names, FindingBag findings)
    {
        ILookup<string, (string Nama, Words Words)> byLast = names.Select(n => (Nama: n, Words: Words.Of(n))).Where(n => n.Words.Lower.Count >= Enough).ToLookup(n => n.Words.Lower[^1]);
        foreach (ProseText text in byLast.Count == 0 ? [] : context.Paragraphs)
        {
            Words words = Words.Of(text.Text);
            for (int last = 0; last < words.Lower.Count; last++)
            {
                foreach ((string nama, Words name) in byLast[words.Lower[last]].Where(n => last + 1 >= n.Words.Lower.Count))
                {
                    int first = last + 1 - name.Lower.Count;
                    string written = words.Between(first, last);
                    if (char.IsUpper(written[0]) && Change(nama, written) is { } change && !names.Any(n => Same(n, written)))
                    {
                        findings.Add(NameFindings.PersonSpelled(text.At(words.Written[first].Index), written, nama, change));
                    }
                }
            }
        }
    }

    /// <summary>Whether two names are one person's, spelled alike or almost.</summary>
    public static bool IsSamePerson(string one, string other) => Same(one, other) || Change(one, other) is not null;

    private static IEnumerable<(string Nama, SourcePosition At)> Signers(ReviuContext context)
    {
        SourcePosition head = new($"{context.Laporan.Folder}/laporan.md", 1, 1);
        return new[] { context.Laporan.Kepala.Penandatangan, context.Laporan.Kepala.PenanggungJawab }.Select(p => (p?.Nama, At: head))
            .Concat(context.Texts.SelectMany(t => t.Blocks).OfType<TtdBlock>().SelectMany(b => new[] { (b.Nama, b.At), (b.PihakKedua?.Nama, b.At) }))
            .Where(one => one.Nama is not null)
            .Select(one => (one.Nama!, one.At));
    }

    private static bool Same(string one, string other) => Words.Of(one).Lower.SequenceEqual(Words.Of(other).Lower);

    /// <summary>The one word in which two names of equally many words differ by a letter or two; null where they differ otherwise, or not.</summary>
    private static string? Change(string one, string other)
    {
        (Words a, Words b) = (Words.Of(one), Words.Of(other));
        int[] differing = a.Lower.Count != b.Lower.Count ? [] : [.. Enumerable.Range(0, a.Lower.Count).Where(i => a.Lower[i] != b.Lower[i])];
        return differing is [var i] && a.Lower[i].Length >= 3 && Suggestion.Distance(a.Lower[i], b.Lower[i]) <= (a.Lower[i].Length > 5 ? 3 : 2) ? $"'{b.Written[i].Written}' – '{a.Written[i].Written}'" : null;
    }
}
