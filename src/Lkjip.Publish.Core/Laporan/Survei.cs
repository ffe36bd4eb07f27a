namespace Lkjip.Publish.Core;

/// <summary>One survey.</summary>
public sealed record Survei
{
    /// <summary>Unique within the file.</summary>
    public required Sourced<string> Id { get; init; }

    /// <summary>The survey's name.</summary>
    public required string Nama { get; init; }

    /// <summary>When it was held, in words.</summary>
    public string? Periode { get; init; }

    /// <summary>Number of filled questionnaires.</summary>
    public Sourced<decimal>? Responden { get; init; }

    /// <summary>The aspects that were asked; empty where only the result is known.</summary>
    public IReadOnlyList<UnsurSkm> Unsur { get; init; } = [];

    /// <summary>The index on the scale 25–100; only for a survey whose unsur are not known.</summary>
    public Sourced<decimal>? Nilai { get; init; }

    /// <summary>Respondents by group.</summary>
    public IReadOnlyList<KelompokResponden> Kelompok { get; init; } = [];
}
