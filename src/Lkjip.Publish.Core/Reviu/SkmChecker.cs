namespace Lkjip.Publish.Core;

/// <summary>Checks that the surveys hold together: what is written must be what is computed with.</summary>
internal static class SkmChecker
{
    /// <summary>Names of a survey's own figures: <c>skm.survei.nilai</c> must not lead to an unsur.</summary>
    private static readonly string[] Taken = ["nilai", "mutu", "kinerja", "responden", "jumlah-unsur", "jumlah-nrr", "nama"];

    /// <summary>Checks ids, references, scores and weights.</summary>
    public static void Check(DataSkm skm, FindingBag findings)
    {
        LaporanChecker.Unique([.. skm.Survei.Select(s => s.Id), .. skm.Gabungan.Select(g => g.Id)], findings);
        List<string> known = [.. skm.Survei.Select(s => s.Id.Value)];
        foreach (GabunganSurvei gabungan in skm.Gabungan)
        {
            // A combined value may use those above it only, so that no two need each other.
            LaporanChecker.Known(gabungan.Dari, "survei", known, findings);
            known.Add(gabungan.Id);
        }

        foreach (Survei survei in skm.Survei)
        {
            LaporanChecker.Unique(survei.Unsur.Select(u => u.Id), findings);
            LaporanChecker.Unique(survei.Kelompok.Select(k => k.Id), findings);
            CheckWeights(survei, findings);
            foreach (UnsurSkm unsur in survei.Unsur)
            {
                CheckScore(unsur, findings);
            }

            if (survei.Nilai is { } nilai && survei.Unsur.Count > 0 && survei.Unsur.All(u => ComputedSurvei.NrrOf(u) is not null))
            {
                findings.Add(InputFindings.StatedTwice(nilai.At, "nilai", survei.Id));
            }
        }
    }

    private static void CheckScore(UnsurSkm unsur, FindingBag findings)
    {
        if (Taken.Contains(unsur.Id.Value))
        {
            findings.Add(InputFindings.NotAllowed(unsur.Id.At, $"Id '{unsur.Id.Value}' dipakai untuk angka survei.", "Beri unsur ini id lain."));
        }

        if (unsur.Nrr is { Value: < 1 or > 4 } nrr)
        {
            findings.Add(InputFindings.NotAllowed(nrr.At, $"NRR {FormatAngka.Angka(nrr.Value)} di luar 1 sampai 4.", "Isi nilai rata-rata unsur antara 1 dan 4."));
        }

        if (unsur.Nrr is not null && unsur.Jawaban.Count > 0)
        {
            findings.Add(InputFindings.NotAllowed(unsur.Id.At, $"Unsur '{unsur.Id.Value}' mempunyai 'nrr' dan juga 'jawaban'.", "Hapus salah satunya."));
        }

        if (unsur.Jawaban.Count is not (0 or 4) || unsur.Jawaban.Any(count => count < 0))
        {
            findings.Add(InputFindings.NotAllowed(
                unsur.Id.At, $"'jawaban' unsur '{unsur.Id.Value}' bukan empat bilangan.", "Isi jumlah jawaban bernilai 1, 2, 3 dan 4; masing-masing nol atau lebih."));
        }
    }

    private static void CheckWeights(Survei survei, FindingBag findings)
    {
        foreach (UnsurSkm unsur in survei.Unsur.Where(u => u.Bobot is null && survei.Unsur.Any(other => other.Bobot is not null)))
        {
            findings.Add(InputFindings.NotAllowed(
                unsur.Id.At,
                $"Unsur '{unsur.Id.Value}' belum mempunyai bobot, sedangkan unsur lain survei '{survei.Id.Value}' mempunyainya.",
                "Isi 'bobot' semua unsur, atau hapus semuanya."));
        }
    }
}
