using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>By how much something rose or fell: "naik 0,51 poin", "meningkat sebesar 5,88%".</summary>
internal static partial class ChangeClaims
{
    /// <summary>Checks the amount after a word of direction, where there is one.</summary>
    public static void Check(Clause clause, Match claim, decimal from, decimal to, FindingBag findings)
    {
        int end = claim.Index + claim.Length;
        if (clause.Numbers.FirstOrDefault(n => n.Index >= end && Amount().IsMatch(clause.Text[end..n.Index])) is not { } told || told.Amount == from || told.Amount == to || IsRight(told, from, to))
        {
            return;
        }

        decimal difference = Math.Abs(to - from);
        string share = from == 0 ? string.Empty : $" atau {FormatAngka.Persen(difference / from * 100)}";
        string shareInEnglish = share.Replace("atau", "or", StringComparison.Ordinal);
        bool ratio = from != 0 && told.Tells(to / from * 100);
        findings.Add(ClaimFindings.OwnNumbers(clause.At(told.Index), $"{claim.Value} {told.Number.Shown}", ratio
            ? new($"{told.Number.Shown} adalah perbandingan {Plain(to)} terhadap {Plain(from)}; perubahannya {Plain(difference)}{share}",
                $"{told.Number.Shown} is the ratio of {Plain(to)} to {Plain(from)}; the change is {Plain(difference)}{shareInEnglish}")
            : new($"dari {Plain(from)} menjadi {Plain(to)} perubahannya {Plain(difference)}{share}",
                $"from {Plain(from)} to {Plain(to)} the change is {Plain(difference)}{shareInEnglish}")));
    }

    /// <summary>The difference, or its share of the first or of the second figure; one of the last digit is left to rounding.</summary>
    private static bool IsRight(ClauseNumber told, decimal from, decimal to)
    {
        decimal[] possible = [Math.Abs(to - from), .. new[] { from, to }.Where(f => f != 0).Select(f => Math.Abs(to - from) / f * 100)];
        decimal last = 1;
        for (int i = 0; i < told.Number.Value.Scale; i++)
        {
            last /= 10;
        }

        return possible.Any(p => Math.Abs((p / told.Number.Factor) - told.Number.Value) <= last);
    }

    private static string Plain(decimal value) => FormatAngka.Angka(value, value == decimal.Truncate(value) ? 0 : 2);

    [GeneratedRegex(@"^\s(?:(?:sebesar|sebanyak|sejumlah|senilai|hanya|hampir|sekitar|lebih)\s)*(?:Rp\.?\s?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Amount();
}
