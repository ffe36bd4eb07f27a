namespace Lkjip.Publish.Core;

/// <summary>A number of the prose that is in no data, and why it need not be.</summary>
public sealed record AngkaBebas
{
    /// <summary>The number as the text writes it, e.g. <c>1.234</c>.</summary>
    public required Sourced<string> Angka { get; init; }

    /// <summary>Why it stands in no data.</summary>
    public required string Alasan { get; init; }
}
