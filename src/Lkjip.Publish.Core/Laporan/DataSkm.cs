namespace Lkjip.Publish.Core;

/// <summary>The content of <c>data/skm.json</c>: surveys of public satisfaction (PermenPANRB 14/2017).</summary>
public sealed record DataSkm
{
    /// <summary>The surveys, in order of the document.</summary>
    public required IReadOnlyList<Survei> Survei { get; init; }

    /// <summary>Values made from several surveys.</summary>
    public IReadOnlyList<GabunganSurvei> Gabungan { get; init; } = [];
}

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

    /// <summary>Weight; null gives every unsur the same.</summary>
    public decimal? Bobot { get; init; }
}

/// <summary>Respondents counted by one characteristic.</summary>
public sealed record KelompokResponden
{
    /// <summary>Unique within the survey.</summary>
    public required Sourced<string> Id { get; init; }

    /// <summary>The characteristic, such as Jenis Kelamin.</summary>
    public required string Nama { get; init; }

    /// <summary>The classes with their counts.</summary>
    public required IReadOnlyList<KelasResponden> Kelas { get; init; }
}

/// <summary>One class of respondents.</summary>
public sealed record KelasResponden
{
    /// <summary>The class's name.</summary>
    public required string Nama { get; init; }

    /// <summary>Respondents in it.</summary>
    public required Sourced<decimal> Jumlah { get; init; }
}

/// <summary>A value that is the mean of other surveys' values, each counted once.</summary>
public sealed record GabunganSurvei
{
    /// <summary>Unique within the file, among surveys as well.</summary>
    public required Sourced<string> Id { get; init; }

    /// <summary>Name of the combined value.</summary>
    public required string Nama { get; init; }

    /// <summary>Ids of the surveys or combined values of which this is the mean.</summary>
    public required IReadOnlyList<Sourced<string>> Dari { get; init; }
}
