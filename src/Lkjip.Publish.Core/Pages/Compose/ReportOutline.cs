using System.Text;

namespace Lkjip.Publish.Core;

/// <summary>Numbers, ids and addresses of all chapters, headings, tables and figures of a report.</summary>
public sealed class ReportOutline
{
    private readonly Dictionary<string, OutlineTarget> targets = [];
    private readonly Dictionary<object, OutlineTarget> byPart = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> slugUses = [];

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
        outline.slugUses[ContentsLists.SummaryId] = 1;
        foreach (Bab bab in laporan.Bab)
        {
            outline.slugUses[bab.Slug] = 1;
        }

        // Ids that editors gave come first, so that a heading's made-up id never takes one away.
        outline.ReserveBlocks(findings);
        int number = 0;
        outline.Chapters =
        [
            .. laporan.Bab.OrderBy(b => Order(b.Kepala.Jenis)).Select(bab => outline.Number(
                bab, bab.Kepala.Jenis is JenisBab.Bab ? ++number : 0, headingText)),
        ];
        foreach (CaptionedBlock block in Blocks(laporan.Ringkasan))
        {
            // The summary belongs to no chapter, so what it shows has no number.
            outline.Place(block, Addresses.Of(laporan), label: null);
        }

        outline.NumberHeadings(laporan.Ringkasan, Addresses.Of(laporan), 0, headingText);
        return outline;
    }

    private static int Order(JenisBab jenis) => jenis switch { JenisBab.Depan => 0, JenisBab.Bab => 1, _ => 2 };

    private void ReserveBlocks(FindingBag findings)
    {
        foreach (CaptionedBlock block in Blocks(Laporan))
        {
            if (!targets.TryAdd(block.Id, new OutlineTarget(block.Id, string.Empty, null, block.Judul) { At = block.Id.At }))
            {
                findings.Add(InputFindings.DuplicateId(block.Id.At, block.Id, targets[block.Id].At));
            }

            slugUses[block.Id] = 1;
        }
    }

    private static IEnumerable<CaptionedBlock> Blocks(Laporan laporan) => laporan.Bab.SelectMany(b => Blocks(b.Naskah)).Concat(Blocks(laporan.Ringkasan));

    private static IEnumerable<CaptionedBlock> Blocks(Naskah? naskah) =>
        (naskah?.Bagian ?? []).OfType<BlockPart>().Select(p => p.Block).OfType<CaptionedBlock>();

    private OutlineChapter Number(Bab bab, int number, Func<HeadingPart, string> headingText)
    {
        string address = Addresses.Of(Laporan, bab);
        int tables = 0;
        int figures = 0;
        foreach (CaptionedBlock block in Blocks(bab.Naskah))
        {
            string prefix = number > 0 ? $"{number}." : string.Empty;
            string? label = !block.Bernomor ? null
                : block is TabelBlock ? $"Tabel {prefix}{++tables}" : $"Gambar {prefix}{++figures}";
            Place(block, address, label);
        }

        string? chapterLabel = number > 0 ? "Bab " + Romawi.Format(number) : null;
        targets.TryAdd(bab.Slug, new OutlineTarget(bab.Slug, address, chapterLabel, bab.Kepala.Judul));
        return new OutlineChapter(bab, address, chapterLabel, NumberHeadings(bab.Naskah, address, number, headingText));
    }

    private void Place(CaptionedBlock block, string address, string? label)
    {
        OutlineTarget target = new(block.Id, address, label, FillIn(block.Judul)) { At = block.Id.At };
        targets[block.Id] = target;
        byPart[block] = target;
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
            string id = Unique(heading.Id ?? Slug(text));
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
    private static string Slug(string text)
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
