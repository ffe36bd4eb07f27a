namespace Lkjip.Publish.Core;

/// <summary>The chart of indicators over all years of an OPD's reports.</summary>
internal static class DeretChart
{
    // Up to this many lines each gets its sentence.
    private const int Told = 2;

    /// <summary>Draws a line per indicator; where its unit changed one line for each unit, for they share no scale.</summary>
    /// <param name="id">Unique within the page.</param>
    /// <param name="caption">What it shows.</param>
    /// <param name="series">The indicators, in order.</param>
    /// <param name="teks">The site's voice.</param>
    /// <returns>Null where there is no number to draw.</returns>
    public static ChartView? Of(string id, string caption, IReadOnlyList<DeretIndikator> series, TeksPortal teks)
    {
        (DeretIndikator Deret, TahunDeret[] Years)[] parts =
            [.. series.SelectMany(d => ByUnit(d).Where(years => years.Any(HasNumber)).Select(years => (d, years)))];
        if (parts.Length == 0)
        {
            return null;
        }

        return new ChartView
        {
            Id = id,
            Caption = caption,
            Description = Describe(parts, teks),
            Content = new TrendLines([.. parts.Select(p => Line(p.Deret, p.Years, teks))]),
            Data = PlainTable.Of(
                id + "_data", caption,
                [new(teks.Tahun, ColumnKind.Teks), new(teks.Target, ColumnKind.Nilai), new(teks.Realisasi, ColumnKind.Nilai), new(teks.Capaian, ColumnKind.Persen)],
                series.SelectMany(d => Rows(d, series.Count > 1, teks))),
        };
    }

    private static bool HasNumber(TahunDeret year) => year.Realisasi?.Nilai.Angka is not null || year.Target?.Nilai.Angka is not null;

    /// <summary>The years cut where the unit changes; years without figures stay with those before them.</summary>
    private static List<TahunDeret[]> ByUnit(DeretIndikator deret)
    {
        List<List<TahunDeret>> runs = [];
        string? unit = null;
        foreach (TahunDeret year in deret.Tahun)
        {
            string? here = (year.Realisasi ?? year.Target)?.Satuan;
            if (runs.Count == 0 || (here is not null && unit is not null && !NilaiDeret.SameUnit(here, unit)))
            {
                runs.Add([]);
            }

            runs[^1].Add(year);
            unit = here ?? unit;
        }

        return [.. runs.Select(run => run.ToArray())];
    }

    private static TrendLine Line(DeretIndikator deret, TahunDeret[] years, TeksPortal teks)
    {
        string satuan = years.Select(y => (y.Realisasi ?? y.Target)?.Satuan).First(s => s is not null)!;
        string label = years.Length == deret.Tahun.Count ? deret.Terbaru.Nama : $"{deret.Terbaru.Nama} ({Span(years)})";
        return new TrendLine(
            label,
            satuan is "%" or "Nilai" or "Indeks" ? null : satuan,
            DeretText.Movement(label, years, teks),
            [.. years.Select((y, i) => new TrendPoint(y.Tahun, Value(y.Realisasi, satuan), Value(y.Target, satuan)) { Anew = y.Putus && i > 0 })])
        {
            Beside = [.. years.SelectMany(y => Beside(y, teks))],
        };
    }

    /// <summary>A value of another unit, such as an old plan's target, has no place on the scale.</summary>
    private static TrendValue? Value(NilaiDeret? value, string satuan) => value is null ? null
        : NilaiDeret.SameUnit(value.Satuan, satuan) ? TrendValue.Of(value.Nilai, value.Nilai.Angka, DeretText.Of(value, plain: true))
        : TrendValue.Of(value.Nilai, null, DeretText.Of(value));

    private static IEnumerable<PortalNote> Beside(TahunDeret year, TeksPortal teks) =>
    [
        .. teks.Resmi.Computed(Drawn(year.Realisasi), teks.RealisasiTahun(PortalReports.Text(year.Tahun))),
        .. teks.Resmi.Computed(Drawn(year.Target), $"{teks.Target} {PortalReports.Text(year.Tahun)}"),
    ];

    private static OfficialFigure? Drawn(NilaiDeret? value) => value?.Nilai.Angka is null ? null : value.Nilai;

    private static string Describe((DeretIndikator Deret, TahunDeret[] Years)[] parts, TeksPortal teks)
    {
        if (parts.Length <= Told)
        {
            return string.Join(" ", parts.Select(p => Line(p.Deret, p.Years, teks).Description));
        }

        int[] directions = [.. parts.Select(p => DeretText.Comparable(p.Years)).Where(y => y.Length > 1).Select(y => DeretText.Direction(y))];
        string rest = directions.Length < parts.Length ? teks.TanpaPembanding(parts.Length - directions.Length) : string.Empty;
        return $"{teks.RingkasGrafik(parts.Length, directions.Count(d => d > 0), directions.Count(d => d < 0), directions.Count(d => d == 0))}{rest}.";
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(DeretIndikator deret, bool named, TeksPortal teks)
    {
        if (named)
        {
            yield return [deret.Terbaru.Nama];
        }

        foreach (TahunDeret year in deret.Tahun)
        {
            yield return
            [
                PortalReports.Text(year.Tahun),
                year.Target is { } target ? DeretText.Told(target, teks) : "–",
                year.Realisasi is { } realisasi ? DeretText.Told(realisasi, teks) : "–",
                year.Capaian is { } capaian ? teks.Resmi.Inline(capaian) : "–",
            ];
        }
    }

    private static string Span(TahunDeret[] years) => years.Length == 1
        ? PortalReports.Text(years[0].Tahun)
        : $"{PortalReports.Text(years[0].Tahun)}–{PortalReports.Text(years[^1].Tahun)}";
}
