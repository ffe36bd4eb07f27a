namespace Lkjip.Publish.Core;

/// <summary>A number of a clause.</summary>
/// <param name="Number">As written; its index counts from the clause's start.</param>
/// <param name="Unit">"Rp", "%", or the word that follows; empty for none.</param>
/// <param name="Value">The inline value that it is of; null where it was typed.</param>
internal sealed record ClauseNumber(ProseNumber Number, string Unit, ValueExpression? Value)
{
    /// <summary>Where its digits start.</summary>
    public int Index => Number.Index;

    /// <summary>The index after its digits.</summary>
    public int End => Number.Index + Number.Written.Length;

    /// <summary>What it means, with "juta" and its like.</summary>
    public decimal Amount => Number.Value * Number.Factor;

    /// <summary>Whether a share is this number, rounded in any way: one of its last digit is left where it has more decimals than are written.</summary>
    public bool TellsShare(decimal share)
    {
        int decimals = Number.Value.Scale;
        decimal last = new(1, 0, 0, isNegative: false, (byte)decimals);
        return Number.Value == share || (Persentase.Round(share, decimals) != share && Math.Abs(share - Number.Value) <= last);
    }

    /// <summary>Whether a figure, rounded or cut off to the written decimals, is this number.</summary>
    public bool Tells(decimal figure) => Number.Tells(figure);
}
