namespace Lkjip.Publish.Core;

/// <summary>One aspect of the survey.</summary>
public sealed record UnsurSkm
{
    /// <summary>Unique within the survey.</summary>
    public required Sourced<string> Id { get; init; }

    /// <summary>The aspect's name.</summary>
    public required string Nama { get; init; }

    /// <summary>Mean score (NRR), 1 to 4.</summary>
    public Sourced<decimal>? Nrr { get; init; }

    /// <summary>Answers with score 1, 2, 3 and 4, instead of <see cref="Nrr"/>.</summary>
    public IReadOnlyList<decimal> Jawaban { get; init; } = [];

    /// <summary>Wording of the answers with score 1, 2, 3 and 4: "Tidak mudah" … "Sangat mudah".</summary>
    public IReadOnlyList<string> Pilihan { get; init; } = [];

    /// <summary>Weight; null gives every unsur the same.</summary>
    public decimal? Bobot { get; init; }
}
