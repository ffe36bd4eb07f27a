namespace Lkjip.Publish.Content.Tests;

/// <summary>Sentences about money.</summary>
internal static class MoneyTemplates
{
    public static IEnumerable<GeneratedSentence> Of(ComputedNode node, Amounts amounts)
    {
        (decimal pagu, decimal realisasi) = (node.Jumlah.Pagu!.Value, node.Jumlah.Realisasi!.Value);
        string nama = node.Source.Nama;
        string p = Amounts.Rupiah(pagu);
        string r = Amounts.Rupiah(realisasi);
        string s = Amounts.Persen(realisasi / pagu * 100);
        string wrongR = Amounts.Rupiah(amounts.WrongRupiah(realisasi));
        string wrongP = Amounts.Rupiah(amounts.WrongRupiah(pagu));
        string wrongS = Amounts.Persen(amounts.Wrong(realisasi / pagu * 100));
        yield return new("uang", true, $"Pagu {nama} sebesar {p} dengan realisasi {r} atau {s}.");
        yield return new("uang", false, $"Pagu {nama} sebesar {wrongP} dengan realisasi {r} atau {s}.");
        yield return new("uang", false, $"Pagu {nama} sebesar {p} dengan realisasi {wrongR} atau {s}.");
        yield return new("uang", false, $"Pagu {nama} sebesar {p} dengan realisasi {r} atau {wrongS}.");
        yield return new("uang", true, $"Anggaran {nama} sebesar {p} dan terealisasi {r} ({s}).");
        yield return new("uang", false, $"Anggaran {nama} sebesar {p} dan terealisasi {r} ({wrongS}).");
        yield return new("uang", true, $"Serapan anggaran {nama} mencapai {s}.");
        yield return new("uang", false, $"Serapan anggaran {nama} mencapai {wrongS}.");
        yield return new("uang", true, $"**{nama}.** Dari alokasi {p} terealisasi {r} atau {s}.");
        yield return new("uang", node.Children.Count > 0 || false, $"**{nama}.** Dari alokasi {(node.Children.Count > 0 ? p : wrongP)} terealisasi {r} atau {s}.");
    }

    public static IEnumerable<GeneratedSentence> Whole(ComputedLaporan laporan, Amounts amounts)
    {
        if (laporan.JumlahAnggaran is not { Pagu: { } pagu, Realisasi: { } realisasi })
        {
            yield break;
        }

        decimal share = realisasi / pagu * 100;
        yield return new("uang", true, $"Pagu anggaran dari APBD sebesar {Amounts.Rupiah(pagu)} terealisasi {Amounts.Rupiah(realisasi)}, atau serapan dana APBD {Amounts.Persen(share)}.");
        yield return new("uang", false, $"Pagu anggaran dari APBD sebesar {Amounts.Rupiah(pagu)} terealisasi {Amounts.Rupiah(realisasi)}, atau serapan dana APBD {Amounts.Persen(amounts.Wrong(share))}.");
        yield return new("uang", false, $"Pagu anggaran dari APBD sebesar {Amounts.Rupiah(amounts.WrongRupiah(pagu))}.");
        yield return new("uang", true, $"Sisa anggaran dari APBD sebesar {Amounts.Rupiah(pagu - realisasi)} atau {Amounts.Persen((pagu - realisasi) / pagu * 100)}.");
        yield return new("uang", false, $"Sisa anggaran dari APBD sebesar {Amounts.Rupiah(amounts.WrongRupiah(pagu - realisasi))}.");
        ComputedNode[] programs = [.. laporan.Anggaran.Where(n => n.Jumlah.Serapan is not null).OrderBy(n => n.Jumlah.Serapan)];
        if (programs.Length > 1)
        {
            yield return new("urutan", true, $"Serapan tertinggi terdapat pada {programs[^1].Source.Nama}.");
            yield return new("urutan", false, $"Serapan tertinggi terdapat pada {programs[0].Source.Nama}.");
            yield return new("urutan", true, $"Program dengan serapan anggaran terendah adalah {programs[0].Source.Nama}.");
            yield return new("urutan", false, $"Program dengan serapan anggaran terendah adalah {programs[^1].Source.Nama}.");
        }
    }
}
