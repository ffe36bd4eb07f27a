namespace Lkjip.Publish.Core;

/// <summary>Rolls the budget tree up: every parent's figures are the sums of the nodes below it.</summary>
public static class AnggaranRollup
{
    /// <summary>Computes the tree of the selected part of a budget.</summary>
    /// <param name="anggaran">The budget as written.</param>
    /// <param name="seleksi">Which sub kegiatan are meant; programmes and kegiatan without any of them are left out.</param>
    /// <returns>The programmes, in the order of the file.</returns>
    /// <remarks>
    /// A parent's own figure counts only where no child states that figure and nothing below it was left out; a change that the parent
    /// states goes before the first pagu of its children. Source: docs/rumus.md#anggaran.
    /// </remarks>
    public static IReadOnlyList<ComputedNode> Compute(DataAnggaran anggaran, SeleksiAnggaran seleksi) =>
        [.. Roll(anggaran.Program, TingkatAnggaran.Program, [], false, seleksi)];

    /// <summary>The same money by account: belanja → jenis belanja.</summary>
    public static IReadOnlyList<ComputedNode> ComputeBelanja(DataAnggaran anggaran, SeleksiAnggaran seleksi) =>
        [.. Roll(anggaran.Belanja, TingkatAnggaran.Rincian, [], false, seleksi)];

    /// <summary>The figures of the selected part of a budget; of the whole, with the realisasi that is stated for the whole only.</summary>
    public static JumlahAnggaran Total(DataAnggaran anggaran, SeleksiAnggaran seleksi) => Total(anggaran, seleksi, Compute(anggaran, seleksi));

    /// <summary>The same from programmes that are computed already.</summary>
    /// <param name="anggaran">The budget as written.</param>
    /// <param name="seleksi">The selection.</param>
    /// <param name="programs">What <see cref="Compute"/> gives for it.</param>
    public static JumlahAnggaran Total(DataAnggaran anggaran, SeleksiAnggaran seleksi, IReadOnlyCollection<ComputedNode> programs)
    {
        JumlahAnggaran sum = JumlahAnggaran.Sum([.. programs.Select(p => p.Jumlah)]);
        return seleksi.IsWhole && anggaran.Realisasi is { } stated ? sum with { Realisasi = stated.Value } : sum;
    }

    /// <summary>The nodes below a node: kegiatan, sub kegiatan or rincian.</summary>
    public static IEnumerable<NodeAnggaran> ChildrenOf(NodeAnggaran node) => node.Kegiatan.Concat(node.SubKegiatan).Concat(node.Rincian);

    private static IEnumerable<ComputedNode> Roll(
        IEnumerable<NodeAnggaran> nodes, TingkatAnggaran tingkat, IReadOnlyList<string> inherited, bool chosen, SeleksiAnggaran seleksi) =>
        nodes.Select(node => Roll(node, tingkat, inherited, chosen, seleksi)).OfType<ComputedNode>();

    private static ComputedNode? Roll(
        NodeAnggaran node, TingkatAnggaran tingkat, IReadOnlyList<string> inherited, bool chosen, SeleksiAnggaran seleksi)
    {
        if (seleksi.Kecuali.Contains(node.Id.Value))
        {
            return null;
        }

        chosen = chosen || seleksi.Hanya.Count == 0 || seleksi.Hanya.Contains(node.Id.Value);
        IReadOnlyList<string> own = node.Sasaran.Count > 0 ? [.. node.Sasaran.Select(s => s.Value)] : inherited;
        NodeAnggaran[] below = [.. ChildrenOf(node)];
        ComputedNode[] children =
        [
            .. Roll(node.Kegiatan, TingkatAnggaran.Kegiatan, own, chosen, seleksi),
            .. Roll(node.SubKegiatan, TingkatAnggaran.SubKegiatan, own, chosen, seleksi),
            .. Roll(node.Rincian, TingkatAnggaran.Rincian, own, chosen, seleksi),
        ];

        bool serves = seleksi.Sasaran.Count == 0 || own.Any(seleksi.Sasaran.Contains);
        bool included = below.Length == 0 ? chosen && serves : children.Length > 0;
        if (!included)
        {
            return null;
        }

        return new ComputedNode(node, tingkat, children)
        {
            Sasaran = own.Count > 0 ? own : [.. children.SelectMany(c => c.Sasaran).Distinct()],
            Jumlah = Figures(node, children, whole: IsWhole(below, children)),
        };
    }

    /// <summary>True where the selection leaves out nothing below a node.</summary>
    internal static bool IsWhole(ComputedNode node) => IsWhole([.. ChildrenOf(node.Source)], [.. node.Children]);

    private static bool IsWhole(NodeAnggaran[] below, ComputedNode[] children) =>
        below.Length == children.Length && children.All(IsWhole);

    private static JumlahAnggaran Figures(NodeAnggaran node, ComputedNode[] children, bool whole)
    {
        JumlahAnggaran sum = JumlahAnggaran.Sum([.. children.Select(c => c.Jumlah)]);
        if (!whole)
        {
            return sum;
        }

        decimal? murni = sum.PaguMurni ?? node.PaguMurni?.Value;
        return new JumlahAnggaran
        {
            PaguMurni = murni,
            Pagu = node.PaguPerubahan?.Value ?? sum.Pagu ?? murni,
            Realisasi = sum.Realisasi ?? node.Realisasi?.Value,
            PaguLalu = sum.PaguLalu ?? node.PaguLalu?.Value,
            RealisasiLalu = sum.RealisasiLalu ?? node.RealisasiLalu?.Value,
        };
    }
}
