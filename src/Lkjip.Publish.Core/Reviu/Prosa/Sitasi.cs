using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>A regulation as the prose cites it.</summary>
/// <param name="Jenis">The kind in its short form, such as <c>PermenPANRB</c>; without the place of a region's or an office's own rules.</param>
/// <param name="Nomor">The number as written: <c>53</c>, <c>239/IX/618/2003</c>.</param>
/// <param name="Tahun">The year.</param>
/// <param name="Tentang">The title; null where the text gives none.</param>
/// <param name="Tln">Number in the Tambahan Lembaran Negara; null where the text gives none.</param>
/// <param name="At">Where the number stands.</param>
internal sealed partial record Sitasi(string Jenis, string Nomor, int Tahun, string? Tentang, string? Tln, SourcePosition At)
{
    private const int KindLetters = 160;

    /// <summary>The number for comparing.</summary>
    public string NomorPlain { get; } = PlainNumber(Nomor);

    /// <summary>True for a title without capitals, of which nobody can tell where it ends: it may show what is meant, but not that it is wrong.</summary>
    public bool IsOpen { get; private init; }

    /// <summary>Kind and maker as written: "Peraturan Menteri Pendayagunaan Aparatur Negara …".</summary>
    public string Pembuat { get; private init; } = string.Empty;

    /// <summary>The regulation that stands in the place of the title: "PP Nomor 18 Tahun 2016 tentang Peraturan Walikota Nomor 97 Tahun 2022"; null for none.</summary>
    public string? Disambung { get; private init; }

    /// <summary>True where the kind is called after a ministry, which makes no regulations: "Peraturan Kementerian …".</summary>
    public bool IsOfMinistry { get; private init; }

    /// <summary>Kind, number and year, as a message names them.</summary>
    public string Ringkas => RingkasOf(Jenis, Nomor, Tahun);

    /// <summary>Kind, number and year; the year once where the number ends with it.</summary>
    public static string RingkasOf(string jenis, string nomor, int tahun) =>
        TrailingYear().IsMatch(nomor) ? $"{jenis} Nomor {nomor}" : string.Create(CultureInfo.InvariantCulture, $"{jenis} Nomor {nomor} Tahun {tahun}");

