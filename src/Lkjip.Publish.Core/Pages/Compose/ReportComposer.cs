namespace Lkjip.Publish.Core;

/// <summary>Composes the pages of one report.</summary>
public static class ReportComposer
{
    /// <summary>Composes the pages of a report.</summary>
    /// <param name="reviewed">The report, computed and checked by <see cref="LaporanReviewer"/>; what it lacks is left out.</param>
    /// <param name="options">What the pages share with the site.</param>
    public static ReportPages Compose(ReviewedLaporan reviewed, ComposeOptions options)
    {
        ArgumentNullException.ThrowIfNull(reviewed);
        ArgumentNullException.ThrowIfNull(options);
        Laporan laporan = reviewed.Laporan;
        Takeaways takeaways = new(laporan, options.Frame);
        ReportContext context = new(reviewed)
        {
            Tables = reviewed.Tables.ToDictionary(table => table.Key, table => Draw(table.Value, reviewed, takeaways)),
            Takeaways = takeaways,
            Values = options.Values,
            Abbreviations = Merge(options.Situs.Singkatan, laporan.Kepala.Singkatan),
        };
        return new PageComposer(context, options).Compose();
    }

    private static TableView Draw(ComputedTable table, ReviewedLaporan reviewed, Takeaways takeaways)
    {
        string id = table.Block.Id;
        OutlineTarget target = reviewed.Outline.Of(table.Block);
        return new TableViewBuilder(table, reviewed.Laporan.Tercetak.GetValueOrDefault(id), reviewed.Differences[id]) { Anchors = reviewed.Anchors, Official = reviewed.OfficialCells, Takeaway = takeaways.Of(target) }
            .Build(target, Addresses.Provenance(reviewed.Laporan, id));
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
}
