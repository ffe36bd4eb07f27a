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
        List<(AturanBagian Rule, TeksBab[] Within)> missing = [];
        foreach (AturanBagian rule in pack.Bagian.Where(r => r.Bab))
        {
            chapters[rule.Id] = finder.Chapters(rule, all);
            if (chapters[rule.Id].Length == 0)
            {
                missing.Add((rule, []));
            }
            else if (chapters[rule.Id].All(bab => !bab.TidakTersedia && IsEmpty(rule, bab)))
            {
                findings.Add(CompletenessFindings.Empty(chapters[rule.Id][0].At, pack, rule, chapters[rule.Id][0].JumlahKata));
            }
        }

        foreach (AturanBagian rule in pack.Bagian.Where(r => !r.Bab))
        {
            TeksBab[] within = rule.Di is { } chapter ? [.. chapters[chapter].Where(bab => !IsEmpty(pack.Bagian.First(part => part.Id == chapter), bab))] : all;
            if (within.Length > 0 && !finder.IsIn(rule, within))
            {
                missing.Add((rule, within));
            }
        }

        findings.AddRange(Missing(context.Laporan, pack, missing));
        return chapters[pack.BabKinerja];
    }

    /// <summary>A finding for each part that is asked for; one for all that are only usual.</summary>
    private static IEnumerable<Finding> Missing(Laporan laporan, PaketAturan pack, List<(AturanBagian Rule, TeksBab[] Within)> missing)
    {
        AturanBagian[] usual = [.. missing.Select(part => part.Rule).Where(rule => rule.Tingkat is Tingkat.Catatan)];
        if (usual.Length > 1)
        {
            yield return CompletenessFindings.UsualParts(laporan.Folder, pack, usual);
            missing = [.. missing.Where(part => part.Rule.Tingkat is not Tingkat.Catatan)];
        }

        foreach ((AturanBagian rule, TeksBab[] within) in missing)
        {
            yield return CompletenessFindings.Part(Place(laporan, rule, within), pack, rule, rule.Di is null ? null : within[0].Judul);
        }
    }

    /// <summary>Whether a chapter is a title without text; its parts are then not looked for.</summary>
    private static bool IsEmpty(AturanBagian rule, TeksBab bab) => bab.TidakTersedia || (bab.JumlahKata < rule.MinimalKata && !bab.Tabel.Any());

    /// <summary>The chapter in which a part belongs; <c>laporan.md</c> where it is a chapter itself.</summary>
    private static SourcePosition Place(Laporan laporan, AturanBagian rule, TeksBab[] within) =>
        rule.Di is null ? new SourcePosition($"{laporan.Folder}/laporan.md") : within[0].At;
}
