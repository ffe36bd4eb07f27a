namespace Lkjip.Publish.Core;

/// <summary>A whole report as its checks read it.</summary>
internal sealed record ReviuContext
{
    /// <summary>The report as written.</summary>
    public required Laporan Laporan { get; init; }

    /// <summary>The report as computed.</summary>
    public required ComputedLaporan Computed { get; init; }

    /// <summary>Its tables by block id.</summary>
    public required IReadOnlyDictionary<string, ComputedTable> Tables { get; init; }

    /// <summary>Numbers, ids and addresses.</summary>
    public required ReportOutline Outline { get; init; }

    /// <summary>What messages call the tables and their cells.</summary>
    public TableNames TableNames => field ??= new(Tables, Outline);

    /// <summary>What messages call the figures that are named by paths.</summary>
    public FigureNames FigureNames => field ??= new(Computed, TableNames);

    /// <summary>Finds figures by their paths.</summary>
    public required FigureLookup Figures { get; init; }

    /// <summary>Knows which printed figures are official.</summary>
    public required OfficialChoice Official { get; init; }

    /// <summary>Resolves inline values.</summary>
    public required ValueResolver Values { get; init; }

    /// <summary>The files beside the text that it refers to.</summary>
    public required UsedFiles Files { get; init; }

    /// <summary>The chapter of a place as messages name it: "Bab II Perencanaan Kinerja"; the summary for a place in none.</summary>
    public string ChapterAt(SourcePosition at) => Outline.Chapters.FirstOrDefault(c => c.Bab.At.Path == at.Path) is { } chapter
        ? chapter.Number is { } number ? $"{number} {chapter.Bab.Kepala.Judul}" : chapter.Bab.Kepala.Judul
        : "Ringkasan Eksekutif";

    /// <summary>The registry of regulations; empty for none.</summary>
    public IReadOnlyList<Peraturan> Peraturan { get; init; } = [];

    /// <summary>The summary and the chapters, in the order in which they are read.</summary>
    public required IReadOnlyList<ReviuText> Texts
    {
        get;
        init
        {
            field = value;
            Paragraphs = [.. value.SelectMany(t => t.Paragraphs).Select(ProseText.Of)];
        }
    }

    /// <summary>All paragraphs as texts, for checks that read sentences.</summary>
    public IReadOnlyList<ProseText> Paragraphs { get; private init; } = [];
}
