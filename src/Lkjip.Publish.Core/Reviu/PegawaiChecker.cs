namespace Lkjip.Publish.Core;

/// <summary>Checks that staff are counted in one way.</summary>
internal static class PegawaiChecker
{
    /// <summary>Checks ids and counts.</summary>
    public static void Check(DataPegawai pegawai, FindingBag findings)
    {
        LaporanChecker.Unique(pegawai.Kelompok.Select(k => k.Id), findings);
        foreach (KelompokPegawai kelompok in pegawai.Kelompok)
        {
            foreach (KelasPegawai kelas in kelompok.Kelas)
            {
                Check(kelompok, kelas, findings);
            }
        }
    }

    private static void Check(KelompokPegawai kelompok, KelasPegawai kelas, FindingBag findings)
    {
        bool apart = kelas.LakiLaki is not null || kelas.Perempuan is not null;
        SourcePosition at = kelas.Jumlah?.At ?? kelas.LakiLaki?.At ?? kelas.Perempuan?.At ?? kelompok.Id.At;
        if (kelas.Semua is null)
        {
            findings.Add(InputFindings.MissingKey(at, apart ? kelas.LakiLaki is null ? "lakiLaki" : "perempuan" : "jumlah"));
        }
        else if (kelas.Jumlah is { } jumlah && apart)
        {
            findings.Add(InputFindings.StatedTwice(jumlah.At, "jumlah", kelas.Nama, kelas.Nama));
        }
    }
}
