namespace Lkjip.Publish.Core;

/// <summary>
/// A report in figures, for pages that join or compare reports: everything typed and exact, nothing rounded or formatted, and no prose.
/// It is small, so that a site of many reports keeps one of each in memory.
/// </summary>
public sealed record KinerjaSummary
{
    /// <summary>The year reported on.</summary>
    public required int Tahun { get; init; }

    /// <summary>Whether the report is published or a draft.</summary>
    public StatusLaporan Status { get; init; }

    /// <summary>Decimals that the report shows of capaian and percentages.</summary>
    public int Desimal { get; init; } = 2;

    /// <summary>The indicators in the order of the report; empty without <c>kinerja.json</c>.</summary>
    public IReadOnlyList<IndikatorSummary> Indikator { get; init; } = [];

    /// <summary>The scale of the report's predicates; null where it declares none.</summary>
    public SkalaPredikat? Skala { get; init; }

    /// <summary>Pagu, realisasi and serapan of the whole budget; all null without <c>anggaran.json</c>.</summary>
    public AnggaranSummary Anggaran { get; init; } = AnggaranSummary.None;

    /// <summary>Surveys and combined values, in the order of the file.</summary>
    public IReadOnlyList<SurveiSummary> Survei { get; init; } = [];

    /// <summary>How often the report was corrected after publishing.</summary>
    public int JumlahRalat { get; init; }

    /// <summary>Day of the last correction; null where nothing was corrected.</summary>
    public DateOnly? RalatTerakhir { get; init; }

    /// <summary>Indicators of which target and realisasi can be compared.</summary>
    public int Terukur => Indikator.Count(i => i.Status is not null);

    /// <summary>What the document printed of the number of indicators that reached their target; null for nothing.</summary>
    public PrintedFigure? TercapaiTercetak { get; init; }

    /// <summary>What the document printed of the mean capaian; null for nothing.</summary>
    public PrintedFigure? RataRataTercetak { get; init; }

    /// <summary>Indicators that reached their target; null without any that can be compared.</summary>
    public OfficialFigure? Tercapai
    {
        get
        {
            Figure computed = Count(Indikator.Count(i => Reached(i.StatusTerhitung)));
            return Terukur == 0 ? null
                : TercapaiTercetak is { } printed ? OfficialFigure.Of(computed, printed)
                : OfficialFigure.Derived(Count(Indikator.Count(i => Reached(i.Status))), computed, [.. Indikator.SelectMany(i => new[] { i.Realisasi, i.Target })]);
        }
    }

    /// <summary>Indicators whose capaian is a percentage; the others have categories, or a figure is missing.</summary>
    public int CapaianDihitung => Indikator.Count(i => i.Capaian?.Angka is not null);

    /// <summary>Mean of the capaian of those indicators, in percent; null without any.</summary>
    public OfficialFigure? RataRataCapaian
    {
        get
        {
            Figure computed = Percent(Persentase.Mean(Indikator.Select(i => i.Capaian is { Differs: true } capaian ? capaian.Terhitung!.Angka : i.Capaian?.Exact)));
            return RataRataTercetak is { } printed ? OfficialFigure.Of(computed, printed)
                : OfficialFigure.Derived(Percent(Persentase.Mean(Indikator.Select(i => i.Capaian?.Exact))), computed, [.. Indikator.Select(i => i.Capaian)]);
        }
    }

    /// <summary>Predicate of the mean; null without a mean, or where the report declares no scale.</summary>
    public OfficialFigure? Predikat
    {
        get
        {
            OfficialFigure? mean = RataRataCapaian;
            return OfficialFigure.Derived(Step(mean?.Exact), Step(mean?.Terhitung?.Angka ?? mean?.Exact), mean);
        }
    }

    /// <summary>The index that stands for the year: the last combined value, else the only survey; null where several stand side by side.</summary>
    public SurveiSummary? SurveiUtama => Survei.LastOrDefault(s => s is { Gabungan: true, Nilai: not null })
        ?? (Survei.Where(s => s.Nilai is not null).ToArray() is [var only] ? only : null);

    /// <summary>Sums a report up.</summary>
    /// <param name="laporan">The report as computed.</param>
    /// <param name="official">What its document printed; <see cref="OfficialFigures.None"/> for nothing.</param>
    public static KinerjaSummary From(ComputedLaporan laporan, OfficialFigures official)
    {
        ArgumentNullException.ThrowIfNull(laporan);
        ArgumentNullException.ThrowIfNull(official);
        int desimal = laporan.Source.Kepala.Desimal;
        Laporan source = laporan.Source;
        IReadOnlyList<Ralat> ralat = source.Ralat?.Ralat ?? [];
        return new KinerjaSummary
        {
            Tahun = source.Tahun,
            Status = source.Kepala.Status,
            Desimal = desimal,
            Indikator = [.. laporan.Indikator.Select(i => IndikatorSummary.From(i, desimal, official))],
            TercapaiTercetak = official.Printed("kinerja.jumlah-tercapai"),
            RataRataTercetak = official.Printed("kinerja.rata-rata-capaian"),
            Skala = SkalaBaku.Find(source.Pemda, source.Kepala.SkalaCapaian?.Value),
            Anggaran = AnggaranSummary.From(laporan.JumlahAnggaran, desimal, official),
            Survei = [.. laporan.Survei.Values.Select(s => SurveiSummary.From(s, official))],
            JumlahRalat = ralat.Count,
            RalatTerakhir = ralat.Count == 0 ? null : ralat.Max(r => r.Tanggal.Value),
        };
    }

    private static bool Reached(StatusCapaian? status) => status is StatusCapaian.Sesuai or StatusCapaian.Melampaui;

    private static Figure Count(int number) => new(ColumnKind.Angka, number) { Rumus = "banyaknya menurut data" };

    private Figure Percent(decimal? value) => new(ColumnKind.Persen, value) { Desimal = Desimal, Rumus = "rata-rata capaian indikator" };

    private Figure Step(decimal? mean) => Figure.OfText(mean is { } value ? Skala?.Classify(value)?.Label : null) with { Rumus = "skala predikat" };
}
