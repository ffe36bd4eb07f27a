using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>What a sentence says of a target.</summary>
/// <param name="Words">Its words, a denial included.</param>
/// <param name="Possible">How the indicator must stand for it to be right.</param>
internal sealed record TargetClaim(string Words, IReadOnlyList<StatusCapaian> Possible)
{
    /// <summary>Reads a claim.</summary>
    /// <param name="match">Its words, with groups <c>lebih</c> and <c>kurang</c>.</param>
    /// <param name="denial">The "belum" before it; empty for none.</param>
    public static TargetClaim Of(Match match, string denial) => new(denial + match.Value, (match.Groups["lebih"].Success, match.Groups["kurang"].Success, denial.Length > 0) switch
    {
        (true, _, false) => [StatusCapaian.Melampaui],
        (true, _, true) => [StatusCapaian.Sesuai, StatusCapaian.TidakMencapai],
        (_, true, false) => [StatusCapaian.TidakMencapai],
        (_, true, true) => [StatusCapaian.Sesuai, StatusCapaian.Melampaui],
        (_, _, false) => [StatusCapaian.Sesuai, StatusCapaian.Melampaui],
        _ => [StatusCapaian.TidakMencapai],
    });

    /// <summary>Whether the data say otherwise.</summary>
    public bool IsContradictedBy(StatusCapaian status) => !Possible.Contains(status);
}
