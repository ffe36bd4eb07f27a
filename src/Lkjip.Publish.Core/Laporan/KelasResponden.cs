namespace Lkjip.Publish.Core;

/// <summary>One class of respondents.</summary>
public sealed record KelasResponden
{
    /// <summary>The class's name.</summary>
    public required string Nama { get; init; }

    /// <summary>Respondents in it.</summary>
    public required Sourced<decimal> Jumlah { get; init; }
}
