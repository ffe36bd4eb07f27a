namespace Lkjip.Publish.Content.Tests;

/// <summary>Sentences about surveys, their unsur and their grades.</summary>
internal static class SurveyTemplates
{
    public static IEnumerable<GeneratedSentence> Of(ComputedLaporan laporan, Amounts amounts) =>
        laporan.Survei.Values.SelectMany(survei => Ranks(survei).Concat(Grades(survei, amounts)));

    private static IEnumerable<GeneratedSentence> Ranks(ComputedSurvei survei)
    {
        UnsurSkm[] unsur = [.. (survei.Source?.Unsur ?? []).OrderBy(ComputedSurvei.NrrOf)];
        if (unsur.Length < 2)
        {
            yield break;
        }

        (string low, string high) = (unsur[0].Nama, unsur[^1].Nama);
        yield return new("urutan", true, $"Nilai unsur terendah terdapat pada unsur {low}.");
        yield return new("urutan", false, $"Nilai unsur terendah terdapat pada unsur {high}.");
        yield return new("urutan", true, $"Unsur {high} memperoleh nilai tertinggi.");
        yield return new("urutan", false, $"Unsur {low} memperoleh nilai tertinggi.");
        yield return new("urutan", true, $"Unsur yang paling tinggi nilainya adalah {high}, sedangkan yang terendah {low}.");
        yield return new("urutan", false, $"Unsur yang paling tinggi nilainya adalah {low}, sedangkan yang terendah {high}.");
    }

    private static IEnumerable<GeneratedSentence> Grades(ComputedSurvei survei, Amounts amounts)
    {
        if (survei is not { Nilai: { } nilai, Mutu: { } mutu })
        {
            yield break;
        }

        LangkahSkala other = amounts.One([.. SkalaBaku.Skm.Langkah.Where(l => l.Label != mutu.Label)]);
        string score = FormatAngka.Angka(nilai, 2);
        yield return new("mutu", true, $"Skor yang diperoleh adalah {score}, yaitu mutu pelayanan {mutu.Label} dengan kategori {mutu.Arti}.");
        yield return new("mutu", false, $"Skor yang diperoleh adalah {score}, yaitu mutu pelayanan {other.Label} dengan kategori {other.Arti}.");
        yield return new("mutu", true, $"Nilai {survei.Nama} sebesar {score} termasuk kategori {mutu.Arti}.");
        yield return new("mutu", false, $"Nilai {survei.Nama} sebesar {score} termasuk kategori {other.Arti}.");
        foreach (UnsurSkm unsur in survei.Source?.Unsur ?? [])
        {
            if (ComputedSurvei.NrrOf(unsur) is { } nrr && SkalaBaku.Nrr.Classify(nrr) is { } right)
            {
                LangkahSkala wrong = SkalaBaku.Nrr.Langkah.First(l => l.Label != right.Label);
                yield return new("mutu", true, $"Unsur {unsur.Nama} bernilai {FormatAngka.Angka(nrr, 3)} dengan mutu pelayanan {right.Label}.");
                yield return new("mutu", false, $"Unsur {unsur.Nama} bernilai {FormatAngka.Angka(nrr, 3)} dengan mutu pelayanan {wrong.Label}.");
            }
        }
    }
}
