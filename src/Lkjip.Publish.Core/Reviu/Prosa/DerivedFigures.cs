namespace Lkjip.Publish.Core;

/// <summary>Figures that follow from those of the data in one step, as sentences tell them: differences of years, shares of the whole, what is left of a hundred.</summary>
internal static class DerivedFigures
{
    private const decimal Whole = 100;

    /// <summary>All such figures of a report.</summary>
    public static IEnumerable<decimal> Of(ComputedLaporan laporan) =>
        laporan.Indikator.SelectMany(OfIndikator)
            .Concat(ComputedLaporan.Flatten(laporan.Anggaran).Concat(laporan.Belanja).Select(n => n.Jumlah).SelectMany(money => OfMoney(money, laporan.JumlahAnggaran)))
            .Concat(OfMoney(laporan.JumlahAnggaran, laporan.JumlahAnggaran))
            .Concat((laporan.Source.Pegawai?.Kelompok ?? []).SelectMany(k => Shares([.. k.Kelas.Select(c => c.Semua)])))
            .Concat((laporan.Source.Skm?.Survei ?? []).SelectMany(OfSurvei))
            .Concat(OfStatus(laporan));

    /// <summary>Numbers that the figures of one paragraph give: differences, sums, shares and ratios of each two of them.</summary>
    public static bool Explains(ProseNumber number, IReadOnlyList<decimal> around)
    {
        decimal sum = around.Sum();
        return around.Count <= 12
            && ((around.Count > 2 && (number.Tells(sum) || number.Tells(sum / around.Count)))
                || around.Any(a => around.Any(b => a != b && OfTwo(a, b).Any(number.Tells))));
    }

    private static IEnumerable<decimal> OfTwo(decimal a, decimal b)
    {
        yield return a - b;
        yield return a + b;
        yield return (a + b) / 2;
        if (b != 0)
        {
            yield return a / b;
            yield return a / b * Whole;
            yield return (a - b) / b * Whole;
            yield return (b - a) / b * Whole;
        }
    }

    /// <summary>Changes between two years, of the realisasi and of the capaian, and how far each is from its target.</summary>
    private static IEnumerable<decimal> OfIndikator(ComputedIndikator indikator)
    {
        decimal[] reached = [.. indikator.Source.Realisasi.OrderBy(r => r.Key).Select(r => r.Value.Angka).OfType<decimal>()];
        decimal[] capaian = [.. indikator.Source.Realisasi.Keys.Order().Select(indikator.CapaianOf).OfType<decimal>()];
        decimal?[] gaps =
        [
            indikator.Realisasi?.Angka - indikator.Target?.Angka, indikator.Target?.Angka - indikator.Realisasi?.Angka,
            indikator.Capaian - Whole, Whole - indikator.Capaian, indikator.CapaianAkhir, Persentase.Of(indikator.Realisasi?.Angka, indikator.Target?.Angka),
        ];
        return [.. Changes(reached), .. Changes(capaian), .. gaps.OfType<decimal>()];
    }

    private static IEnumerable<decimal> Changes(decimal[] series) =>
        from i in Enumerable.Range(0, series.Length)
        from j in Enumerable.Range(i + 1, series.Length - i - 1)
        from change in new[] { Math.Abs(series[j] - series[i]), series[i] == 0 ? 0 : Math.Abs(series[j] - series[i]) / series[i] * Whole }
        where change != 0
        select change;

    /// <summary>Shares of a node in the whole, what is left of its ceiling, and its changes.</summary>
    private static IEnumerable<decimal> OfMoney(JumlahAnggaran money, JumlahAnggaran all)
    {
        decimal?[] known =
        [
            Persentase.Of(money.Pagu, all.Pagu), Persentase.Of(money.Realisasi, all.Realisasi), Persentase.Of(money.Realisasi, all.Pagu),
            Persentase.Of(money.Sisa, money.Pagu), Persentase.Of(money.SisaLalu, money.PaguLalu), money.Serapan - money.SerapanLalu, money.SerapanLalu - money.Serapan,
            money.Pagu - money.PaguLalu, money.PaguLalu - money.Pagu, money.Realisasi - money.RealisasiLalu, money.RealisasiLalu - money.Realisasi,
            Persentase.Of(money.Selisih, money.PaguMurni), Persentase.Of(-money.Selisih, money.PaguMurni), -money.Selisih,
            Persentase.Of(money.Pagu - money.PaguLalu, money.PaguLalu), Persentase.Of(money.PaguLalu - money.Pagu, money.PaguLalu),
            Persentase.Of(money.Realisasi - money.RealisasiLalu, money.RealisasiLalu), Persentase.Of(money.RealisasiLalu - money.Realisasi, money.RealisasiLalu),
        ];
        return known.OfType<decimal>().Where(f => f > 0);
    }

    /// <summary>Shares of respondents by answer and by class, the mean of the scores, and the equal weight of the unsur.</summary>
    private static IEnumerable<decimal> OfSurvei(Survei survei)
    {
        decimal?[][] counts = [.. survei.Unsur.Select(u => u.Jawaban.Select(n => (decimal?)n).ToArray()), .. survei.Kelompok.Select(k => k.Kelas.Select(c => (decimal?)c.Jumlah.Value).ToArray())];
        IEnumerable<decimal> ofAsked = survei.Responden is { Value: > 0 and var asked } ? counts.SelectMany(c => c).OfType<decimal>().Select(n => n / asked * Whole) : [];
        IEnumerable<decimal> ofUnsur = survei.Unsur.Count == 0 ? [] : [.. SkmFormula.BobotLazim(survei.Unsur.Count), .. new[] { Persentase.Mean(survei.Unsur.Select(ComputedSurvei.NrrOf)) }.OfType<decimal>()];
        return counts.SelectMany(Shares).Concat(ofAsked).Concat(ofUnsur);
    }

    private static IEnumerable<decimal> Shares(decimal?[] parts) =>
        Persentase.SumIfAll(parts) is { } all and not 0 ? parts.OfType<decimal>().Select(p => p / all * Whole) : [];

    private static IEnumerable<decimal> OfStatus(ComputedLaporan laporan) => laporan.Indikator.Count == 0 ? []
        : laporan.Indikator.GroupBy(i => i.Status).Select(g => (decimal)g.Count()).Append(laporan.Indikator.Count(i => i.MencapaiTarget is true)).Select(n => n / laporan.Indikator.Count * Whole);
}
