namespace Lkjip.Publish.Core;

/// <summary>How a written number groups its digits.</summary>
public enum NumberNotation
{
    /// <summary>As the language has it: <c>1.234,5</c>.</summary>
    Indonesia,

    /// <summary>A point before the decimals: <c>91.70</c>.</summary>
    TitikDesimal,

    /// <summary>Commas between the thousands: <c>7,442,011,651</c>.</summary>
    KomaRibuan,
}
