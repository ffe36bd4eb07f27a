namespace Lkjip.Publish.Core;

/// <summary>Checks that people counted in several ways are the same number: staff by group, respondents by group and by answer.</summary>
internal static class CountChecker
{
    /// <summary>Checks staff and surveys.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        IReadOnlyList<KelompokPegawai> staff = context.Laporan.Pegawai?.Kelompok ?? [];
        foreach (KelompokPegawai group in staff.Skip(1))
        {
            Compare(group.Id.At, group.Id, $"pegawai menurut {group.Nama}", Total(group), $"menurut {staff[0].Nama}", Total(staff[0]), findings);
        }

        foreach (Survei survei in context.Laporan.Skm?.Survei ?? [])
        {
            if (survei.Responden is not { } all)
            {
                continue;
            }

            foreach (KelompokResponden group in survei.Kelompok)
            {
                Compare(group.Id.At, survei.Id, $"responden menurut {group.Nama}", group.Kelas.Sum(k => k.Jumlah.Value), "seluruhnya", all, findings);
            }

            foreach (UnsurSkm unsur in survei.Unsur.Where(u => u.Jawaban.Count > 0))
            {
                Compare(unsur.Id.At, survei.Id, $"jawaban unsur '{unsur.Nama}'", unsur.Jawaban.Sum(), "responden", all, findings);
            }
        }
    }

    private static decimal Total(KelompokPegawai group) => group.Kelas.Sum(k => k.Semua) ?? 0;

    private static void Compare(SourcePosition at, string place, string what, decimal one, string otherWhat, decimal other, FindingBag findings)
    {
        if (one != other)
        {
            findings.Add(AgreementFindings.CountsDiffer(at, place, what, FormatAngka.Angka(one), $"{otherWhat} {FormatAngka.Angka(other)}"));
        }
    }
}
