namespace Lkjip.Publish.Core;

/// <summary>Holds the titles that a document's own table of contents (Daftar Isi) prints of a chapter against its headings, in their order.</summary>
internal static class ContentsListChecker
{
    /// <summary>Checks the chapters that note what the table of contents prints.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        foreach (OutlineChapter chapter in context.Outline.Chapters.Where(c => c.Bab.Kepala.DaftarIsi.Count > 0))
        {
            string[] headings = [.. chapter.Headings.Where(h => h.Level == 2).Select(h => h.Target.Text)];
            HashSet<string> told = [.. headings.Select(Plain)];
            string[] others = [.. headings.Where(h => chapter.Bab.Kepala.DaftarIsi.All(listed => Plain(listed) != Plain(h)))];
            foreach (Sourced<string> listed in chapter.Bab.Kepala.DaftarIsi.Where(l => !told.Contains(Plain(l))))
            {
                findings.Add(NameFindings.ListedHeading(listed, chapter.Number ?? chapter.Bab.Kepala.Judul, others.FirstOrDefault(h => IsNear(listed, h))));
            }
        }
    }

    private static string Plain(string title) => string.Join(' ', Words.Of(title).Lower);

    /// <summary>Whether two titles have a heavy word in common at their begin, or half of them.</summary>
    private static bool IsNear(string listed, string heading)
    {
        string[] words = [.. Words.Of(listed).Lower.Where(w => w.Length > 3)];
        string[] others = [.. Words.Of(heading).Lower.Where(w => w.Length > 3)];
        return words.Length > 0 && others.Length > 0 && (words[0] == others[0] || words.Count(others.Contains) * 2 >= Math.Min(words.Length, others.Length));
    }
}
