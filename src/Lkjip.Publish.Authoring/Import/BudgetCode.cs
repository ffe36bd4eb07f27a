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
        string clean = Unit().Replace(Blanks().Replace(text, string.Empty).Trim('.', '-'), string.Empty);
        return Form().IsMatch(clean) ? new BudgetCode(clean.ToUpperInvariant()) : null;
    }

    /// <summary>Its level: by the nomenclature, or by its depth in a local one.</summary>
    /// <param name="isLocal">True where codes are an office's own.</param>
    /// <param name="isFifthUrusan">True in the sheet of an office of urusan 5, whose programmes begin with the digit of the accounts of expenditure.</param>
    public BudgetLevel Level(bool isLocal, bool isFifthUrusan)
    {
        if (isLocal)
        {
            return Parts.Count switch { 1 => BudgetLevel.Program, 2 => BudgetLevel.Kegiatan, 3 => BudgetLevel.SubKegiatan, _ => BudgetLevel.Rekening };
        }

        return IsAccount && !isFifthUrusan ? BudgetLevel.Rekening : Parts.Count switch
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

    // The office's own code, which budget programs write before that of the nomenclature: 7.01.0.00.0.00.01.0000.
    [GeneratedRegex(@"^[0-9X]\.[0-9X]{2}\.[0-9X]\.[0-9X]{2}\.[0-9X]\.[0-9X]{2}\.[0-9]{2}\.[0-9]{4}\.")]
    private static partial Regex Unit();

    [GeneratedRegex(@"[\s\u00A0]+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^([0-9]{1,4}|X{1,2})(\.([0-9]{1,4}|X{1,2}))*$", RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
