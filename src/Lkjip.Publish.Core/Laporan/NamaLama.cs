namespace Lkjip.Publish.Core;

/// <summary>A name that an OPD bore before.</summary>
public sealed record NamaLama
{
    /// <summary>The full name of then.</summary>
    public required string Nama { get; init; }

    /// <summary>The last year in which it was so called.</summary>
    public required int Sampai { get; init; }
}
