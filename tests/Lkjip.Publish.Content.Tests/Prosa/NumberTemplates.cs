namespace Lkjip.Publish.Content.Tests;

/// <summary>How numbers and names are written.</summary>
internal static class NumberTemplates
{
    public static IEnumerable<GeneratedSentence> Of(ComputedLaporan laporan)
    {
        string opd = laporan.Source.Opd.Nama;
        string last = opd.Split(' ')[^1];
        yield return new("nama", true, $"Renstra {opd} menjadi acuan.");
        yield return new("nama", false, $"Renstra {opd[..^last.Length]}Utara menjadi acuan.");
        yield return new("nama", false, $"Perjanjian Kinerja {opd[..^last.Length]}Sukamaju telah ditandatangani.");
        foreach (ComputedIndikator indikator in laporan.Indikator)
        {
            if (indikator.Realisasi?.Angka is { } realisasi && realisasi != decimal.Truncate(realisasi))
            {
                yield return new("bentuk angka", false, $"{indikator.Source.Nama} terealisasi {realisasi.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)} pada akhir tahun.");
            }
        }

        if (laporan.JumlahAnggaran.Pagu is { } pagu)
        {
            string english = pagu.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
            yield return new("bentuk angka", false, $"Pagu seluruhnya Rp{english} menurut DPA.");
            yield return new("bentuk angka", true, $"Pagu seluruhnya Rp{FormatAngka.AmountOnly(pagu)} menurut DPA.");
            string words = Terbilang.Rupiah(pagu);
            yield return new("terbilang", true, $"Pagu seluruhnya Rp{FormatAngka.AmountOnly(pagu)},- ({words}) menurut DPA.");
            yield return new("terbilang", false, $"Pagu seluruhnya Rp{FormatAngka.AmountOnly(pagu)},- (tujuh juta rupiah) menurut DPA.");
            yield return new("terbilang", true, $"Pagu seluruhnya Rp {FormatAngka.AmountOnly(pagu)},00 [{words}] menurut DPA.");
            yield return new("terbilang", false, $"Pagu seluruhnya Rp {FormatAngka.AmountOnly(pagu)},00 (satu miliar) menurut DPA.");
        }

        yield return new("terbilang", true, "Tersedia 12 (dua belas) loket.");
        yield return new("terbilang", false, "Tersedia 12 (dua puluh) loket.");
    }
}
