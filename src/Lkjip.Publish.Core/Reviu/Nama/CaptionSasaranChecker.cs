using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Checks captions that name a sasaran by its number against the sasaran that the table holds; headings ("Sasaran 2: …") say which number is which.</summary>
internal static partial class CaptionSasaranChecker
{
    /// <summary>Checks all tables and charts that are of one sasaran.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        Dictionary<string, int> numbers = Numbers(context);
        foreach (CaptionedBlock block in context.Texts.SelectMany(t => t.Blocks).OfType<CaptionedBlock>())
        {
            if (Numbered().Match(block.Judul) is { Success: true } caption
                && Held(block, context.Computed) is { } held
                && numbers.TryGetValue(held.Id, out int right)
                && int.Parse(caption.Groups["nomor"].Value, CultureInfo.InvariantCulture) is var written && written != right)
            {
                findings.Add(NameFindings.OtherSasaran(block.Id.At, block.Id, context.Outline.FillIn(block.Judul), written, right, held.Nama));
            }
        }

        foreach (ReviuText text in context.Texts)
        {
            CheckRepeated(text, context, findings);
        }
    }

    /// <summary>A caption with the number of one sasaran that stands once below that sasaran's heading, and once more below another's.</summary>
    private static void CheckRepeated(ReviuText text, ReviuContext context, FindingBag findings)
    {
        Dictionary<string, int> below = [];
        (int Number, string Text)? heading = null;
        foreach (BagianNaskah part in text.Naskah.Bagian)
        {
            if (part is HeadingPart title)
            {
                string words = string.Concat(title.Prose.Paragraphs.Select(p => ProseText.Of(p).Text));
                heading = Numbered().Match(words) is { Success: true } match ? (NumberOf(match), words) : heading;
            }
            else if (part is BlockPart { Block: CaptionedBlock block } && heading is { } above && Numbered().Match(block.Judul) is { Success: true } caption && Held(block, context.Computed) is null)
            {
                string judul = context.Outline.FillIn(block.Judul);
                if (NumberOf(caption) != above.Number && below.GetValueOrDefault(judul) == NumberOf(caption))
                {
                    findings.Add(NameFindings.RepeatedCaption(block.Id.At, block.Id, judul, NumberOf(caption), above.Text));
                }

                below.TryAdd(judul, above.Number);
            }
        }
    }

    private static int NumberOf(Match match) => int.Parse(match.Groups["nomor"].Value, CultureInfo.InvariantCulture);

    /// <summary>Id of a sasaran → the number that headings or other captions give it, where all of them agree.</summary>
    internal static Dictionary<string, int> Numbers(ReviuContext context)
    {
        IEnumerable<(string Id, int Number)> headings =
            from heading in context.Outline.Chapters.SelectMany(c => c.Headings)
            let match = Numbered().Match(heading.Target.Text)
            where match.Success
            from sasaran in context.Computed.Indikator.Select(i => i.Sasaran).DistinctBy(s => s.Id.Value)
            where IsNear(heading.Target.Text[(match.Index + match.Length)..], sasaran.Nama)
            select (sasaran.Id.Value, int.Parse(match.Groups["nomor"].Value, CultureInfo.InvariantCulture));
        IEnumerable<(string Id, int Number)> captions =
            from block in context.Texts.SelectMany(t => t.Blocks).OfType<CaptionedBlock>()
            let match = Numbered().Match(block.Judul)
            where match.Success
            let held = Held(block, context.Computed)
            where held is not null
            select (held.Id.Value, int.Parse(match.Groups["nomor"].Value, CultureInfo.InvariantCulture));
        return Agreed(headings) is { Count: > 0 } told ? told : Agreed(captions);
    }

    /// <summary>Of each sasaran the number that more than half, and at least two where there are several, give it.</summary>
    private static Dictionary<string, int> Agreed(IEnumerable<(string Id, int Number)> told) => told.GroupBy(t => t.Id)
        .Select(g => (Id: g.Key, Most: g.GroupBy(t => t.Number).MaxBy(n => n.Count())!, All: g.Count()))
        .Where(g => g.Most.Count() * 2 > g.All)
        .ToDictionary(g => g.Id, g => g.Most.Key);

    /// <summary>Whether a heading tells the name of a sasaran: most of its words, derived otherwise or not.</summary>
    private static bool IsNear(string heading, string nama)
    {
        IReadOnlyList<string> told = Words.Of(heading).Lower;
        string[] words = [.. Words.Of(nama).Lower.Where(w => w.Length > 3)];
        return words.Count(w => told.Contains(w) || told.Any(t => Words.IsVariant(t, w))) * 3 >= words.Length * 2;
    }

    /// <summary>The one sasaran that a block is limited to; null for none or several.</summary>
    internal static Sasaran? Held(CaptionedBlock block, ComputedLaporan laporan)
    {
        (IReadOnlyList<Sourced<string>> sasaran, IReadOnlyList<Sourced<string>> indikator) = block switch
        {
            TabelBlock table => (table.Sasaran, table.Indikator),
            GrafikBlock chart => (chart.Sasaran, chart.Indikator),
            _ => ([], []),
        };
        Sasaran[] held =
        [
            .. laporan.Indikator.Where(i => sasaran.Any(s => s.Value == i.Sasaran.Id.Value) || indikator.Any(s => s.Value == i.Source.Id.Value))
                .Select(i => i.Sasaran).DistinctBy(s => s.Id.Value),
        ];
        return held is [var one] ? one : null;
    }

    [GeneratedRegex(@"\bSasaran(?: Strategis)? (?<nomor>\d)\b(?!\s?(?:dan|,|–|-|s\.?d))", RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();
}
