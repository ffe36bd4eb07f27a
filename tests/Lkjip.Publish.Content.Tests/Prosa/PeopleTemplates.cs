namespace Lkjip.Publish.Content.Tests;

/// <summary>Sentences about how many respondents and staff gave an answer or belong to a class, about shares and about the mean of a survey.</summary>
internal static class PeopleTemplates
{
    public static IEnumerable<GeneratedSentence> Of(ComputedLaporan laporan) =>
    [
        .. laporan.Survei.Values.SelectMany(s => s.Source?.Unsur ?? []).Where(u => u.Pilihan.Count == u.Jawaban.Count && u.Jawaban.Count > 0).SelectMany(Answers),
        .. laporan.Survei.Values.SelectMany(s => s.Source?.Kelompok ?? []).Where(k => k.Kelas.Count > 2).Select(k => (k.Nama, Kelas: k.Kelas.Select(c => (c.Nama, c.Jumlah.Value)).ToArray())).SelectMany(k => Classes(k.Kelas)),
        .. laporan.Survei.Values.SelectMany(Means),
        .. laporan.Indikator.SelectMany(Shares),
    ];

    private static IEnumerable<GeneratedSentence> Answers(UnsurSkm unsur)
    {
        (string Nama, decimal Jumlah)[] all = [.. unsur.Pilihan.Zip(unsur.Jawaban).OrderByDescending(a => a.Second)];
        decimal sum = unsur.Jawaban.Sum();
        string list = string.Join(", ", all.Select(a => Told(a.Nama, a.Jumlah, a.Jumlah)));
        yield return new("jawaban", true, $"Jawaban tentang {unsur.Nama}: {list}.");
        yield return new("jawaban", false, $"Jawaban tentang {unsur.Nama}: {Told(all[0].Nama, all[0].Jumlah + 1, all[0].Jumlah)}, {Told(all[1].Nama, all[1].Jumlah, all[1].Jumlah)}, {Told(all[2].Nama, all[2].Jumlah, all[2].Jumlah)}.");
        yield return new("jawaban", false, $"Jawaban tentang {unsur.Nama}: {Told(all[0].Nama, all[0].Jumlah, all[1].Jumlah + (sum / 20))}, {Told(all[1].Nama, all[1].Jumlah, all[1].Jumlah)}, {Told(all[2].Nama, all[2].Jumlah, all[2].Jumlah)}.");
        yield return new("mayoritas", true, $"Mayoritas responden menyatakan {all[0].Nama.ToLowerInvariant()}. Rinciannya: {list}.");
        yield return new("mayoritas", false, $"Mayoritas responden menyatakan {all[1].Nama.ToLowerInvariant()}. Rinciannya: {list}.");
        if (all[0].Jumlah * 2 > sum)
        {
            yield return new("mayoritas", true, $"Lebih dari separuh responden menjawab {all[0].Nama.ToLowerInvariant()}, yaitu {all[0].Jumlah:0} responden ({all[0].Jumlah / sum * 100:0}%).");
        }

        yield return new("mayoritas", false, $"Lebih dari separuh responden menjawab {all[2].Nama.ToLowerInvariant()}, yaitu {all[2].Jumlah:0} responden ({all[2].Jumlah / sum * 100:0}%).");

        string Told(string nama, decimal count, decimal share) => $"{nama.ToLowerInvariant()} {count:0} responden ({share / sum * 100:0}%)";
    }

    private static IEnumerable<GeneratedSentence> Classes((string Nama, decimal Jumlah)[] classes)
    {
        (string Nama, decimal Jumlah)[] all = [.. classes.OrderByDescending(c => c.Jumlah)];
        yield return new("mayoritas", true, $"Mayoritas responden adalah {all[0].Nama}.");
        yield return new("mayoritas", false, $"Mayoritas responden adalah {all[^1].Nama}.");
    }

    private static IEnumerable<GeneratedSentence> Means(ComputedSurvei survei)
    {
        decimal[] scores = [.. (survei.Source?.Unsur ?? []).Select(ComputedSurvei.NrrOf).OfType<decimal>()];
        if (scores.Length > 2)
        {
            int below = scores.Count(s => s < scores.Average());
            int above = scores.Count(s => s > scores.Average());
            yield return new("rata-rata", true, $"Ada {below} unsur di bawah rata-rata.");
            yield return new("rata-rata", false, $"Ada {below + 1} unsur di bawah rata-rata.");
            yield return new("rata-rata", true, $"Dari {scores.Length} unsur yang dinilai, {Terbilang.Angka(above)} unsur bernilai di atas rata-rata.");
            yield return new("rata-rata", false, $"Dari {scores.Length} unsur yang dinilai, {Terbilang.Angka(above - 1)} unsur bernilai di atas rata-rata.");
        }
    }

    private static IEnumerable<GeneratedSentence> Shares(ComputedIndikator indikator)
    {
        if (indikator is { Realisasi.Angka: { } reached, Target.Angka: { } target } && target != 0 && indikator.Source.Arah is not Arah.Turun)
        {
            string of = $"{Amounts.Plain(reached)} dari target {Amounts.Plain(target)}";
            yield return new("bagian", true, $"{indikator.Source.Nama} terealisasi {of} atau {Amounts.Persen(reached / target * 100)}.");
            yield return new("bagian", false, $"{indikator.Source.Nama} terealisasi {of} atau {Amounts.Persen((reached / target * 100) - 7.5m)}.");
            yield return new("capaian sendiri", true, $"Capaian sebesar {Amounts.Persen((reached / target * 10) + 100)} berarti melampaui target.");
            yield return new("capaian sendiri", false, $"Capaian sebesar {Amounts.Persen((reached / target * 100) - 20)} berarti melampaui target.");
        }
    }
}
