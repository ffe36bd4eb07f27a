namespace Lkjip.Publish.Core;

/// <summary>Composes the pages of one report.</summary>
public static class ReportComposer
{
    /// <summary>Computes a report, checks it and composes its pages.</summary>
    /// <param name="laporan">Checked by <see cref="LaporanChecker"/>.</param>
    /// <param name="options">What the pages share with the site.</param>
    /// <param name="findings">Gets what does not resolve and what does not agree.</param>
    public static ReportPages Compose(Laporan laporan, ComposeOptions options, FindingBag findings)
    {
        ReviuContext reviu = Review(laporan, options, findings, out ILookup<string, CellDifference> differences);
        ReportOutline outline = reviu.Outline;

        // Every figure was compared by now: a mark knows the finding that it leads to.
        FindingAnchors anchors = new(Addresses.Reviu(laporan), findings.ToSorted());
        Takeaways takeaways = new(laporan, options.Frame);
        ReportContext context = new()
        {
            Laporan = laporan,
            Computed = reviu.Computed,
            Outline = outline,
            Tables = reviu.Tables.ToDictionary(
                t => t.Key,
                t => new TableViewBuilder(t.Value, laporan.Tercetak.GetValueOrDefault(t.Key), differences[t.Key], findings) { Anchors = anchors, Takeaway = takeaways.Of(outline.Of(t.Value.Block)) }
                    .Build(outline.Of(t.Value.Block), Addresses.Provenance(laporan, t.Key))),
            Takeaways = takeaways,
            Computations = reviu.Tables,
            Values = reviu.Values,
            Abbreviations = Merge(options.Situs.Singkatan, laporan.Kepala.Singkatan),
            Anchors = anchors,
            Findings = findings,
        };
        return new PageComposer(context, options).Compose();
    }

    /// <summary>Computes a report and runs every check over it; nothing is drawn yet.</summary>
    internal static ReviuContext Review(Laporan laporan, ComposeOptions options, FindingBag findings, out ILookup<string, CellDifference> differences)
    {
        ComputedLaporan computed = ComputedLaporan.From(laporan);
        IReadOnlyDictionary<string, ComputedTable> tables = BuildTables(laporan, computed, findings);
        FigureLookup figures = new(computed, tables);
        ValueResolver values = new(figures, findings);
        ReviuContext context = new()
        {
            Laporan = laporan,
            Computed = computed,
            Tables = tables,
            Outline = ReportOutline.Of(laporan, new HeadingTexts(values).Of, findings),
            Figures = figures,
            Values = values,
            Peraturan = options.Peraturan,
            Texts = ReviuText.Of(laporan),
        };
        differences = CellChecker.Check(laporan, tables, findings);
        ReportUnusedPrints(laporan, findings);
        LaporanReviewer.Review(context, findings);
        RalatChecker.Check(laporan, context.Outline, findings);
        return context;
    }

    private static Dictionary<string, ComputedTable> BuildTables(Laporan laporan, ComputedLaporan computed, FindingBag findings)
    {
        Dictionary<string, ComputedTable> tables = [];
        foreach (TabelBlock block in Blocks(laporan))
        {
            if (TableBuilder.Build(block, computed, findings) is { } table)
            {
                tables.TryAdd(block.Id, table);
            }
        }

        return tables;
    }

    private static IEnumerable<TabelBlock> Blocks(Laporan laporan) => laporan.Bab.Select(b => b.Naskah)
        .Concat(laporan.Ringkasan is { } summary ? [summary] : [])
        .SelectMany(t => t.Bagian).OfType<BlockPart>().Select(p => p.Block).OfType<TabelBlock>();

    private static void ReportUnusedPrints(Laporan laporan, FindingBag findings)
    {
        HashSet<string> ids = [.. Blocks(laporan).Select(b => b.Id.Value)];
        foreach (string id in laporan.Tercetak.Keys.Where(id => !ids.Contains(id)))
        {
            findings.Add(InputFindings.UnknownName(new SourcePosition($"{laporan.Folder}/data/tercetak/{id}.json"), new("tabel", "table"), id, ids));
        }
    }

    private static IReadOnlyDictionary<string, string> Merge(
        IReadOnlyDictionary<string, string> site, IReadOnlyDictionary<string, string> report)
    {
        Dictionary<string, string> merged = new(site);
        foreach ((string shortForm, string meaning) in report)
        {
            merged[shortForm] = meaning;
        }

        return merged;
    }

    /// <summary>Plain texts of headings; references cannot stand in them, for the outline does not exist yet.</summary>
    private sealed class HeadingTexts(ValueResolver values) : IProseBinding
    {
        public string Of(HeadingPart heading) => heading.Prose.ToText(this);

        public string ValueHtml(ValueExpression expression) => ValueText(expression);

        public string ValueText(ValueExpression expression) => values.Resolve(expression).Shown;

        public ProseReference? Reference(string id, SourcePosition at) => null;

        public string? Asset(string path, SourcePosition at) => null;

        public string? Abbreviation(string word) => null;
    }
}
