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
    public JumlahAnggaran Anggaran { get; init; } = new();

    /// <summary>Surveys and combined values, in the order of the file.</summary>
    public IReadOnlyList<SurveiSummary> Survei { get; init; } = [];

    /// <summary>How often the report was corrected after publishing.</summary>
    public int JumlahRalat { get; init; }

    /// <summary>Day of the last correction; null where nothing was corrected.</summary>
    public DateOnly? RalatTerakhir { get; init; }

    /// <summary>Indicators of which target and realisasi can be compared.</summary>
    public int Terukur => Indikator.Count(i => i.Status is not null);

    /// <summary>Indicators that reached their target.</summary>
    public int Tercapai => Indikator.Count(i => i.Status is StatusCapaian.Sesuai or StatusCapaian.Melampaui);

    /// <summary>Indicators whose capaian is a percentage; the others have categories, or a figure is missing.</summary>
    public int CapaianDihitung => Indikator.Count(i => i.Capaian is not null);

    /// <summary>Mean of the capaian of those indicators, in percent, not rounded; null without any.</summary>
    public decimal? RataRataCapaian => Persentase.Mean(Indikator.Select(i => i.Capaian));

    /// <summary>Predicate of the mean; null without a mean, or where the report declares no scale.</summary>
    public string? Predikat => RataRataCapaian is { } mean ? Skala?.Classify(mean)?.Label : null;

    /// <summary>The index that stands for the year: the last combined value, else the only survey; null where several stand side by side.</summary>
    public SurveiSummary? SurveiUtama => Survei.LastOrDefault(s => s is { Gabungan: true, Nilai: not null })
        ?? (Survei.Where(s => s.Nilai is not null).ToArray() is [var only] ? only : null);

    /// <summary>Sums a report up.</summary>
    public static KinerjaSummary From(ComputedLaporan laporan)
    {
        ArgumentNullException.ThrowIfNull(laporan);
        Laporan source = laporan.Source;
        IReadOnlyList<Ralat> ralat = source.Ralat?.Ralat ?? [];
        return new KinerjaSummary
        {
            Tahun = source.Tahun,
            Status = source.Kepala.Status,
            Desimal = source.Kepala.Desimal,
            Indikator = [.. laporan.Indikator.Select(IndikatorSummary.From)],
            Skala = SkalaBaku.Find(source.Pemda, source.Kepala.SkalaCapaian?.Value),
            Anggaran = laporan.JumlahAnggaran,
            Survei = [.. laporan.Survei.Values.Select(s => new SurveiSummary(s.Id, s.Nama, s.Nilai, s.Mutu?.Label, s.Mutu?.Arti, s.Source is null))],
            JumlahRalat = ralat.Count,
            RalatTerakhir = ralat.Count == 0 ? null : ralat.Max(r => r.Tanggal.Value),
        };
    }
}
