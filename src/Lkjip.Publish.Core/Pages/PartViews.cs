namespace Lkjip.Publish.Core;

/// <summary>A part of a chapter, ready to be drawn.</summary>
public abstract record PartView
{
    /// <summary>Answers by the kind of part.</summary>
    public abstract TResult Accept<TResult>(IPartVisitor<TResult> visitor);
}

/// <summary>Prose as HTML, made by the program from Markdown; safe to write as it is.</summary>
public sealed record HtmlView(string Html) : PartView
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IPartVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A heading.</summary>
/// <param name="Level">2 to 6.</param>
/// <param name="Id">Unique within the report.</param>
/// <param name="Number">"1.1"; null for none.</param>
/// <param name="Html">Wording as HTML.</param>
public sealed record HeadingView(int Level, string Id, string? Number, string Html) : PartView
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IPartVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A part with a caption.</summary>
public abstract record CaptionedView : PartView
{
    /// <summary>Unique within the report.</summary>
    public required string Id { get; init; }

    /// <summary>"Tabel 3.5" or "Gambar 1.1"; null for parts without a number.</summary>
    public string? Number { get; init; }

    /// <summary>Wording of the caption.</summary>
    public required string Caption { get; init; }

    /// <summary>Where the data come from; null for none.</summary>
    public string? Source { get; init; }

    /// <summary>A remark below; null for none.</summary>
    public string? Note { get; init; }
}

/// <summary>A table.</summary>
public sealed record TableView : CaptionedView
{
    /// <summary>Kinds of the columns, from left to right.</summary>
    public required IReadOnlyList<ColumnKind> Columns { get; init; }

    /// <summary>The columns as data, from left to right; empty for a table that cannot be taken away.</summary>
    public IReadOnlyList<TableField> Fields { get; init; } = [];

    /// <summary>The column whose cells name their rows, from 0; null where none does.</summary>
    public int? NameColumn { get; init; }

    /// <summary>Header rows: one, or two where columns are grouped.</summary>
    public required IReadOnlyList<IReadOnlyList<HeaderCellView>> Head { get; init; }

    /// <summary>Body rows.</summary>
    public required IReadOnlyList<RowView> Rows { get; init; }

    /// <summary>Remarks on single cells, in order of their marks.</summary>
    public IReadOnlyList<CellNoteView> CellNotes { get; init; } = [];

    /// <summary>Printed figures that differ from the computed ones, in order of the cells.</summary>
    public IReadOnlyList<DifferenceView> Differences { get; init; } = [];

    /// <summary>How its figures were computed; null where none was, or no page says so.</summary>
    public TableProvenanceView? Provenance { get; init; }

    /// <summary>Address on the web edition, with fragment.</summary>
    public string? Address { get; init; }

    /// <summary>How readers take it away; null where they cannot.</summary>
    public TakeawayView? Takeaway { get; init; }

