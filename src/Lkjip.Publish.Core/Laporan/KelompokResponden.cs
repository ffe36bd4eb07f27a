namespace Lkjip.Publish.Core;

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
