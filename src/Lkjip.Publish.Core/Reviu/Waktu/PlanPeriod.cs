using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>A medium-term plan that a text names with its period.</summary>
/// <param name="Name">As it is called.</param>
/// <param name="IsRenstra">True for a Renstra; false for a plan of the whole region.</param>
/// <param name="First">First year.</param>
/// <param name="Last">Last year.</param>
/// <param name="At">Where it stands.</param>
internal sealed partial record PlanPeriod(string Name, bool IsRenstra, int First, int Last, SourcePosition At)
{
    /// <summary>The period as it is written.</summary>
    public string Period => Text(First, Last);

    /// <summary>A period as it is written.</summary>
    public static string Text(int first, int last) => string.Create(CultureInfo.InvariantCulture, $"{first}–{last}");

    /// <summary>The plans that a paragraph names; former ones and titles of regulations are left out.</summary>
    public static IEnumerable<PlanPeriod> In(ProseText text) => In(text.Text, text.At);

    /// <summary>The plans that a text names.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where a letter of it stands.</param>
    public static IEnumerable<PlanPeriod> In(string text, Func<int, SourcePosition> at) =>
        from Match match in Plan().Matches(text)
        where !Former().IsMatch(text[Math.Max(0, match.Index - LettersAround)..Math.Min(text.Length, match.Index + match.Length + LettersAround)])
        let name = match.Groups["nama"].Value
        select new PlanPeriod(
            name, RenstraName().IsMatch(name),
            int.Parse(match.Groups["awal"].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups["akhir"].Value, CultureInfo.InvariantCulture), at(match.Index));

    private const int LettersAround = 60;

    private const string Names = "Renstra|[Ss]asaran [Ss]trategis|IKU|Indikator Kinerja Utama|Rencana Strategis|RPJMD|RPD|Rencana Pembangunan (?:Jangka Menengah )?Daerah";

    /// <summary>A plan and, without another plan between, its period.</summary>
    [GeneratedRegex($@"\b(?<nama>{Names})\b(?:(?!\b(?:{Names})\b)[^.;:,\uFFFC\d]){{0,90}}?(?:\b[Tt]ahun|\b[Pp]eriode|\b[Mm]asa)?\s+(?<awal>20\d\d)\s?(?:[–-]|s\.?d\.?|sampai(?: dengan)?)\s?(?<akhir>20\d\d)(?!\d)")]
    private static partial Regex Plan();

    [GeneratedRegex(@"\b(?:sebelum\w*|lalu|lama|terdahulu|berakhir\w*|dicabut|digantikan|menggantikan|berikut\w*|mendatang|tentang)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Former();

    [GeneratedRegex("^(?:Renstra|Rencana Strategis|Sasaran|IKU|Indikator)", RegexOptions.IgnoreCase)]
    private static partial Regex RenstraName();
}