    /// <summary>True to print it on landscape pages, false on upright ones; null lets the theme decide by what fits.</summary>
    public bool? Landscape { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IPartVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A header cell.</summary>
/// <param name="Text">Wording.</param>
/// <param name="ColSpan">Columns covered.</param>
/// <param name="RowSpan">Header rows covered.</param>
/// <param name="Kind">Kind of the column; <see cref="ColumnKind.Teks"/> for groups.</param>
/// <param name="IsGroup">True above several columns.</param>
public sealed record HeaderCellView(string Text, int ColSpan, int RowSpan, ColumnKind Kind, bool IsGroup)
{
    /// <summary>True for the number of a column, below its heading.</summary>
    public bool IsNumber { get; init; }
}

/// <summary>A body row.</summary>
/// <param name="Style">What kind of row.</param>
/// <param name="Level">Depth in a tree, from 0.</param>
/// <param name="Cells">The cells that start in this row: cells covered by a row span above are left out.</param>
public sealed record RowView(RowStyle Style, int Level, IReadOnlyList<CellView> Cells)
{
    /// <summary>Unique within the table; the key of its data.</summary>
    public string Key { get; init; } = string.Empty;
}

/// <summary>A body cell.</summary>
public sealed record CellView
{
    /// <summary>The texts, one per line.</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    /// <summary>What the lines say, one each, as data; empty for an empty cell.</summary>
    public IReadOnlyList<CellPart> Values { get; init; } = [];

    /// <summary>Kind of the column.</summary>
    public required ColumnKind Kind { get; init; }

    /// <summary>True where the lines are a numbered list.</summary>
    public bool IsList { get; init; }

    /// <summary>True for the cell that names its row (<c>th scope="row"</c>).</summary>
    public bool IsRowHeader { get; init; }

    /// <summary>Columns covered.</summary>
    public int ColSpan { get; init; } = 1;

    /// <summary>Rows covered.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>True for words from the content in a table of the site's own, as names of indicators: they are Indonesian whatever the site speaks.</summary>
    public bool IsOwn { get; init; }

    /// <summary>A small line below the text; null for none.</summary>
    public string? Small { get; init; }

    /// <summary>Id of the cell on the page that says how it was computed; null where it was written.</summary>
    public string? ProvenanceId { get; init; }

    /// <summary>Id of the <see cref="DifferenceView"/> where the printed figure differs from the computed one; else null.</summary>
    public string? DifferenceId { get; init; }

    /// <summary>Mark ("a", "b" …) of the <see cref="CellNoteView"/>; null for none.</summary>
    public string? NoteMark { get; init; }
}

/// <summary>A remark on one cell.</summary>
public sealed record CellNoteView(string Id, string Mark, string Text);

/// <summary>A printed figure that differs from the computed one.</summary>
/// <param name="Id">Unique within the report.</param>
/// <param name="Mark">Number of the difference within its table, from 1.</param>
/// <param name="Row">Name of the row.</param>
/// <param name="Column">Heading of the column.</param>
/// <param name="Tercetak">The official figure.</param>
/// <param name="Terhitung">The computed figure.</param>
/// <param name="Rumus">How it was computed; null where that is plain.</param>
public sealed record DifferenceView(
    string Id, int Mark, string Row, string Column, string Tercetak, string Terhitung, string? Rumus)
{
    /// <summary>What stands beside the official figure: "(hasil perhitungan 101,89%)"; null where that would be too long for a cell.</summary>
    public string? Beside { get; init; }

    /// <summary>Id of the figure within its cell. It holds an underscore, which ids made from texts never do.</summary>
    public string CellId => Id + "_sel";

    /// <summary>Address of the finding on the page of findings; null for none.</summary>
    public string? Finding { get; init; }
}

/// <summary>An organisation chart.</summary>
public sealed record OrgChartView : CaptionedView
{
    /// <summary>The head.</summary>
    public required OrgNodeView Root { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IPartVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A post in an organisation chart.</summary>
public sealed record OrgNodeView(
    string Title, string? Name, IReadOnlyList<OrgNodeView> Staff, IReadOnlyList<OrgNodeView> Children);

/// <summary>A picture, or a note that it is not available.</summary>
public sealed record PictureView : CaptionedView
{
    /// <summary>Address of the picture within the site; null where it is not available.</summary>
    public string? Address { get; init; }

    /// <summary>What it shows.</summary>
    public string? Alt { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IPartVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A formula.</summary>
/// <param name="MathMl">The formula as a <c>math</c> element; safe to write as it is.</param>
/// <param name="Explanations">Name → meaning, in order.</param>
public sealed record FormulaView(string MathMl, IReadOnlyList<KeyValuePair<string, string>> Explanations) : PartView
{
    /// <summary>The formula as plain text: "Capaian = Realisasi ÷ Target × 100%".</summary>
    public required string Text { get; init; }

    /// <summary>A remark below.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IPartVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>A signature, or the signatures of two parties.</summary>
/// <param name="PlaceAndDate">Such as "Payakumbuh, Januari 2025".</param>
/// <param name="First">Who signs; the first of two parties.</param>
/// <param name="Second">The second party; null where one signs alone.</param>
/// <param name="Note">A remark below.</param>
public sealed record SignatureView(string? PlaceAndDate, SignerView First, SignerView? Second, string? Note) : PartView
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(IPartVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>Who signs. Fields may be null.</summary>
public sealed record SignerView(string? Position, string? Name, string? Rank, string? Nip);
