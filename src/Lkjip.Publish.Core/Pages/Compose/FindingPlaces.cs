namespace Lkjip.Publish.Core;

/// <summary>Finds the place on the site of what a finding is about.</summary>
internal sealed class FindingPlaces
{
    private const int Ringkasan = -1;

    private readonly ReportContext context;
    private readonly OutlineChapter[] chapters;
    private readonly IReadOnlySet<SourcePosition> markedValues;
    private readonly Dictionary<(string Finding, string Table), (TableView Table, DifferenceView Difference)> markedCells = [];

    /// <summary>Learns what the report's pages show.</summary>
    public FindingPlaces(ReportContext context)
    {
        this.context = context;
        chapters = [.. context.Outline.Chapters];
        markedValues = context.Reviewed.Values.Where(v => v.Value is { Terhitung: not null, IsElsewhere: false }).Select(v => v.Key.At).ToHashSet();
        foreach (TableView table in context.Tables.Values)
        {
            foreach (DifferenceView difference in table.Differences.Where(d => d.Finding is not null))
            {
                markedCells.TryAdd((difference.Finding!, table.Id), (table, difference));
            }
        }
    }

    /// <summary>Heading for the findings of a chapter.</summary>
    public string TitleOf(int chapter) => chapter switch
    {
        Ringkasan => "Ringkasan Eksekutif",
        _ when chapter == chapters.Length => "Data laporan",
        _ => chapters[chapter] is { Number: { } number } one ? $"{number} {one.Bab.Kepala.Judul}" : chapters[chapter].Bab.Kepala.Judul,
    };

    /// <summary>The place of what a finding is about.</summary>
    public FindingPlace Of(Finding finding)
    {
        if (context.Reviewed.Anchors.AddressOf(finding.At) is { } mark && finding.Tercetak is not null)
        {
            if (finding.Tempat is Tempat.Cell at && markedCells.TryGetValue((mark, at.Block), out (TableView Table, DifferenceView Difference) cell))
            {
                OutlineTarget table = context.Outline.Find(cell.Table.Id)!;
                return new FindingPlace(ChapterAt(table.Address), Label(table), $"{table.Address}#{cell.Difference.CellId}")
                {
                    Short = table.Number,
                    Detail = $"{cell.Difference.Row}; kolom {cell.Difference.Column}",
                    IsFigure = true,
                };
            }

            if (markedValues.Contains(finding.At))
            {
                FindingPlace section = InText(finding.At);
                string? page = section.Address?.Split('#')[0];
                return section with { Address = page is null ? null : $"{page}#{FindingAnchors.ProseId(mark)}", Detail = InProse(finding.Tempat), IsFigure = true };
            }
        }

        if (TableOf(finding.Tempat) is { } id && context.Tables.ContainsKey(id) && context.Outline.Find(id) is { } target)
        {
            return new FindingPlace(ChapterAt(target.Address), Label(target), $"{target.Address}#{target.Id}") { Short = target.Number };
        }

        FindingPlace place = InText(finding.At);
        return place.Address is null && NameOf(finding.Tempat) is { } name ? place with { Text = name } : place;
    }

    /// <summary>Which figure of a sentence is meant: one sentence may tell several.</summary>
    private string InProse(Tempat? tempat) => tempat is Tempat.Value value ? $"dalam teks: {context.Reviewed.FigureNames.Of(value.Path).Indonesia}" : "dalam teks";

    /// <summary>Id of the table that is meant or referred to; null for none.</summary>
    private static string? TableOf(Tempat? tempat) => tempat switch
    {
        Tempat.Cell cell => cell.Block,
        Tempat.Table table => table.Block,
        Tempat.Reference reference => reference.Target,
        _ => null,
    };

    /// <summary>What an indicator, a part of the budget, a survey or a way to count the staff is called; null for all else.</summary>
    private string? NameOf(Tempat? tempat) => tempat switch
    {
        Tempat.Indikator indikator => context.Computed.IndikatorById.GetValueOrDefault(indikator.Key)?.Source.Nama,
        Tempat.BudgetNode node => context.Computed.NodeById.GetValueOrDefault(node.Key)?.Source.Nama,
        Tempat.Survey survey => context.Computed.Survei.GetValueOrDefault(survey.Key)?.Nama,
        Tempat.StaffGroup staff => context.Laporan.Pegawai?.Kelompok.FirstOrDefault(k => k.Id.Value == staff.Key)?.Nama,
        _ => null,
    };

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
            ? new FindingPlace(Ringkasan, TitleOf(Ringkasan), $"{Addresses.Of(context.Laporan)}#{OutlineIds.Ringkasan}")
            : new FindingPlace(chapters.Length, "Seluruh laporan", null);
    }

    private int ChapterAt(string address) => Array.FindIndex(chapters, c => c.Address == address) is >= 0 and var chapter ? chapter : Ringkasan;

    private static string Label(OutlineTarget target) => target.Number is { } number ? $"{number} {target.Text}" : target.Text;
}
