namespace Lkjip.Publish.Core;

/// <summary>What a number looks like.</summary>
public enum NumberForm
{
    /// <summary>A quantity: <c>1.234,5</c>.</summary>
    Angka,

    /// <summary>The number of a row, or a code.</summary>
    Nomor,

    /// <summary>A share: <c>86,52%</c>.</summary>
    Persen,

    /// <summary>A check mark: <c>✓</c> for one, <c>–</c> for nought.</summary>
    Centang,

    /// <summary>A count of nought: <c>-</c>.</summary>
    Strip,
}
