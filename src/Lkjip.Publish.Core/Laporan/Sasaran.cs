namespace Lkjip.Publish.Core;

/// <summary>A strategic objective.</summary>
public sealed record Sasaran
{
    /// <summary>Unique within the file; <c>anggaran.json</c> names it.</summary>
    public required Sourced<string> Id { get; init; }

    /// <summary>The objective's wording.</summary>
    public required string Nama { get; init; }

    /// <summary>The strategies of the plan for this objective.</summary>
    public IReadOnlyList<Strategi> Strategi { get; init; } = [];

    /// <summary>The indicators that measure this objective.</summary>
    public required IReadOnlyList<Indikator> Indikator { get; init; }
}
