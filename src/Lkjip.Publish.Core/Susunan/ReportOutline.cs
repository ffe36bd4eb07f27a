using System.Text;

namespace Lkjip.Publish.Core;

/// <summary>Numbers, ids and addresses of all chapters, headings, tables and figures of a report.</summary>
public sealed class ReportOutline
{
    private readonly Dictionary<string, OutlineTarget> targets = [];
    private readonly Dictionary<object, OutlineTarget> byPart = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> slugUses = [];

    /// <summary>Tables and figures of chapters without a number: counted over all of them.</summary>
    private readonly Dictionary<string, int> unnumberedCounts = [];

    private ReportOutline(Laporan laporan) => Laporan = laporan;

    /// <summary>The report.</summary>
    public Laporan Laporan { get; }

    /// <summary>The chapters, in the order in which they are read: front matter, chapters, attachments.</summary>
    public IReadOnlyList<OutlineChapter> Chapters { get; private set; } = [];

    /// <summary>All ids that can be referred to.</summary>
    public IReadOnlyCollection<string> Ids => targets.Keys;

    /// <summary>What bears an id; null for nothing.</summary>
    public OutlineTarget? Find(string id) => targets.GetValueOrDefault(id);

    /// <summary>Id and number of a heading or captioned block.</summary>
    public OutlineTarget Of(object part) => byPart[part];

    /// <summary>Numbers a report.</summary>
    /// <param name="laporan">The report.</param>
    /// <param name="headingText">Plain text of a heading.</param>
    /// <param name="findings">Gets ids that are used twice.</param>
    public static ReportOutline Of(Laporan laporan, Func<HeadingPart, string> headingText, FindingBag findings)
    {
        ReportOutline outline = new(laporan);

        // Ids that editors gave come first, so that a heading's made-up id never takes one away.
        outline.Reserve(findings);
        int number = 0;
        outline.Chapters =
        [
            .. laporan.Bab.OrderBy(b => Order(b.Kepala.Jenis)).Select(bab => outline.Number(
                bab, bab.Kepala.Jenis is JenisBab.Bab ? ++number : 0, headingText)),
        ];

        // The summary belongs to no chapter, so what it shows has no number.
        outline.NumberBlocks(laporan.Ringkasan, Addresses.Of(laporan), _ => null);
        outline.NumberHeadings(laporan.Ringkasan, Addresses.Of(laporan), 0, headingText);
        return outline;
    }

    private static int Order(JenisBab jenis) => jenis switch { JenisBab.Depan => 0, JenisBab.Bab => 1, _ => 2 };

    /// <summary>Keeps the ids that the print edition bears on one page: of the summary, the corrections, the chapters, and those that editors gave.</summary>
    private void Reserve(FindingBag findings)
    {
        Dictionary<string, SourcePosition> reserved = new()
        {
            [OutlineIds.Ringkasan] = new SourcePosition($"{Laporan.Folder}/laporan.md"),
            [OutlineIds.Ralat] = new SourcePosition($"{Laporan.Folder}/ralat.json"),
        };
        foreach (Bab bab in Laporan.Bab)
        {
            reserved.TryAdd(bab.Slug, bab.At);
        }

        foreach (Sourced<string> id in Laporan.Bab.SelectMany(b => b.Naskah.Bagian).Concat(Laporan.Ringkasan?.Bagian ?? []).Select(part => OutlineMark.Of(part).Id).OfType<Sourced<string>>())
        {
            if (!reserved.TryAdd(id, id.At))
            {
                findings.Add(InputFindings.DuplicateId(id.At, id, reserved[id]));
            }
        }

        foreach (string id in reserved.Keys)
        {
            slugUses[id] = 1;
        }
    }

    private OutlineChapter Number(Bab bab, int number, Func<HeadingPart, string> headingText)
    {
        string address = Addresses.Of(Laporan, bab);
        string prefix = number > 0 ? $"{number}." : string.Empty;
        Dictionary<string, int> counts = number > 0 ? [] : unnumberedCounts;
        NumberBlocks(bab.Naskah, address, series => $"{series} {prefix}{counts[series] = counts.GetValueOrDefault(series) + 1}");

        string? chapterLabel = number > 0 ? "Bab " + Romawi.Format(number) : null;
        targets.TryAdd(bab.Slug, new OutlineTarget(bab.Slug, address, chapterLabel, bab.Kepala.Judul));
        return new OutlineChapter(bab, address, chapterLabel, NumberHeadings(bab.Naskah, address, number, headingText));
    }

    private void NumberBlocks(Naskah? naskah, string address, Func<string, string?> label)
    {
        foreach (CaptionedBlock block in (naskah?.Bagian ?? []).OfType<BlockPart>().Select(p => p.Block).OfType<CaptionedBlock>())
        {
            string series = OutlineMark.Of(block).Series!;
            string? number = !block.Bernomor ? null : block.Nomor is { } printed ? $"{series} {printed}" : label(series);
            OutlineTarget target = new(block.Id, address, number, FillIn(block.Judul)) { At = block.Id.At };
            targets[block.Id] = target;
            byPart[block] = target;
        }
    }

    private List<OutlineHeading> NumberHeadings(Naskah? naskah, string address, int chapter, Func<HeadingPart, string> headingText)
    {
        List<OutlineHeading> headings = [];
        int[] counters = new int[4];
        foreach (HeadingPart heading in naskah?.Bagian.OfType<HeadingPart>() ?? [])
        {
            string? number = null;
            if (chapter > 0 && heading.Bernomor && heading.Level is 2 or 3)
            {
                counters[heading.Level]++;
                counters[3] = heading.Level == 2 ? 0 : counters[3];
                number = heading.Level == 2 ? $"{chapter}.{counters[2]}" : $"{chapter}.{counters[2]}.{counters[3]}";
            }

            string text = headingText(heading);
            string id = heading.Id ?? Unique(Slug(text));
            OutlineTarget target = new(id, address, number, text) { At = heading.At };
            targets[id] = target;
            byPart[heading] = target;
            headings.Add(new OutlineHeading(heading.Level, target));
        }

        return headings;
    }

    private string Unique(string slug)
    {
        int uses = slugUses.GetValueOrDefault(slug) + 1;
        slugUses[slug] = uses;
        return uses == 1 ? slug : Unique($"{slug}-{uses}");
    }

    /// <summary>Letters and digits of a text in lower case, joined by hyphens.</summary>
    internal static string Slug(string text)
    {
        StringBuilder slug = new();
        foreach (char c in text.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        string trimmed = slug.ToString().Trim('-');
        return trimmed.Length == 0 ? "bagian" : char.IsAsciiDigit(trimmed[0]) ? "bagian-" + trimmed : trimmed;
    }

    /// <summary>Fills <c>{opd}</c>, <c>{pemda}</c> and <c>{tahun}</c> in.</summary>
    public string FillIn(string caption) => caption
        .Replace("{opd}", Laporan.Opd.Nama, StringComparison.Ordinal)
        .Replace("{pemda}", Laporan.Pemda.Nama, StringComparison.Ordinal)
        .Replace("{tahun}", FormatTahun(Laporan.Tahun), StringComparison.Ordinal);

    private static string FormatTahun(int tahun) => tahun.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
