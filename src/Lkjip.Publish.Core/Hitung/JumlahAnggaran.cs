namespace Lkjip.Publish.Core;

/// <summary>Money figures of a budget node or of a whole budget, in rupiah.</summary>
public sealed record JumlahAnggaran
{
    /// <summary>Pagu as first adopted.</summary>
    public decimal? PaguMurni { get; init; }

    /// <summary>Pagu in force: after the change where there was one, else as first adopted.</summary>
    public decimal? Pagu { get; init; }

    /// <summary>Money spent.</summary>
    public decimal? Realisasi { get; init; }

    /// <summary>Last year's pagu.</summary>
    public decimal? PaguLalu { get; init; }

    /// <summary>Money spent last year.</summary>
    public decimal? RealisasiLalu { get; init; }

    /// <summary>Realisasi ÷ pagu in percent, not rounded; null where either is missing or pagu is zero.</summary>
    public decimal? Serapan => Persentase.Of(Realisasi, Pagu);

    /// <summary>Last year's realisasi ÷ pagu in percent, not rounded.</summary>
    public decimal? SerapanLalu => Persentase.Of(RealisasiLalu, PaguLalu);

    /// <summary>Pagu − realisasi, in rupiah; null where either is missing.</summary>
    public decimal? Sisa => Pagu - Realisasi;

    /// <summary>Last year's pagu − realisasi, in rupiah; null where either is missing.</summary>
    public decimal? SisaLalu => PaguLalu - RealisasiLalu;

    /// <summary>True where only last year's figures are known: the node existed last year only.</summary>
    public bool OnlyLastYear => Pagu is null && PaguMurni is null && Realisasi is null && (PaguLalu is not null || RealisasiLalu is not null);

    /// <summary>Pagu in force − pagu as first adopted, in rupiah; null where either is missing.</summary>
    public decimal? Selisih => Pagu - PaguMurni;

    /// <summary>Sums figures over several nodes; a figure that no node states stays null.</summary>
    public static JumlahAnggaran Sum(IReadOnlyCollection<JumlahAnggaran> parts) => new()
    {
        PaguMurni = SumKnown(parts, p => p.PaguMurni),
        Pagu = SumKnown(parts, p => p.Pagu),
        Realisasi = SumKnown(parts, p => p.Realisasi),
        PaguLalu = SumKnown(parts, p => p.PaguLalu),
        RealisasiLalu = SumKnown(parts, p => p.RealisasiLalu),
    };

    private static decimal? SumKnown(IReadOnlyCollection<JumlahAnggaran> parts, Func<JumlahAnggaran, decimal?> figure)
    {
        decimal sum = 0;
        bool known = false;
        foreach (JumlahAnggaran part in parts)
        {
            decimal? value = figure(part);
            known |= value.HasValue;
            sum += value ?? 0;
        }

        return known ? sum : null;
    }
}
