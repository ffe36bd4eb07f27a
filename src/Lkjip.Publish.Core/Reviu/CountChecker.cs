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
            Compare(group.Id.At, new Tempat.StaffGroup(group.Id), new($"pegawai menurut {group.Nama}", $"employees by {group.Nama}"), Total(group), new($"menurut {staff[0].Nama}", $"by {staff[0].Nama}"), Total(staff[0]), findings);
        }

        foreach (Survei survei in context.Laporan.Skm?.Survei ?? [])
        {
            if (survei.Responden is not { } all)
            {
                continue;
            }

            foreach (KelompokResponden group in survei.Kelompok)
            {
                Compare(group.Id.At, new Tempat.Survey(survei.Id), new($"responden menurut {group.Nama}", $"respondents by {group.Nama}"), group.Kelas.Sum(k => k.Jumlah.Value), new("seluruhnya", "in all"), all, findings);
            }

            foreach (UnsurSkm unsur in survei.Unsur.Where(u => u.Jawaban.Count > 0))
            {
                Compare(unsur.Id.At, new Tempat.Survey(survei.Id), new($"jawaban unsur '{unsur.Nama}'", $"answers on the element '{unsur.Nama}'"), unsur.Jawaban.Sum(), new("responden", "that of respondents"), all, findings);
            }
        }
    }

    private static decimal Total(KelompokPegawai group) => group.Kelas.Sum(k => k.Semua) ?? 0;

    private static void Compare(SourcePosition at, Tempat place, Wording what, decimal one, Wording otherWhat, decimal other, FindingBag findings)
    {
        if (one != other)
        {
            string count = FormatAngka.Angka(other);
            findings.Add(AgreementFindings.CountsDiffer(
                at, place, what, FormatAngka.Angka(one), new($"{otherWhat.Indonesia} {count}", $"{otherWhat.Inggris} {count}")));
        }
    }
}
