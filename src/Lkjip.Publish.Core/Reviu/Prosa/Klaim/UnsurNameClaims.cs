using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>"Indikator kejelasan petugas menghasilkan nilai unsur 3,36": a name of an unsur that the survey does not have.</summary>
internal static partial class UnsurNameClaims
{
    /// <summary>Checks a sentence.</summary>
    public static void Check(Sentence sentence, ClaimScope scope)
    {
        foreach (Match match in Named().Matches(sentence.Text))
        {
            int end = match.Index + match.Length;
            if (sentence.Numbers.FirstOrDefault(n => n.Index >= match.Groups["nilai"].Index && n.Index <= end) is not { Number.Value: >= 1 and <= 4 } score
                || sentence.Mentions.Any(m => m.Subject?.Kind is SubjectKind.Unsur && m.Value is null && m.Start < score.Index))
            {
                continue;
            }

            string name = match.Groups["nama"].Value.Trim();
            string[] heavy = [.. Words.Of(name).Lower.Where(w => w.Length > 3 && !General().IsMatch(w))];
            if (heavy.Length > 0 && Owner(score, scope) is { } owner && !IsCalled(heavy, Called(owner.Unsur, sentence, scope)) && !Everywhere(heavy, scope))
            {
                scope.Findings.Add(ClaimFindings.OtherName(
                    sentence.At(match.Groups["nama"].Index), name,
                    new($"survei ini tidak memuat unsur bernama demikian; nilai {score.Number.Shown} milik unsur '{owner.Unsur.Nama}'",
                        $"this survey has no element of that name; the score {score.Number.Shown} is that of '{owner.Unsur.Nama}'")));
            }
        }
    }

    /// <summary>The unsur of the inline value, or the one unsur that has the typed score.</summary>
    private static (Survei Survei, UnsurSkm Unsur)? Owner(ClauseNumber score, ClaimScope scope)
    {
        (Survei Survei, UnsurSkm Unsur)[] all =
        [
            .. from survei in scope.Context.Laporan.Skm?.Survei ?? []
               from unsur in survei.Unsur
               where score.Value is { } value
                   ? value.Path is ["skm", var id, var own, _] && id == survei.Id.Value && own == unsur.Id.Value
                   : ComputedSurvei.NrrOf(unsur) is { } nrr && score.Number.Value.Scale > 1 && score.Tells(nrr)
               select (survei, unsur),
        ];
        return all is [var one] ? one : null;
    }

    /// <summary>All words by which the report calls an unsur: its name, id and answers, and the heading above.</summary>
    private static IReadOnlyList<string> Called(UnsurSkm unsur, Sentence sentence, ClaimScope scope) => Words.Of(
        $"{unsur.Nama} {unsur.Id.Value} {string.Join(' ', unsur.Pilihan)} {sentence.Passage.Heading} {string.Join(' ', Captions(unsur, scope))}").Lower;

    private static IEnumerable<string> Captions(UnsurSkm unsur, ClaimScope scope) =>
        scope.Context.Tables.Values.Where(t => t.Block.Unsur?.Value == unsur.Id.Value).Select(t => t.Block.Judul);

    /// <summary>Whether any other unsur of the report is called so: then it is told of that one.</summary>
    private static bool Everywhere(string[] heavy, ClaimScope scope) =>
        (scope.Context.Laporan.Skm?.Survei ?? []).SelectMany(s => s.Unsur).Any(u => IsCalled(heavy, Words.Of($"{u.Nama} {u.Id.Value}").Lower));

    /// <summary>One word is enough, whatever has been put before or behind its root.</summary>
    private static bool IsCalled(string[] heavy, IReadOnlyList<string> called) =>
        heavy.Any(word => called.Where(c => c.Length > 3 && !General().IsMatch(c)).Any(c => c == word || Words.IsVariant(c, word) || c.Contains(word, StringComparison.Ordinal) || word.Contains(c, StringComparison.Ordinal)));

    [GeneratedRegex(@"\b(?:[Uu]nsur|[Ii]ndikator)\s(?:pelayanan\s)?(?<nama>(?!pelayanan\b|yang\b|ini\b|tersebut\b|di\b|dengan\b|ke\b|kinerja\b)(?:\p{Ll}[\p{L}/-]*\s){1,6}?)(?:pada\spelayanan\sini\s)?(?:menghasilkan|bernilai|memperoleh|mendapat(?:kan)?|mencapai)\s(?<nilai>(?:(?:bobot|nilai|skor|rata-rata|unsur|pelayanan|sebesar)\s)*)\d,\d+")]
    private static partial Regex Named();

    /// <summary>Words that many unsur share.</summary>
    [GeneratedRegex(@"^(?:pe)?layanan$|^petugas$|^pelaksana$|^unsur$|^nilai$|^masyarakat$|^penggun|^pengukuran$|^kualitas$|^mutu$|^jenis$|^antara$|^dengan$|^yang$|^dalam$|^pada$|^lain$|^selain$|^tahun$|^sangat$|^kurang$|^tidak$|^cukup$|^baik$")]
    private static partial Regex General();
}
