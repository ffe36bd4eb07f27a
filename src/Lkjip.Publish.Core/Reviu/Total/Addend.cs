namespace Lkjip.Publish.Core;

/// <summary>A row that is summed up.</summary>
/// <param name="Label">Its first words.</param>
/// <param name="Value">Its number.</param>
internal sealed record Addend(string Label, decimal Value)
{
    /// <summary>Of fewer rows an explanation fits by chance.</summary>
    private const int Enough = 3;

    /// <summary>How a wrong total may have come about: a row left out, a row counted twice, or both; empty where none of these gives it.</summary>
    /// <param name="written">The total.</param>
    /// <param name="sum">The sum of the rows.</param>
    /// <param name="rows">The rows.</param>
    public static Wording Explain(decimal written, decimal sum, IReadOnlyList<Addend> rows)
    {
        if (rows.Count < Enough)
        {
            return Wording.None;
        }

        Dictionary<decimal, Addend> byValue = rows.Where(r => r.Value != 0).GroupBy(r => r.Value).Where(g => g.Count() == 1).ToDictionary(g => g.Key, g => g.First());
        if (byValue.GetValueOrDefault(sum - written) is { } left)
        {
            return new($"; {left.Label} agaknya tidak dihitung", $"; {left.Label} seems to be left out");
        }

        if (byValue.GetValueOrDefault(written - sum) is { } twice)
        {
            return new($"; {twice.Label} agaknya dihitung dua kali", $"; {twice.Label} seems to be counted twice");
        }

        (Addend Twice, Addend Left)[] both = [.. from row in byValue.Values let other = byValue.GetValueOrDefault(sum + row.Value - written) where other is not null && other != row select (row, other)];
        return both is [var only]
            ? new($"; {only.Twice.Label} agaknya dihitung dua kali dan {only.Left.Label} tidak", $"; {only.Twice.Label} seems to be counted twice and {only.Left.Label} not at all")
            : Wording.None;
    }
}
