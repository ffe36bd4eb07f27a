namespace Lkjip.Publish.Core;

/// <summary>The money of a table's row, with the nodes from which it comes.</summary>
/// <param name="Row">Key of the row.</param>
/// <param name="Jumlah">The figures.</param>
/// <param name="Parts">The nodes that are summed up.</param>
internal sealed record MoneyRow(string Row, JumlahAnggaran Jumlah, Func<IReadOnlyList<ComputedNode>> Parts)
{
    /// <summary>The node that the row is about; null for a row of sums.</summary>
    public ComputedNode? Node { get; init; }

    /// <summary>The column that shows realisasi.</summary>
    public MoneyFigure Realisasi { get; init; } = MoneyFigure.Realisasi;

    /// <summary>The column that shows pagu.</summary>
    public MoneyFigure Pagu { get; init; } = MoneyFigure.Pagu;

    /// <summary>Row of one node.</summary>
    public static MoneyRow Of(ComputedNode node) => new(node.Source.Id, node.Jumlah, () => node.Children) { Node = node };

    /// <summary>The selected part of a budget; of the whole, with the realisasi that is stated for the whole only.</summary>
    /// <param name="row">Key of the row.</param>
    /// <param name="anggaran">The budget as written.</param>
    /// <param name="seleksi">The selection.</param>
    /// <param name="programs">Its programmes, rolled up.</param>
    public static MoneyRow OfTotal(string row, DataAnggaran anggaran, SeleksiAnggaran seleksi, IReadOnlyList<ComputedNode> programs) =>
        new(row, AnggaranRollup.Total(anggaran, seleksi, programs), () => programs)
        {
            RealisasiStated = seleksi.IsWhole ? anggaran.Realisasi : null,
        };

    /// <summary>Realisasi that the document states for the whole, where it states none for some of the parts.</summary>
    public Sourced<decimal>? RealisasiStated { get; init; }

    /// <summary>The sum behind a figure; null where it was written as it is.</summary>
    public Provenance? Sum(MoneyFigure figure) =>
        StatedTotal(figure) is not null ? null
        : Node is { } node ? Sum(node, figure)
        : Sum(Parts, figure);

    /// <summary>Realisasi ÷ pagu.</summary>
    public Provenance Serapan() => Share(Realisasi, Pagu);

    /// <summary>Pagu − realisasi.</summary>
    public Provenance Sisa() => Difference(Pagu, Realisasi);

    /// <summary>One figure in percent of another.</summary>
    public Provenance Share(MoneyFigure part, MoneyFigure whole) => Provenance.Share(() => Input(part), () => Input(whole));

    /// <summary>One figure less another.</summary>
    public Provenance Difference(MoneyFigure from, MoneyFigure less) => Provenance.Difference(() => Input(from), () => Input(less));

    /// <summary>A figure of the row within a formula.</summary>
    public ProvenanceInput Input(MoneyFigure figure) => (StatedTotal(figure) ?? (Node is { } node ? figure.StatedBy(node) : null)) is { } stated
        ? ProvenanceInput.Stated(figure.Nama, stated.Value, stated.At) with { Cell = (Row, figure.Key) }
        : ProvenanceInput.Computed(figure.Nama, figure.Of(Jumlah), Row, figure.Key, () => Sum(figure));

    private Sourced<decimal>? StatedTotal(MoneyFigure figure) => figure.Key == Realisasi.Key ? RealisasiStated : null;

    private static Provenance? Sum(ComputedNode node, MoneyFigure figure) => figure.StatedBy(node) is null ? Sum(() => node.Children, figure) : null;

    private static Provenance Sum(Func<IReadOnlyList<ComputedNode>> nodes, MoneyFigure figure) =>
        Provenance.Sum(() => [.. nodes().Where(n => figure.Of(n.Jumlah) is not null).Select(n => Child(n, figure))]);

    private static ProvenanceInput Child(ComputedNode node, MoneyFigure figure) => figure.StatedBy(node) is { } stated
        ? ProvenanceInput.Stated(node.Source.Nama, stated.Value, stated.At) with { Cell = (node.Source.Id, figure.Key) }
        : ProvenanceInput.Computed(node.Source.Nama, figure.Of(node.Jumlah), node.Source.Id, figure.Key, () => Sum(node, figure));
}
