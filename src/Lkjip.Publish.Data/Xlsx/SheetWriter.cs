using System.Globalization;
using System.Text;
using System.Xml;

namespace Lkjip.Publish.Data;

/// <summary>
/// Writes the rows of a worksheet (ECMA-376, SpreadsheetML). Texts are inline strings, never formulas.
/// A report has thousands of cells: none gets an element object of the Open XML SDK.
/// </summary>
internal sealed class SheetWriter(Looks looks)
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const int LongestText = 32767;

    private readonly StringBuilder rows = new();
    private readonly List<string> merged = [];
    private readonly List<(string Cell, string? Location, string? Relation)> links = [];
    private bool inRow;

    /// <summary>Number of the row that was begun last, from 1.</summary>
    public int Row { get; private set; }

    /// <summary>Widths of the columns in letters, from the left; empty for the usual.</summary>
    public IReadOnlyList<double> Widths { get; set; } = [];

    /// <summary>Rows and columns that stay in sight.</summary>
    public (int Rows, int Columns) Frozen { get; set; }

    /// <summary>Relation id → address of links that lead out of the workbook.</summary>
    public List<(string Id, Uri Address)> Outside { get; } = [];

    /// <summary>The name of a cell, from column 0: "A1".</summary>
    public static string Cell(int column, int row)
    {
        string letters = string.Empty;
        for (int left = column; left >= 0; left = (left / 26) - 1)
        {
            letters = (char)('A' + (left % 26)) + letters;
        }

        return letters + row.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Begins the next row.</summary>
    public void NextRow()
    {
        EndRow();
        Row++;
        rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{Row}\">");
        inRow = true;
    }

    /// <summary>Writes a text; null for an empty cell with its look.</summary>
    public void Text(int column, string? text, CellLook look)
    {
        string start = $"<c r=\"{Cell(column, Row)}\" s=\"{looks.Of(look).ToString(CultureInfo.InvariantCulture)}\"";
        if (string.IsNullOrEmpty(text))
        {
            rows.Append(start).Append("/>");
            return;
        }

        rows.Append(start).Append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        AppendText(text.Length > LongestText ? text[..LongestText] : text);
        rows.Append("</t></is></c>");
    }

    /// <summary>Writes a number.</summary>
    public void Number(int column, decimal number, CellLook look) => rows.Append(
        CultureInfo.InvariantCulture, $"<c r=\"{Cell(column, Row)}\" s=\"{looks.Of(look)}\"><v>{number}</v></c>");

    /// <summary>A line of text in a row of its own.</summary>
    public void Line(string text, SheetPart part = SheetPart.Line)
    {
        NextRow();
        Text(0, text, new CellLook(part));
    }

    /// <summary>Makes the cell of this row a link to a place in the workbook.</summary>
    public void LinkTo(int column, string location) => links.Add((Cell(column, Row), location, null));

    /// <summary>Makes the cell of this row a link out of the workbook.</summary>
    public void LinkOut(int column, string address)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"tautan{Outside.Count + 1}");
        Outside.Add((id, new Uri(address, UriKind.Absolute)));
        links.Add((Cell(column, Row), null, id));
    }

    /// <summary>Joins cells from this row on.</summary>
    public void Merge(int column, int columns, int rowCount)
    {
        if (columns > 1 || rowCount > 1)
        {
            merged.Add($"{Cell(column, Row)}:{Cell(column + columns - 1, Row + rowCount - 1)}");
        }
    }

    /// <summary>Writes the sheet.</summary>
    public void WriteTo(Stream stream)
    {
        EndRow();
        using XmlWriter xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("worksheet", Main);
        xml.WriteAttributeString("xmlns", "r", null, Relations);
        xml.WriteRaw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        xml.WriteRaw(View());
        xml.WriteRaw("<sheetFormatPr defaultRowHeight=\"15\"/>");
        xml.WriteRaw(Columns());
        xml.WriteRaw($"<sheetData>{rows}</sheetData>");
        if (merged.Count > 0)
        {
            xml.WriteRaw($"<mergeCells count=\"{merged.Count.ToString(CultureInfo.InvariantCulture)}\">{string.Concat(merged.Select(area => $"<mergeCell ref=\"{area}\"/>"))}</mergeCells>");
        }

        WriteLinks(xml);
        xml.WriteRaw("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
        xml.WriteEndElement();
    }

    private void WriteLinks(XmlWriter xml)
    {
        if (links.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("hyperlinks", Main);
        foreach ((string cell, string? location, string? relation) in links)
        {
            xml.WriteStartElement("hyperlink", Main);
            xml.WriteAttributeString("ref", cell);
            if (relation is not null)
            {
                xml.WriteAttributeString("r", "id", Relations, relation);
            }
            else
            {
                xml.WriteAttributeString("location", location);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private string View()
    {
        if (Frozen is (0, 0))
        {
            return "<sheetViews><sheetView workbookViewId=\"0\"/></sheetViews>";
        }

        string split = (Frozen.Columns > 0 ? string.Create(CultureInfo.InvariantCulture, $" xSplit=\"{Frozen.Columns}\"") : string.Empty)
            + (Frozen.Rows > 0 ? string.Create(CultureInfo.InvariantCulture, $" ySplit=\"{Frozen.Rows}\"") : string.Empty);
        string pane = Frozen switch { (0, _) => "topRight", (_, 0) => "bottomLeft", _ => "bottomRight" };
        return $"<sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\"><pane{split} topLeftCell=\"{Cell(Frozen.Columns, Frozen.Rows + 1)}\" activePane=\"{pane}\" state=\"frozen\"/></sheetView></sheetViews>";
    }

    private string Columns() => Widths.Count == 0 ? string.Empty : $"<cols>{string.Concat(Widths.Select((width, i) =>
        string.Create(CultureInfo.InvariantCulture, $"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{width}\" customWidth=\"1\"/>")))}</cols>";

    private void EndRow()
    {
        if (inRow)
        {
            rows.Append("</row>");
            inRow = false;
        }
    }

    /// <summary>Signs of XML become letters; what XML cannot hold is left out.</summary>
    private void AppendText(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '<' => rows.Append("&lt;"),
                '>' => rows.Append("&gt;"),
                '&' => rows.Append("&amp;"),
                '\t' or '\n' => rows.Append((char)rune.Value),
                < 0x20 or 0xFFFE or 0xFFFF => rows,
                _ => rows.Append(rune.ToString()),
            };
        }
    }
}
