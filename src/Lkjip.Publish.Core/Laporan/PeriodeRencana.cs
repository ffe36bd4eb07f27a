namespace Lkjip.Publish.Core;

/// <summary>Period of a medium-term plan.</summary>
public sealed record PeriodeRencana
{
    /// <summary>Name, such as "RPD 2023–2026".</summary>
    public required string Nama { get; init; }

    /// <summary>First year.</summary>
    public required int Awal { get; init; }

    /// <summary>Last year.</summary>
    public required int Akhir { get; init; }
}
