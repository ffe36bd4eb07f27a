namespace Lkjip.Publish.Content.Tests;

/// <summary>Sentences about one indicator.</summary>
internal static class IndikatorTemplates
{
    public static IEnumerable<GeneratedSentence> Of(ComputedIndikator indikator, Amounts amounts)
    {
        string nama = indikator.Source.Nama;
        int tahun = indikator.Tahun;
        string unit = indikator.Source.Satuan == "%" ? "%" : string.Empty;
        foreach (GeneratedSentence sentence in Status(indikator, nama, tahun))
        {
            yield return sentence;
        }

        if (indikator.Target?.Angka is not { } target || indikator.Realisasi?.Angka is not { } realisasi || indikator.Capaian is not { } capaian)
        {
            yield break;
        }

        string[] figures =
        [
            "Realisasi {0} tahun {1} sebesar {2}.", "{0} tahun {1} terealisasi {2}.", "Pada tahun {1} realisasi indikator {0} adalah {2}.",
            "Hasil pengukuran menunjukkan bahwa realisasi {0} mencapai {2} pada tahun {1}.",
        ];
        string[] targets = ["Target {0} tahun {1} adalah {2}.", "Target indikator {0} pada tahun {1} ditetapkan sebesar {2}.", "{0} ditargetkan {2} pada tahun {1}."];
        string[] achievements = ["Capaian {0} tahun {1} sebesar {2}.", "Tingkat capaian indikator {0} adalah {2}.", "Target {0} tercapai {2} pada tahun {1}.", "{0} memperoleh capaian kinerja {2}."];
        foreach (string form in figures)
        {
            yield return Sentence("nilai", true, form, nama, tahun, Amounts.Plain(realisasi) + unit);
            yield return Sentence("nilai", false, form, nama, tahun, Amounts.Plain(amounts.Wrong(realisasi)) + unit);
        }

        foreach (string form in targets)
        {
            yield return Sentence("nilai", true, form, nama, tahun, Amounts.Plain(target) + unit);
            yield return Sentence("nilai", false, form, nama, tahun, Amounts.Plain(amounts.Wrong(target)) + unit);
        }

        foreach (string form in achievements)
        {
            yield return Sentence("nilai", true, form, nama, tahun, Amounts.Persen(capaian));
            yield return Sentence("nilai", false, form, nama, tahun, Amounts.Persen(amounts.Wrong(capaian)));
        }

        if (indikator.Source.Realisasi.GetValueOrDefault(tahun - 1)?.Angka is { } before)
        {
            foreach (GeneratedSentence sentence in Trend(nama, tahun, before, realisasi, unit))
            {
                yield return sentence;
            }
        }
    }

    private static IEnumerable<GeneratedSentence> Status(ComputedIndikator indikator, string nama, int tahun)
    {
        if (indikator.Status is not { } status)
        {
            yield break;
        }

        bool reached = status is not StatusCapaian.TidakMencapai;
        yield return new("target", reached, $"Indikator {nama} mencapai target tahun {tahun}.");
        yield return new("target", reached, $"Target {nama} telah tercapai.");
        yield return new("target", reached, $"Realisasi {nama} sudah sesuai dengan target.");
        yield return new("target", reached, $"{nama} berhasil memenuhi target yang ditetapkan.");
        yield return new("target", !reached, $"{nama} belum mencapai target pada tahun {tahun}.");
        yield return new("target", !reached, $"Capaian {nama} masih di bawah target.");
        yield return new("target", status is StatusCapaian.Melampaui, $"Realisasi {nama} melampaui target.");
        yield return new("target", status is StatusCapaian.Melampaui, $"Capaian {nama} berada di atas target.");
    }

    private static IEnumerable<GeneratedSentence> Trend(string nama, int tahun, decimal before, decimal now, string unit)
    {
        string a = Amounts.Plain(before) + unit;
        string b = Amounts.Plain(now) + unit;
        bool up = now > before;
        bool down = now < before;
        yield return new("arah", up, $"Realisasi {nama} tahun {tahun} naik dibandingkan tahun {tahun - 1}.");
        yield return new("arah", down, $"Realisasi {nama} tahun {tahun} turun dibandingkan tahun {tahun - 1}.");
        yield return new("arah", up, $"{nama} mengalami peningkatan dibandingkan tahun sebelumnya.");
        yield return new("arah", down, $"Terjadi penurunan {nama} dibandingkan tahun lalu.");
        yield return new("arah", up, $"Dibandingkan tahun {tahun - 1}, realisasi {nama} meningkat.");
        if (before == now)
        {
            yield break;
        }

        yield return new("angka sendiri", up, $"{nama} meningkat dari {a} pada tahun {tahun - 1} menjadi {b} pada tahun {tahun}.");
        yield return new("angka sendiri", down, $"{nama} menurun dari {a} pada tahun {tahun - 1} menjadi {b} pada tahun {tahun}.");
        string change = Amounts.Plain(Math.Abs(now - before));
        string verb = up ? "naik" : "turun";
        yield return new("besar perubahan", true, $"Realisasi {nama} {verb} {change} poin, dari {a} menjadi {b}.");
        yield return new("besar perubahan", false, $"Realisasi {nama} {verb} {Amounts.Plain(Math.Abs(now - before) + 2)} poin, dari {a} menjadi {b}.");
        yield return new("besar perubahan", false, $"Realisasi {nama} {verb} sebesar {Amounts.Persen(now / before * 100)}, yaitu dari {a} menjadi {b}.");
        yield return new("besar perubahan", true, $"Realisasi {nama} {verb} sebesar {Amounts.Persen(Math.Abs(now - before) / before * 100)}, yaitu dari {a} menjadi {b}.");
    }

    private static GeneratedSentence Sentence(string kind, bool right, string form, params object[] values) =>
        new(kind, right, string.Format(System.Globalization.CultureInfo.InvariantCulture, form, values));
}
