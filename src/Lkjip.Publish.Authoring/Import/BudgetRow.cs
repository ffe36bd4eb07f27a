namespace Lkjip.Publish.Authoring;

/// <summary>A row of a budget sheet that was understood.</summary>
/// <param name="Row">Its number in the sheet.</param>
/// <param name="Level">What it is.</param>
/// <param name="Code">Its code; null in sheets without codes.</param>
/// <param name="Name">Its name.</param>
/// <param name="Figures">Its figures by key of the data file; unreadable and empty ones are not in it.</param>
internal sealed record BudgetRow(int Row, BudgetLevel Level, BudgetCode? Code, string Name, IReadOnlyDictionary<string, decimal> Figures)
{
    /// <summary>The rows below it in the sheet.</summary>
    public List<BudgetRow> Children { get; } = [];

    /// <summary>Code and name, for people.</summary>
    public string Label => Code is null ? Name : $"{Code.Text} {Name}";

    /// <summary>A figure: the sum of the rows below that state it, its own where none does; null where nobody states it.</summary>
    public decimal? Sum(string key)
    {
        decimal[] parts = [.. Children.Select(child => child.Sum(key)).OfType<decimal>()];
        return parts.Length > 0 ? parts.Sum() : Figures.TryGetValue(key, out decimal own) ? own : null;
    }

    /// <summary>True where a row below states a figure.</summary>
    public bool IsStatedBelow(string key) => Children.Exists(child => child.Sum(key) is not null);

    /// <summary>This row and all below it.</summary>
    public IEnumerable<BudgetRow> All => Children.SelectMany(child => child.All).Prepend(this);
}
