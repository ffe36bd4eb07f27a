namespace Lkjip.Publish.Core;

/// <summary>A report that was read, computed and checked: everything that its pages are composed of, and everything found in it.</summary>
public sealed class ReviewedLaporan
{
    private readonly OfficialChoice choice;

    internal ReviewedLaporan(
        ReviuContext context, IReadOnlyDictionary<GrafikBlock, ComputedTable> charts, ILookup<string, CellDifference> differences, IReadOnlyList<Finding> findings)
    {
        Laporan = context.Laporan;
        Computed = context.Computed;
        Outline = context.Outline;
        Files = [.. context.Files.Places.Keys.Order(StringComparer.Ordinal)];
        Tables = context.Tables;
        Values = context.Values.Known;
        Paragraphs = context.Paragraphs;
        FigureNames = context.FigureNames;
        Charts = charts;
        Differences = differences;
        Findings = findings;
        Anchors = new FindingAnchors(Addresses.Pemeriksaan(context.Laporan), findings);
        OfficialPlaces places = new(context.Outline);
        choice = context.Official;
        Official = new OfficialFigures(path => context.Official.Printed(path, Anchors.AddressOf, places.Of));
        OfficialCells = new OfficialCells(context.Official, Official);
    }

    /// <summary>The report as written.</summary>
    public Laporan Laporan { get; }

    /// <summary>The report as computed.</summary>
    public ComputedLaporan Computed { get; }

    /// <summary>Numbers, ids and addresses.</summary>
    public ReportOutline Outline { get; }

    /// <summary>The files beside the text that it refers to, such as <c>gambar/peta.png</c>, in order.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>Its tables by block id; those whose data are missing are not there.</summary>
    public IReadOnlyDictionary<string, ComputedTable> Tables { get; }

    /// <summary>Everything found, by place, with what the publisher answers.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>What of it concerns readers: not what only the publisher can put right in the files.</summary>
    public IEnumerable<Finding> FindingsForReaders => Findings.Where(f => f.Tingkat is not Tingkat.Galat && f.Kode is not (AgreementFindings.UnusedAnswer or LinkFindings.UnusedFileCode));

    /// <summary>The figures of its charts; those whose data are missing are not there.</summary>
    internal IReadOnlyDictionary<GrafikBlock, ComputedTable> Charts { get; }

    /// <summary>The printed cells that differ, by table id.</summary>
    internal ILookup<string, CellDifference> Differences { get; }

    /// <summary>What messages call the figures that its prose names.</summary>
    internal FigureNames FigureNames { get; }

    /// <summary>The inline values of its prose.</summary>
    internal IReadOnlyDictionary<ValueExpression, ValueText> Values { get; }

    /// <summary>The paragraphs of its prose.</summary>
    internal IReadOnlyList<ProseText> Paragraphs { get; }

    /// <summary>What its document printed of its quantities.</summary>
    internal OfficialFigures Official { get; }

    /// <summary>The same of the cells of tables.</summary>
    internal OfficialCells OfficialCells { get; }

    /// <summary>What its document printed of the quantity that a value of the prose names; null for nothing.</summary>
    internal PrintedFigure? OfficialOf(ValueExpression value) => Official.Printed(choice.PathOf(value));

    /// <summary>Where its findings stand on their page.</summary>
    internal FindingAnchors Anchors { get; }
}
