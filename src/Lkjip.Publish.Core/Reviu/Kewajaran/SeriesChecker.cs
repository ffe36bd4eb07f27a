namespace Lkjip.Publish.Core;

/// <summary>Asks about a value of another year that lost or gained digits against all other years.</summary>
internal static class SeriesChecker
{
    /// <summary>As many other values must be known.</summary>
    private const int Enough = 2;

    /// <summary>Checks one indicator of the performance; this year's own target and realisasi are compared with each other elsewhere.</summary>
    public static void Check(ComputedIndikator indikator, FindingBag findings)
    {
        Indikator source = indikator.Source;
        (int Year, NilaiKinerja Nilai, Wording What)[] all =
        [
            .. source.Target.Select(t => (t.Key, t.Value, new Wording($"Target '{source.Nama}' tahun {t.Key}", $"The target of '{source.Nama}' for {t.Key}"))),
            .. source.Realisasi.Select(r => (r.Key, r.Value, new Wording($"Realisasi '{source.Nama}' tahun {r.Key}", $"The actual figure of '{source.Nama}' for {r.Key}"))),
        ];
        decimal[] values = [.. all.Select(v => v.Nilai.Angka).OfType<decimal>().Where(v => v > 0).Order()];
        if (values.Length <= Enough)
        {
            return;
        }

        decimal usual = values[values.Length / 2];
        foreach ((int year, NilaiKinerja nilai, Wording what) in all.Where(v => v.Year != indikator.Tahun))
        {
            if (nilai.Angka is { } value and > 0 && Meant(value, usual, source.Satuan) is { } meant)
            {
                findings.Add(PlausibilityFindings.OutOfSeries(nilai.At, source.Id, what, Shown(value, source), Shown(usual, source), Shown(meant, source)));
            }
        }
    }

    /// <summary>The value that is suspected; null where nothing is odd.</summary>
    private static decimal? Meant(decimal value, decimal usual, string unit) =>
        new[] { value * 10, value / 10 }.Concat(unit == "%" && value <= 1 ? [value * 100] : [])
            .Where(v => usual >= 10 && v / usual is >= 0.8m and <= 1.2m).Select(v => (decimal?)v).FirstOrDefault();

    private static string Shown(decimal value, Indikator source) => FormatFigure.Cell(new CellPart(Plain(value), null, source.Satuan), ColumnKind.Nilai, null);

    /// <summary>Without zeros at its end.</summary>
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;
}
