namespace Lkjip.Publish.Core;

/// <summary>Finds signers whose names are spelled in two ways.</summary>
internal static class PersonNameChecker
{
    /// <summary>Checks front matter and signatures.</summary>
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
        return differing is [var i] && a.Lower[i].Length >= 3 && Suggestion.Distance(a.Lower[i], b.Lower[i]) <= 2 ? $"'{b.Written[i].Written}' – '{a.Written[i].Written}'" : null;
    }
}
