using System.Text.RegularExpressions;

namespace Lkjip.Publish.Authoring;

/// <summary>A code of the nomenclature (Permendagri 90/2019), or a local one.</summary>
/// <param name="Text">As written, without blanks.</param>
internal sealed partial record BudgetCode(string Text)
{
    /// <summary>Its parts.</summary>
    public IReadOnlyList<string> Parts { get; } = Text.Split('.');

    /// <summary>What two writings of one code share: "1" and "01" are the same.</summary>
    public string Key => string.Join('.', Parts.Select(part => part.TrimStart('0') is { Length: > 0 } short_ ? short_ : "0"));

    /// <summary>Reads a code; null where the text is none.</summary>
    public static BudgetCode? Parse(string text)
    {
        string clean = Blanks().Replace(text, string.Empty).Trim('.', '-');
        return Form().IsMatch(clean) ? new BudgetCode(clean.ToUpperInvariant()) : null;
    }

    /// <summary>Its level: by the nomenclature, or by its depth in a local one.</summary>
    public BudgetLevel Level(bool isLocal)
    {
        if (isLocal)
        {
            return Parts.Count switch { 1 => BudgetLevel.Program, 2 => BudgetLevel.Kegiatan, 3 => BudgetLevel.SubKegiatan, _ => BudgetLevel.Rekening };
        }

        return IsAccount ? BudgetLevel.Rekening : Parts.Count switch
        {
            <= 2 or 4 => BudgetLevel.Above,
            3 => BudgetLevel.Program,
            5 => BudgetLevel.Kegiatan,
            6 => BudgetLevel.SubKegiatan,
            _ => BudgetLevel.Rekening,
        };
    }

    /// <summary>True where another code begins with this one.</summary>
    public bool IsAbove(BudgetCode other) => other.Key.StartsWith(Key + ".", StringComparison.Ordinal);

    // Accounts of expenditure: 5.1.02…; an urusan of 5 has two digits behind it: 5.01.02.
    private bool IsAccount => Parts[0] == "5" && (Parts.Count == 1 || Parts[1].Length == 1);

    [GeneratedRegex(@"[\s\u00A0]+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^([0-9]{1,4}|X{1,2})(\.([0-9]{1,4}|X{1,2}))*$", RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
