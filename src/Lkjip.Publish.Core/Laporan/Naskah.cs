namespace Lkjip.Publish.Core;

/// <summary>A text: prose and data blocks in the order in which they stand.</summary>
/// <param name="Bagian">The parts.</param>
public sealed record Naskah(IReadOnlyList<BagianNaskah> Bagian);
