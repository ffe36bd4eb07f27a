using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>A number written out in the prose.</summary>
/// <param name="Index">Where it starts in the text.</param>
/// <param name="Written">As written, without "Rp", "%" and words.</param>
/// <param name="Value">Its scale is the number of written decimals.</param>
/// <param name="Factor">1.000.000 where "juta" follows; else 1.</param>
/// <param name="Sign">"Rp" or "%"; empty for none.</param>
internal sealed partial record ProseNumber(int Index, string Written, decimal Value, decimal Factor, string Sign)
{
    private const int LettersBefore = 24;

    /// <summary>With "Rp" or "%", as a message names it.</summary>
    public string Shown => Sign switch { "Rp" => "Rp " + Written, "%" => Written + "%", _ => Written };

    private bool IsAmount => Sign.Length > 0;

    /// <summary>The numbers of a text, without those that are part of a longer sign: 1.2.3, 2019–2023, Covid-19.</summary>
    public static IEnumerable<ProseNumber> In(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            yield break;
        }

        foreach (Match match in Number().Matches(text))
        {
            Group written = match.Groups["angka"];
            if (FormatAngka.TryParse(written.ValueSpan, out decimal value))
            {
                string sign = match.Groups["rp"].Success ? "Rp" : match.Groups["persen"].Success ? "%" : string.Empty;
                yield return new ProseNumber(written.Index, written.Value, value, FactorOf(match.Groups["satuan"].Value), sign);
            }
        }
    }

    /// <summary>
    /// True for a figure that a report should take from its data: an amount, a percentage, a number with decimals or with four digits.
    /// Years, dates, numbers of regulations, telephones and addresses are none; nor is a threshold of 0 or 100 percent.
    /// </summary>
    /// <param name="text">The text in which it stands.</param>
    public bool IsFigure(string text)
    {
        bool large = IsAmount || Factor != 1 || Written.Contains(',', StringComparison.Ordinal) || Written.Contains('.', StringComparison.Ordinal) || Written.Length >= 4;
        bool year = !IsAmount && Written.Length == 4 && Value is >= 1900 and <= 2100;
        bool bound = IsAmount && Value is 0 or 100;
        bool name = Written.Length > 1 && Written[0] == '0' && !Written.Contains(',', StringComparison.Ordinal);
        return large && !year && !bound && !name && !NameBefore().IsMatch(text[Math.Max(0, Index - LettersBefore)..Index]);
    }

    /// <summary>Whether a figure, rounded or cut off to the written decimals, is this number.</summary>
    public bool Tells(decimal figure) =>
        Persentase.Round(figure / Factor, Value.Scale) == Value || Persentase.Cut(figure / Factor, Value.Scale) == Value;

    private static decimal FactorOf(string unit) => unit.ToLowerInvariant() switch
    {
        "ribu" => 1_000,
        "juta" => 1_000_000,
        "miliar" or "milyar" => 1_000_000_000,
        "triliun" or "trilyun" => 1_000_000_000_000,
        _ => 1,
    };

    [GeneratedRegex(@"(?<![\w.,/–-])(?<rp>Rp\.?\s?)?(?<angka>\d+(?:\.\d{3})*(?:,\d+)?)(?![\w/]|\s?[–/-]\s?\d|[.,]\d)(?<persen>\s?%)?(?:\s(?<satuan>(?i:ribu|juta|mil[iy]ar|tril[iy]un))\b)?")]
    private static partial Regex Number();

    /// <summary>Words after which a number names something.</summary>
    [GeneratedRegex(@"(?:\b(?:[Nn]omor|No|Nomer|[Pp]asal|[Aa]yat|Bab|RT|RW|NIP|NIK|NPWP|Telp|Telepon|Fax|Faks|HP|WA|[Kk]ode\s[Pp]os|Jln?|Jalan|Km|Tabel|Gambar|Grafik)\b|\(\d{3,4}\))\.?[^\d.;]{0,12}$")]
    private static partial Regex NameBefore();
}
