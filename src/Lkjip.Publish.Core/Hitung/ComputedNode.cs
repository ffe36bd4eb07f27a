namespace Lkjip.Publish.Core;

/// <summary>A node of the budget tree with its figures rolled up.</summary>
/// <param name="Source">What was written.</param>
/// <param name="Tingkat">Its level.</param>
/// <param name="Children">The nodes below it that belong to the selection.</param>
public sealed record ComputedNode(NodeAnggaran Source, TingkatAnggaran Tingkat, IReadOnlyList<ComputedNode> Children)
{
    /// <summary>Ids of the sasaran that it serves: its own, else its parent's, else its children's.</summary>
    public IReadOnlyList<string> Sasaran { get; init; } = [];

    /// <summary>The money figures; each is null where nothing below or at the node states it.</summary>
    public required JumlahAnggaran Jumlah { get; init; }
}
