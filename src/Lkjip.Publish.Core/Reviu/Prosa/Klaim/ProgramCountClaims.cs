using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>More programmes than the budget has, where a sentence divides the budget, or the unit's work, into them.</summary>
internal static partial class ProgramCountClaims
{
    /// <summary>Checks a clause.</summary>
    public static void Check(Clause clause, ClaimScope scope)
    {
        int all = scope.Context.Computed.Anggaran.Count;
        if (all == 0 || clause.Years.Any(y => y.Year != scope.Tahun))
        {
            return;
        }

        CheckTogether(clause, all, scope);
        foreach (Match match in Divided().Matches(clause.Bare))
        {
            Group number = match.Groups["n"];
            if (int.Parse(number.ValueSpan, CultureInfo.InvariantCulture) > all)
            {
                scope.Findings.Add(ClaimFindings.Count(
                    clause.At(number.Index), $"{number.Value} program", new($"dalam data anggaran ada {all} program", $"according to the data the budget has {all} programmes")));
            }
        }
    }

    /// <summary>"Serapan keenam program": all of them are meant.</summary>
    private static void CheckTogether(Clause clause, int all, ClaimScope scope)
    {
        foreach (Match match in Together().Matches(clause.Bare).Where(m => SmallNumber.Parse(m.Groups["n"].Value) > all))
        {
            scope.Findings.Add(ClaimFindings.Count(
                clause.At(match.Index), match.Value, new($"dalam data anggaran ada {all} program", $"according to the data the budget has {all} programmes")));
        }
    }

    [GeneratedRegex(@"\bke(?<n>dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\sprogram\b(?!\s(?:penunjang|pendukung|prioritas|unggulan|kerja))", RegexOptions.IgnoreCase)]
    private static partial Regex Together();

    [GeneratedRegex(
        @"\b(?:anggaran|pagu|DPA|belanja|APBD)\b[^.;]{0,60}\b(?:terdiri\s(?:atas|dari)|(?:di|ter)bagi\s(?:atas|(?:ke\s)?dalam|menjadi)|dialokasikan\s(?:untuk|pada|ke)|membiayai|digunakan\suntuk)\s(?<n>\d{1,2})\s?(?:[(\[]\w+(?:\s\w+)?[)\]]\s)?program\b(?!\s(?:penunjang|pendukung|prioritas|unggulan|kerja))",
        RegexOptions.IgnoreCase)]
    private static partial Regex Divided();
}
