namespace Lkjip.Publish.Core;

/// <summary>A number of the prose that stands in no data file.</summary>
public sealed record AngkaBebas
{
    /// <summary>The number as the text writes it, without "Rp" and "%": <c>"12.919"</c>.</summary>
    public required Sourced<string> Angka { get; init; }

    /// <summary>Why no data hold it.</summary>
    public required string Alasan { get; init; }
}
