namespace Lkjip.Publish.Core;

/// <summary>A money figure of the budget and where nodes state it.</summary>
/// <param name="Key">Key of the column that shows it.</param>
/// <param name="Nama">Its name.</param>
/// <param name="Of">The figure, rolled up.</param>
/// <param name="Own">What a node states itself, where nothing below it does.</param>
internal sealed record MoneyFigure(string Key, string Nama, Func<JumlahAnggaran, decimal?> Of, Func<NodeAnggaran, Sourced<decimal>?> Own)
{
    /// <summary>What a node states and what goes before the figures of its children.</summary>
    public Func<NodeAnggaran, Sourced<decimal>?> First { get; private init; } = _ => null;

    /// <summary>Pagu in force.</summary>
    public static MoneyFigure Pagu { get; } = new("pagu", "Pagu", j => j.Pagu, n => n.PaguMurni) { First = n => n.PaguPerubahan };

    /// <summary>Pagu as first adopted.</summary>
    public static MoneyFigure PaguMurni { get; } = new("pagu-murni", "Pagu murni", j => j.PaguMurni, n => n.PaguMurni);

    /// <summary>Money spent.</summary>
    public static MoneyFigure Realisasi { get; } = new("realisasi", "Realisasi", j => j.Realisasi, n => n.Realisasi);

    /// <summary>Last year's pagu.</summary>
    public static MoneyFigure PaguLalu { get; } = new("pagu-lalu", "Pagu tahun lalu", j => j.PaguLalu, n => n.PaguLalu);

    /// <summary>Money spent last year.</summary>
    public static MoneyFigure RealisasiLalu { get; } = new("realisasi-lalu", "Realisasi tahun lalu", j => j.RealisasiLalu, n => n.RealisasiLalu);

    /// <summary>What a node states itself; null where the figure follows from its children, as <see cref="AnggaranRollup"/> computes it.</summary>
    public Sourced<decimal>? StatedBy(ComputedNode node) =>
        !AnggaranRollup.IsWhole(node) ? null
        : First(node.Source) ?? (node.Children.Any(c => Of(c.Jumlah) is not null) ? null : Own(node.Source));
}
