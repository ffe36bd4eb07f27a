using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Finds units that the indicator's own name contradicts: a "Persentase …" that is not in percent, a "Jumlah …" that is.</summary>
internal static partial class NamedUnitChecker
{
    /// <summary>Checks one indicator.</summary>
    public static void Check(MeasuredIndikator indikator, FindingBag findings)
    {
        if (indikator.Satuan is { Length: > 0 } unit && Word().Match(indikator.Nama) is { Success: true } word && word.Groups["bagian"].Success != Percent().IsMatch(unit))
        {
            findings.Add(AgreementFindings.UnitContradictsName(indikator.At, indikator.Tempat, indikator.Nama, unit, word.Value));
        }
    }

    [GeneratedRegex(@"^(?:(?<bagian>Persentase|Presentase|Prosentase)|Jumlah|Banyaknya)\b(?!\s(?:persentase|rata))", RegexOptions.IgnoreCase)]
    private static partial Regex Word();

    [GeneratedRegex(@"^\s*(?:%|persen\w*|persentase)", RegexOptions.IgnoreCase)]
    private static partial Regex Percent();
}
