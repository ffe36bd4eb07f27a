namespace Lkjip.Publish.Core;

/// <summary>How every computed figure of a table came about.</summary>
public sealed record ProvenancePage : Page
{
    /// <summary>What the report's pages share.</summary>
    public required ReportFrame Report { get; init; }

    /// <summary>The table: its number, its caption, its address with fragment.</summary>
    public required LinkView Table { get; init; }

    /// <summary>The formulas of its columns.</summary>
    public required IReadOnlyList<ColumnProvenanceView> Columns { get; init; }

    /// <summary>Its rows that hold computed cells.</summary>
    public required IReadOnlyList<RowProvenanceView> Rows { get; init; }
}