    /// <summary>
    /// A number for comparing: digits and letters only, without leading zeros and without the year at its end.
    /// Of <c>KEP/25/M.PAN/2/2004</c>, as the ministry once numbered, it is the 25 by which the same is cited as "Nomor 25 Tahun 2004".
    /// </summary>
    public static string PlainNumber(string number) =>
        string.Concat((OldPan().Match(number) is { Success: true } old ? old.Groups["nomor"].Value : TrailingYear().Replace(number, string.Empty))
            .Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant().TrimStart('0');

    /// <summary>The citations of a paragraph.</summary>
    public static IEnumerable<Sitasi> In(ProseText text)
    {
        foreach (Match match in Number().Matches(text.Text))
        {
            string before = text.Text[Math.Max(0, match.Index - KindLetters)..match.Index];
            Match kind = Kind().Match(before);
            if (kind.Success && (JenisOf(kind) ?? OfMinister(kind.Value)) is { } jenis)
            {
                string rest = text.Text[(match.Index + match.Length)..];
                string own = Next().Match(rest) is { Success: true } next ? rest[..next.Index] : rest;
                string? title = TitleOf(own);
                Group number = match.Groups["nomor"];
                yield return new Sitasi(
                    jenis,
                    Blanks().Replace(number.Value, string.Empty),
                    int.Parse(match.Groups["tahun"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture),
                    title ?? OpenTitle().Match(own) switch { { Success: true } open => open.Groups["judul"].Value, _ => null },
                    TlnNumber().Match(rest) is { Success: true } tln ? tln.Groups["nomor"].Value : null,
                    text.At(number.Index))
                {
                    IsOpen = title is null,
                    Pembuat = kind.Value,
                    Disambung = Spliced().Match(own) is { Success: true } spliced ? spliced.Groups["lain"].Value : null,
                    IsOfMinistry = Ministry().IsMatch(kind.Value),
                };
            }
        }
    }

    /// <summary>"UU", "PermenPANRB", "Perwal": long and short forms alike.</summary>
    private static string? JenisOf(Match kind)
    {
        string words = Blanks().Replace(kind.Value.Trim(), " ").ToLowerInvariant().Replace("wali kota", "walikota", StringComparison.Ordinal);
        if (words.Contains("pengganti undang", StringComparison.Ordinal) || words == "perppu")
        {
            return "Perppu";
        }

        bool decree = words.StartsWith("kep", StringComparison.Ordinal);
        return words switch
        {
            _ when words is "uu" || words.StartsWith("undang", StringComparison.Ordinal) => "UU",
            _ when words.Contains("aparatur", StringComparison.Ordinal) || words.Contains("pan", StringComparison.Ordinal) && words.Contains("men", StringComparison.Ordinal) => decree ? "KepmenPANRB" : "PermenPANRB",
            _ when words.Contains("dalam negeri", StringComparison.Ordinal) || words.EndsWith("mendagri", StringComparison.Ordinal) => decree ? "Kepmendagri" : "Permendagri",
            _ when words is "pp" || words.StartsWith("peraturan pemerintah", StringComparison.Ordinal) => "PP",
            _ when words is "perpres" || words.StartsWith("peraturan presiden", StringComparison.Ordinal) => "Perpres",
            _ when words is "inpres" || words.StartsWith("instruksi presiden", StringComparison.Ordinal) => "Inpres",
            _ when words.Contains("lan", StringComparison.Ordinal) && words.Contains("kepala la", StringComparison.Ordinal) || words.Contains("lembaga administrasi negara", StringComparison.Ordinal) => "Keputusan Kepala LAN",
            _ => Local(words),
        };
    }

    /// <summary>A minister's regulation under its full name; null for what no minister makes.</summary>
    private static string? OfMinister(string kind) =>
        Minister().IsMatch(kind) ? Blanks().Replace(kind.Replace("Republik Indonesia", string.Empty, StringComparison.OrdinalIgnoreCase), " ").Trim() : null;

    /// <summary>Of a region or an office, whose name a text gives here and leaves out there.</summary>
    private static string? Local(string words) => words switch
    {
        _ when words is "perda" || words.StartsWith("peraturan daerah", StringComparison.Ordinal) => "Perda",
        _ when words is "perwal" or "perwako" || words.StartsWith("peraturan walikota", StringComparison.Ordinal) => "Perwal",
        _ when words is "perbup" || words.StartsWith("peraturan bupati", StringComparison.Ordinal) => "Perbup",
        _ when words is "pergub" || words.StartsWith("peraturan gubernur", StringComparison.Ordinal) => "Pergub",
        _ when words.StartsWith("keputusan walikota", StringComparison.Ordinal) => "Keputusan Walikota",
        _ when words.StartsWith("keputusan bupati", StringComparison.Ordinal) => "Keputusan Bupati",
        _ when words.StartsWith("keputusan gubernur", StringComparison.Ordinal) => "Keputusan Gubernur",
        _ when words.StartsWith("keputusan camat", StringComparison.Ordinal) => "Keputusan Camat",
        _ when words.StartsWith("keputusan kepala dinas", StringComparison.Ordinal) => "Keputusan Kepala Dinas",
        _ => null,
    };

    /// <summary>
    /// The title that follows "tentang": words with capitals, and the small words between them. Null where none follows, or where it names
    /// another regulation ("Perubahan atas Peraturan … Nomor …").
    /// </summary>
    private static string? TitleOf(string rest)
    {
        Match match = Title().Match(rest);
        if (!match.Success || match.Groups["judul"].Value.Contains("Nomor", StringComparison.Ordinal))
        {
            return null;
        }

        return SmallWordsAtEnd().Replace(match.Groups["judul"].Value, string.Empty).TrimEnd(',', ' ');
    }

    [GeneratedRegex(
        @"(?:\b(?:Nomor|Nomer|No\.?)(?:\s?:)?\s+|(?<=\b(?:UU|PP|Perpres|Perda|Perwal|Perwako|Perbup|Pergub|Inpres|Permen\s?PAN[\s-]*RB|PermenPANRB|Permendagri|Kepmendagri)\s))(?:(?<nomor>[A-Za-z0-9.]+(?:\s?[-–/]\s?[A-Za-z0-9.-]+)*)\s+Tahun\s+(?<tahun>(?:19|20)\d\d)\b|(?<nomor>[A-Za-z0-9.]+(?:\s?/\s?[A-Za-z0-9.-]+)*\s?/\s?(?<tahun>(?:19|20)\d\d))\b)")]
    private static partial Regex Number();

    [GeneratedRegex(
        @"(?:\bPeraturan\s+Pemerintah\s+Pengganti\s+Undang-[Uu]ndang\s*|\b(?:Undang-[Uu]ndang|UU|PP|Perppu|Perpres|Inpres|Perda|Perwal|Perwako|Perbup|Pergub|Permen(?:\s?PAN)?(?:[\s-]*RB)?|PermenPANRB|(?:Permen|Kepmen)pan(?:[\s-]*RB)?|Permendagri|Kepmendagri|Peraturan|Keputusan|Instruksi)\b(?:(?!\b(?:Undang-[Uu]ndang|Peraturan|Keputusan|Instruksi|Permen\w*)\b)[^.,;:()\d])*)$")]
    private static partial Regex Kind();

    [GeneratedRegex(@"^(?:\s+tanggal\s+\d{1,2}\s\w+\s\d{4})?\s+[Tt]entang\s+(?<judul>\p{Lu}[\w/-]*(?:,?\s(?:\p{Lu}[\w/-]*|(?<=Tahun\s|Anggaran\s)\d{4}(?:[–-]\d{4})?|dan|di|atas|yang|dari|serta|pada|untuk|antara|kepada|terhadap|ke|dengan|bagi|oleh|dalam)(?=[\s,.;()]|$))*)")]
    private static partial Regex Title();

    /// <summary>Where the next regulation begins, be it joined by "dan".</summary>
    [GeneratedRegex(@",?\s+(?:dan|serta|juncto|jo\.?|sebagaimana)\s+(?=(?:Undang-[Uu]ndang|UU|PP|Perppu|Perpres|Inpres|Perda|Perwal|Perwako|Perbup|Pergub|Permen\w*|Kepmen\w*|Peraturan|Keputusan|Instruksi)\b[^.;]{0,160}?\d)")]
    private static partial Regex Next();

    [GeneratedRegex(@"^(?:\s+tanggal\s+\d{1,2}\s\w+\s\d{4})?\s+[Tt]entang\s+(?<judul>\p{Ll}(?:(?!\b(?:[Nn]omor|peraturan|undang-undang|keputusan)\b)[^.;:()])+)")]
    private static partial Regex OpenTitle();

    /// <summary>Rules for carrying out another ("Peraturan Pelaksanaan …") and their changes are titles.</summary>
    [GeneratedRegex(@"^\s+[Tt]entang\s+(?<lain>(?:Peraturan\s(?:Wali\s?[Kk]ota|Bupati|Gubernur|Daerah|Menteri|Presiden)|Keputusan\s(?:Wali\s?[Kk]ota|Bupati|Gubernur|Menteri|Presiden))\b[^.;,]{0,60}?\s[Nn]omor\s\S+(?:\s[Tt]ahun\s\d{4})?)")]
    private static partial Regex Spliced();

    [GeneratedRegex(@"^(?:Peraturan|Keputusan)\s+Menteri\s+\p{Lu}")]
    private static partial Regex Minister();

    [GeneratedRegex(@"^Peraturan\s+Kementerian\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ministry();

    [GeneratedRegex(@"(?:,?\s(?:dan|di|atas|yang|dari|serta|pada|untuk|antara|kepada|terhadap|ke|dengan|bagi|oleh|dalam))+$")]
    private static partial Regex SmallWordsAtEnd();

    [GeneratedRegex(@"^[^;.]{0,200}?\(Lembaran Negara[^)]*Tambahan Lembaran Negara(?: Republik Indonesia)? Nomor (?<nomor>\d+)\)")]
    private static partial Regex TlnNumber();

    [GeneratedRegex(@"/(?:19|20)\d\d$")]
    private static partial Regex TrailingYear();

    [GeneratedRegex(@"^(?:[A-Z]+/)?(?<nomor>\d+)/(?:[A-Z]+/)?M\.?PAN/", RegexOptions.IgnoreCase)]
    private static partial Regex OldPan();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
