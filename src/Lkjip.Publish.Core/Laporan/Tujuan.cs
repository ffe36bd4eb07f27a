namespace Lkjip.Publish.Core;

/// <summary>A goal of the strategic plan.</summary>
public sealed record Tujuan
{
    /// <summary>Unique within the file.</summary>
    public required Sourced<string> Id { get; init; }

    /// <summary>The goal's wording.</summary>
    public required string Nama { get; init; }

    /// <summary>Id of the mission that it serves.</summary>
    public Sourced<string>? Misi { get; init; }

    /// <summary>How the goal itself is measured.</summary>
    public IReadOnlyList<IndikatorTujuan> Indikator { get; init; } = [];

    /// <summary>The strategic objectives under this goal.</summary>
    public required IReadOnlyList<Sasaran> Sasaran { get; init; }
}
