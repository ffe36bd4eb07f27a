namespace Lkjip.Publish.Core;

/// <summary>Looks for the parts that a regulation asks for.</summary>
internal static class PartChecker
{
    /// <summary>Reports each part that a report does not have.</summary>
    /// <returns>The chapters about performance; none where they are missing.</returns>
    public static IReadOnlyList<TeksBab> Check(ReviuContext context, PaketAturan pack, FindingBag findings)
    {
        TeksBab[] all = [.. TeksBab.Of(context.Laporan)];
        PartFinder finder = new(context.Outline, pack.Bagian);
        Dictionary<string, TeksBab[]> chapters = [];
        foreach (AturanBagian rule in pack.Bagian.Where(r => r.Bab))
        {
            chapters[rule.Id] = finder.Chapters(rule, all);
            CheckChapter(context.Laporan, pack, rule, chapters[rule.Id], findings);
        }

        foreach (AturanBagian rule in pack.Bagian.Where(r => !r.Bab))
        {
            TeksBab[] within = rule.Di is { } chapter ? [.. chapters[chapter].Where(bab => !IsEmpty(pack.Bagian.First(part => part.Id == chapter), bab))] : all;
            if (within.Length > 0 && !finder.IsIn(rule, within))
            {
                findings.Add(CompletenessFindings.Part(Place(context.Laporan, rule, within), pack, rule, rule.Di is null ? null : within[0].Judul));
            }
        }

        return chapters[pack.BabKinerja];
    }

    private static void CheckChapter(Laporan laporan, PaketAturan pack, AturanBagian rule, TeksBab[] found, FindingBag findings)
    {
        if (found.Length == 0)
        {
            findings.Add(CompletenessFindings.Part(Place(laporan, rule, found), pack, rule, null));
        }
        else if (found.All(bab => !bab.TidakTersedia && IsEmpty(rule, bab)))
        {
            findings.Add(CompletenessFindings.Empty(found[0].At, pack, rule, found[0].JumlahKata));
        }
    }

    /// <summary>Whether a chapter is a title without text; its parts are then not looked for.</summary>
    private static bool IsEmpty(AturanBagian rule, TeksBab bab) => bab.TidakTersedia || (bab.JumlahKata < rule.MinimalKata && !bab.Tabel.Any());

    /// <summary>The chapter in which a part belongs; <c>laporan.md</c> where it is a chapter itself.</summary>
    private static SourcePosition Place(Laporan laporan, AturanBagian rule, TeksBab[] within) =>
        rule.Di is null ? new SourcePosition($"{laporan.Folder}/laporan.md") : within[0].At;
}
