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
            LaporanChecker.Known(gabungan.Dari, new("survei", "survey"), known, findings);
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
                findings.Add(InputFindings.StatedTwice(nilai.At, "nilai", survei.Id, survei.Nama));
            }
        }
    }

    /// <summary>Says once that a report grades by the older scale.</summary>
    public static void CheckScale(ReviuContext context, FindingBag findings)
    {
        if (context.Computed.SkalaMutu is { Pertama: not null } used)
        {
            findings.Add(ArithmeticFindings.OldScale(used, context.Laporan.Tahun));
        }
    }

    private static void CheckScore(UnsurSkm unsur, FindingBag findings)
    {
        if (Taken.Contains(unsur.Id.Value))
        {
            findings.Add(InputFindings.NotAllowed(unsur.Id.At,
                new($"Id '{unsur.Id.Value}' dipakai untuk angka survei.", $"The id '{unsur.Id.Value}' is used for a figure of the survey."),
                new("Beri unsur ini id lain.", "Give this element another id.")));
        }

        if (unsur.Nrr is { Value: < 1 or > 4 } nrr)
        {
            findings.Add(InputFindings.NotAllowed(nrr.At,
                new($"NRR {FormatAngka.Angka(nrr.Value)} di luar 1 sampai 4.", $"The NRR {FormatAngka.Angka(nrr.Value)} lies outside 1 to 4."),
                new("Isi nilai rata-rata unsur antara 1 dan 4.", "Write a mean of the element between 1 and 4.")));
        }

        if (unsur.Nrr is not null && unsur.Jawaban.Count > 0)
        {
            findings.Add(InputFindings.NotAllowed(unsur.Id.At,
                new($"Unsur '{unsur.Nama}' mempunyai 'nrr' dan juga 'jawaban'.", $"The element '{unsur.Nama}' has 'nrr' and also 'jawaban'."),
                new("Hapus salah satunya.", "Delete one of them.")));
        }

        if (unsur.Jawaban.Count is not (0 or 4) || unsur.Jawaban.Any(count => count < 0))
        {
            findings.Add(InputFindings.NotAllowed(
                unsur.Id.At,
                new($"Jawaban unsur '{unsur.Nama}' bukan empat bilangan.",
                    $"The answers on the element '{unsur.Nama}' are not four numbers."),
                new("Isi jumlah jawaban bernilai 1, 2, 3 dan 4; masing-masing nol atau lebih.",
                    "Write the numbers of answers that give 1, 2, 3 and 4; each zero or more.")));
        }
    }

    private static void CheckWeights(Survei survei, FindingBag findings)
    {
        foreach (UnsurSkm unsur in survei.Unsur.Where(u => u.Bobot is null && survei.Unsur.Any(other => other.Bobot is not null)))
        {
            findings.Add(InputFindings.NotAllowed(
                unsur.Id.At,
                new($"Unsur '{unsur.Nama}' belum mempunyai bobot, padahal unsur lain survei '{survei.Nama}' mempunyainya.",
                    $"The element '{unsur.Nama}' has no weight yet, but other elements of the survey '{survei.Nama}' have one."),
                new("Isi 'bobot' semua unsur, atau hapus semuanya.", "Fill in 'bobot' of all elements, or delete them all.")));
        }
    }
}
