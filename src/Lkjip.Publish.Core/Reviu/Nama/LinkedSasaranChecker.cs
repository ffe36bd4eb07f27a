using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Checks sentences that name a sasaran by its number and lead to a table of another one: "sasaran strategis 3 disajikan dalam Tabel 3.11".</summary>
internal static partial class LinkedSasaranChecker
{
    /// <summary>Checks all prose.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        Dictionary<string, int> numbers = CaptionSasaranChecker.Numbers(context);
        Dictionary<string, Sasaran> held = context.Texts.SelectMany(t => t.Blocks).OfType<CaptionedBlock>()
            .Select(block => (block.Id.Value, Held: CaptionSasaranChecker.Held(block, context.Computed))).Where(b => b.Held is not null)
            .DistinctBy(b => b.Value).ToDictionary(b => b.Value, b => b.Held!);
        foreach (ProsePart part in context.Texts.SelectMany(t => t.Naskah.Bagian).OfType<ProsePart>())
        {
            ProseText[] paragraphs = [.. part.Prose.Paragraphs.Where(p => p.Runs.Count > 0).Select(ProseText.Of)];
            foreach (ProseLink link in part.Prose.Links.Where(l => l.Target.StartsWith('#')))
            {
                if (held.TryGetValue(link.Target[1..], out Sasaran? sasaran) && numbers.TryGetValue(sasaran.Id, out int right) && Before(link, paragraphs) is { } named && named.Number != right)
                {
                    findings.Add(NameFindings.LinkedSasaran(named.At, named.Written, context.Outline.Find(link.Target[1..])?.Label ?? link.Target, right, sasaran.Nama));
                }
            }
        }
    }

    /// <summary>The last sasaran that the link's sentence names before it by number; null for none.</summary>
    private static (string Written, int Number, SourcePosition At)? Before(ProseLink link, ProseText[] paragraphs)
    {
        foreach (ProseText text in paragraphs)
        {
            foreach (Match match in Numbered().Matches(text.Text).Reverse())
            {
                SourcePosition at = text.At(match.Index);
                int between = link.At.Column - at.Column;
                if (at.Line == link.At.Line && between > 0 && !text.Text.Substring(match.Index, Math.Min(between, text.Text.Length - match.Index)).Contains(". ", StringComparison.Ordinal))
                {
                    return (match.Value, int.Parse(match.Groups["nomor"].ValueSpan, CultureInfo.InvariantCulture), at);
                }
            }
        }

        return null;
    }

    [GeneratedRegex(@"\bsasaran(?: strategis)? (?<nomor>\d)\b(?!\s?(?:dan|,|–|-|s\.?d))", RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();
}
