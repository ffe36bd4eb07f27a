using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>"45 dari 60 orang atau 75%": a typed share against the two numbers of which it is told.</summary>
internal static partial class ShareClaims
{
    /// <summary>Checks a sentence.</summary>
    public static void Check(Sentence sentence, ClaimScope scope)
    {
        ClauseNumber[] numbers = [.. sentence.Numbers.Where(n => !IsYear(n))];
        for (int i = 2; i < numbers.Length; i++)
        {
            (ClauseNumber part, ClauseNumber whole, ClauseNumber share) = (numbers[i - 2], numbers[i - 1], numbers[i]);
            if (share is { Value: null, Unit: "%" or "persen" } && whole.Amount != 0 && Kind(part) == Kind(whole)
                && Of().IsMatch(sentence.Text[part.End..whole.Index]) && Told().IsMatch(sentence.Text[whole.End..share.Index]) && !NoShare().IsMatch(sentence.Text[..part.Index])
                && !Possible(part.Amount, whole.Amount).Any(share.TellsShare))
            {
                decimal right = part.Amount / whole.Amount * 100;
                scope.Findings.Add(ClaimFindings.OwnNumbers(sentence.At(share.Index), share.Number.Shown, new(
                    $"{part.Number.Shown} dari {whole.Number.Shown} adalah {FormatAngka.Persen(right)}", $"{part.Number.Shown} of {whole.Number.Shown} is {FormatAngka.Persen(right)}")));
            }
        }
    }

    private static bool IsYear(ClauseNumber number) => number.Number is { Sign.Length: 0, Factor: 1, Written.Length: 4 } && number.Amount is >= 1900 and <= 2100;

    private static string Kind(ClauseNumber number) => number.Unit is "Rp" or "%" ? number.Unit : string.Empty;

    /// <summary>The share; of one that should fall, its capaian; of more than the whole, what a capped capaian or the surplus is; and the remainder.</summary>
    private static IEnumerable<decimal> Possible(decimal part, decimal whole)
    {
        decimal share = part / whole * 100;
        return part > whole ? [share, 200 - share, 100, share - 100] : [share, 200 - share, 100 - share];
    }

    [GeneratedRegex(@"^\s?%?(?:\s(?!dari\b)[\p{L}-]+){0,3}\sdari\s(?:(?:target|pagu|total|jumlah|seluruh|keseluruhan|alokasi|anggaran|sebanyak|sebesar|sejumlah|yang|ditetapkan|direncanakan|ditargetkan)\s)*(?:Rp\.?\s?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Of();

    [GeneratedRegex(@"^(?:,-)?\s?%?(?:\s\([\p{L}\s]+\))?(?:\s(?!dan\b|naik|turun|meningkat|menurun|sedangkan|sementara|dari\b)[\p{L}-]+){0,4}?(?:,)?\s(?:\(|atau\s|setara\s(?:dengan\s)?)(?:(?:sebesar|sekitar|mencapai|sebanyak|yaitu|yakni)\s)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Told();

    [GeneratedRegex(@"\b(?:naik|turun|meningkat|menurun|berkurang|bertambah|berubah|selisih)\b[^,;]*$", RegexOptions.IgnoreCase)]
    private static partial Regex NoShare();
}
