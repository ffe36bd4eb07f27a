namespace Lkjip.Publish.Core;

/// <summary>Finds the place on the site of what a finding is about.</summary>
internal sealed class FindingPlaces
{
    private const int Summary = -1;

    private readonly ReportContext context;
    private readonly OutlineChapter[] chapters;
    private readonly IReadOnlySet<SourcePosition> markedValues;
    private readonly Dictionary<string, (TableView Table, DifferenceView Difference)> markedCells = [];
    private readonly Dictionary<string, string> names;

    /// <summary>Learns what the report's pages show.</summary>
    public FindingPlaces(ReportContext context)
    {
        this.context = context;
        chapters = [.. context.Outline.Chapters];
        markedValues = context.Values.Differing();
        foreach (TableView table in context.Tables.Values)
        {
            foreach (DifferenceView difference in table.Differences.Where(d => d.Finding is not null))
            {
                markedCells.TryAdd(difference.Finding!, (table, difference));
            }
        }

        names = Names(context.Computed);
    }

    /// <summary>Heading for the findings of a chapter.</summary>
    public string TitleOf(int chapter) => chapter switch
    {
        Summary => "Ringkasan Eksekutif",
        _ when chapter == chapters.Length => "Data laporan",
        _ => chapters[chapter] is { Number: { } number } one ? $"{number} {one.Bab.Kepala.Judul}" : chapters[chapter].Bab.Kepala.Judul,
    };

    /// <summary>The place of what a finding is about.</summary>
    public FindingPlace Of(Finding finding)
    {
        if (context.Anchors.AddressOf(finding.At) is { } mark && finding.Tercetak is not null)
        {
            if (markedCells.TryGetValue(mark, out (TableView Table, DifferenceView Difference) cell) && cell.Table.Id == finding.Tempat)
            {
                OutlineTarget table = context.Outline.Find(cell.Table.Id)!;
                return new FindingPlace(ChapterAt(table.Address), Label(table), $"{table.Address}#{cell.Difference.CellId}")
                {
                    Detail = $"{cell.Difference.Row}; kolom {cell.Difference.Column}",
                    IsFigure = true,
                };
            }

            if (markedValues.Contains(finding.At))
            {
                FindingPlace section = InText(finding.At);
                string? page = section.Address?.Split('#')[0];
                return section with { Address = page is null ? null : $"{page}#{FindingAnchors.ProseId(mark)}", Detail = "dalam teks", IsFigure = true };
            }
        }

        if (finding.Tempat is { } id && context.Tables.ContainsKey(id) && context.Outline.Find(id) is { } target)
        {
            return new FindingPlace(ChapterAt(target.Address), Label(target), $"{target.Address}#{target.Id}");
        }

        FindingPlace place = InText(finding.At);
        return finding.Tempat is { } named && names.TryGetValue(named, out string? name) && place.Address is null ? place with { Text = name } : place;
    }

    /// <summary>The section around a place in a text.</summary>
    private FindingPlace InText(SourcePosition at)
    {
        int chapter = Array.FindIndex(chapters, c => c.Bab.At.Path == at.Path);
        if (chapter >= 0)
        {
            OutlineTarget? section = chapters[chapter].Headings.Select(h => h.Target).LastOrDefault(t => t.At.CompareTo(at) <= 0);
            return section is null
                ? new FindingPlace(chapter, TitleOf(chapter), chapters[chapter].Address)
                : new FindingPlace(chapter, Label(section), $"{section.Address}#{section.Id}");
        }

        return at.Path == $"{context.Laporan.Folder}/laporan.md" && context.Laporan.Ringkasan is not null && at.Line > 0
            ? new FindingPlace(Summary, TitleOf(Summary), $"{Addresses.Of(context.Laporan)}#{OutlineIds.Summary}")
            : new FindingPlace(chapters.Length, "Seluruh laporan", null);
    }

    private int ChapterAt(string address) => Array.FindIndex(chapters, c => c.Address == address) is >= 0 and var chapter ? chapter : Summary;

    private static string Label(OutlineTarget target) => target.Number is { } number ? $"{number} {target.Text}" : target.Text;

    /// <summary>Names of indicators and budget nodes by id; an indicator's goes first.</summary>
    private static Dictionary<string, string> Names(ComputedLaporan laporan)
    {
        Dictionary<string, string> names = laporan.Indikator.ToDictionary(i => i.Source.Id.Value, i => i.Source.Nama);
        foreach (NodeAnggaran node in laporan.NodeById.Values.Select(n => n.Source))
        {
            names.TryAdd(node.Id, node.Nama);
        }

        return names;
    }
}
