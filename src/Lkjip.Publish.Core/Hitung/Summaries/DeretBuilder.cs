namespace Lkjip.Publish.Core;

/// <summary>Joins what several reports state about one indicator.</summary>
internal static class DeretBuilder
{
    /// <summary>Builds the series.</summary>
    /// <param name="reports">The indicator in the reports that have it, by year; at least one.</param>
    public static DeretIndikator Build(IReadOnlyList<UkuranLaporan> reports)
    {
        PerubahanUkuran[] changes = [.. Changes(reports)];
        int[] known = [.. reports.SelectMany(r => r.Indikator.Tahun.Select(t => t.Tahun)).Distinct()];
        TahunDeret[] years = known.Length == 0 ? [] : [.. Enumerable.Range(known.Min(), known.Max() - known.Min() + 1).Select(year => Year(reports, year))];
        return new DeretIndikator { Terbaru = reports[^1].Indikator, Tahun = [.. WithBreaks(years, changes)], Perubahan = changes };
    }

    private static TahunDeret Year(IReadOnlyList<UkuranLaporan> reports, int year)
    {
        UkuranLaporan[] byTrust =
        [
            .. reports.Where(r => r.Tahun >= year).OrderBy(r => r.Tahun),
            .. reports.Where(r => r.Tahun < year).OrderByDescending(r => r.Tahun),
        ];
        NilaiDeret[] targets = [.. byTrust.Select(r => Value(r, r.Indikator.Of(year)?.Target)).OfType<NilaiDeret>()];
        NilaiDeret[] results = [.. byTrust.Select(r => Value(r, r.Indikator.Of(year)?.Realisasi)).OfType<NilaiDeret>()];
        (NilaiDeret? target, NilaiDeret? result) = (targets.FirstOrDefault(), results.FirstOrDefault());
        UkuranLaporan? teller = reports.FirstOrDefault(r => r.Tahun == result?.Laporan);
        OfficialFigure? capaian = Capaian(reports, year, target, result);
        return new TahunDeret(year, target, result)
        {
            Capaian = capaian,
            Predikat = (target?.Laporan == year && teller?.Tahun == year ? teller.Indikator.Predikat : null) ?? Predikat(teller?.Skala, capaian),
            Status = target?.Laporan == year && teller?.Tahun == year ? teller.Indikator.Status : capaian?.Exact is { } share ? CapaianFormula.Status(share) : null,
            TargetLain = Others(targets),
            RealisasiLain = Others(results),
        };
    }

    private static OfficialFigure? Predikat(SkalaPredikat? skala, OfficialFigure? capaian) => OfficialFigure.Derived(
        Step(skala, capaian?.Exact), Step(skala, capaian?.Terhitung?.Angka ?? capaian?.Exact), capaian);

    private static Figure Step(SkalaPredikat? skala, decimal? capaian) =>
        Figure.OfText(capaian is { } reached ? skala?.Classify(reached)?.Label : null) with { Rumus = "skala predikat" };

    private static NilaiDeret? Value(UkuranLaporan report, OfficialFigure? nilai) =>
        nilai is null ? null : new NilaiDeret(nilai, report.Indikator.Satuan, report.Tahun);

    private static NilaiDeret[] Others(NilaiDeret[] values) =>
        [.. values.Skip(1).Where(v => v.Contradicts(values[0])).OrderBy(v => v.Laporan)];

    /// <summary>As the report computes it that states both; computed here where two reports that measure alike state one each.</summary>
    private static OfficialFigure? Capaian(IReadOnlyList<UkuranLaporan> reports, int year, NilaiDeret? target, NilaiDeret? result)
    {
        if (target is null || result is null)
        {
            return null;
        }

        IndikatorSummary teller = reports.First(r => r.Tahun == result.Laporan).Indikator;
        IndikatorSummary planner = reports.First(r => r.Tahun == target.Laporan).Indikator;
        return target.Laporan == result.Laporan ? teller.Of(year)!.Capaian
            : NilaiDeret.SameUnit(teller.Satuan, planner.Satuan) && teller.Arah == planner.Arah ? OfficialFigure.Of(new Figure(ColumnKind.Persen, CapaianFormula.Compute(AsNilai(target), AsNilai(result), teller.Arah)) { Desimal = 2, Rumus = CapaianFormula.Rumus([teller.Arah]) })
            : null;
    }

    private static NilaiKinerja AsNilai(NilaiDeret value) => new(value.Nilai.Exact, value.Nilai.Teks, default);

    /// <summary>A line ends where the next realisasi stands in a report beyond a change.</summary>
    private static IEnumerable<TahunDeret> WithBreaks(TahunDeret[] years, PerubahanUkuran[] changes)
    {
        int? before = null;
        foreach (TahunDeret year in years)
        {
            int? here = year.Realisasi?.Laporan;
            yield return year with { Putus = before is { } a && here is { } b && changes.Any(c => Math.Min(a, b) < c.Laporan && c.Laporan <= Math.Max(a, b)) };
            before = here ?? before;
        }
    }

    private static IEnumerable<PerubahanUkuran> Changes(IReadOnlyList<UkuranLaporan> reports)
    {
        UkuranLaporan before = reports[0];
        UkuranLaporan? formula = reports[0].Indikator.Formulasi is null ? null : reports[0];
        foreach (UkuranLaporan report in reports.Skip(1))
        {
            if (!NilaiDeret.SameUnit(report.Indikator.Satuan, before.Indikator.Satuan))
            {
                yield return new(report.Tahun, before.Tahun, JenisPerubahan.Satuan, before.Indikator.Satuan, report.Indikator.Satuan);
            }

            if (report.Indikator.Arah != before.Indikator.Arah)
            {
                yield return new(report.Tahun, before.Tahun, JenisPerubahan.Arah, before.Indikator.Arah.ToString(), report.Indikator.Arah.ToString());
            }

            // A report that gives no formula claims no change: the last one that was given stays.
            if (report.Indikator.Formulasi is { } now)
            {
                if (formula?.Indikator.Formulasi is { } then && !IsSame(then, now))
                {
                    yield return new(report.Tahun, formula.Tahun, JenisPerubahan.Formulasi, then, now);
                }

                formula = report;
            }

            before = report;
        }
    }

    /// <summary>Blanks, capitals and a full stop at the end change no formula.</summary>
    private static bool IsSame(string a, string b) => string.Equals(Plain(a), Plain(b), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', ' ');
}
