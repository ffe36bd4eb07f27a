using DocumentFormat.OpenXml.Spreadsheet;

namespace Lkjip.Publish.Data;

/// <summary>The looks that a workbook uses, numbered as its cells name them.</summary>
internal sealed class Looks
{
    private const uint FirstOwnFormat = 164;

    private readonly Dictionary<CellLook, int> numbers = new() { [new CellLook(SheetPart.Line)] = 0 };
    private readonly List<string> formats = [];

    /// <summary>Number of a look.</summary>
    public int Of(CellLook look)
    {
        if (!numbers.TryGetValue(look, out int number))
        {
            number = numbers[look] = numbers.Count;
            if (look.Format is { } format && !formats.Contains(format))
            {
                formats.Add(format);
            }
        }

        return number;
    }

    /// <summary>The style sheet, when all cells are written.</summary>
    public Stylesheet ToStylesheet()
    {
        Stylesheet styles = new();
        if (formats.Count > 0)
        {
            styles.Append(new NumberingFormats(formats.Select((code, i) => new NumberingFormat { NumberFormatId = FirstOwnFormat + (uint)i, FormatCode = code })) { Count = (uint)formats.Count });
        }

        styles.Append(
            Fonts(), Fills(), Borders(),
            new CellStyleFormats(new CellFormat()) { Count = 1 },
            new CellFormats(numbers.OrderBy(n => n.Value).Select(n => Format(n.Key))) { Count = (uint)numbers.Count },
            new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });
        return styles;
    }

    private CellFormat Format(CellLook look)
    {
        (uint font, uint fill, uint border) = look.Part switch
        {
            SheetPart.Caption => (2u, 0u, 0u),
            SheetPart.Label => (1u, 0u, 0u),
            SheetPart.Link => (3u, 0u, 0u),
            SheetPart.Head => (4u, 2u, 1u),
            SheetPart.Group => (1u, 3u, 1u),
            SheetPart.Sum => (1u, 3u, 1u),
            SheetPart.Body => (0u, 0u, 1u),
            _ => (0u, 0u, 0u),
        };
        CellFormat format = new()
        {
            FormatId = 0,
            NumberFormatId = look.Format is { } code ? FirstOwnFormat + (uint)formats.IndexOf(code) : 0,
            FontId = font,
            FillId = fill,
            BorderId = border,
            ApplyNumberFormat = look.Format is not null,
            ApplyFont = font > 0,
            ApplyFill = fill > 0,
            ApplyBorder = border > 0,
        };
        if (look.Part is SheetPart.Head or SheetPart.Body or SheetPart.Group or SheetPart.Sum)
        {
            format.ApplyAlignment = true;
            format.Alignment = new Alignment
            {
                Vertical = look.Part is SheetPart.Head ? VerticalAlignmentValues.Center : VerticalAlignmentValues.Top,
                WrapText = look.Format is null,
                Horizontal = look.Part is SheetPart.Head ? HorizontalAlignmentValues.Center : look.Indent > 0 ? HorizontalAlignmentValues.Left : null,
                Indent = look.Indent > 0 ? (uint)look.Indent : null,
            };
        }

        return format;
    }

    private static Fonts Fonts() => new(
        Font(), Font(bold: true), Font(bold: true, size: 14), Font(color: "FF0B5C6B", underlined: true), Font(bold: true, color: "FFFFFFFF"))
    { Count = 5 };

    private static Font Font(bool bold = false, double size = 11, string color = "FF1B1B1B", bool underlined = false)
    {
        Font font = new();
        if (bold)
        {
            font.Append(new Bold());
        }

        if (underlined)
        {
            font.Append(new Underline());
        }

        font.Append(new FontSize { Val = size }, new Color { Rgb = color }, new FontName { Val = "Calibri" }, new FontFamilyNumbering { Val = 2 });
        return font;
    }

    // Excel keeps the first two for itself.
    private static Fills Fills() => new(
        new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }), Solid("FF0B3A44"), Solid("FFEAF1F2"))
    { Count = 4 };

    private static Fill Solid(string color) => new(new PatternFill(new ForegroundColor { Rgb = color }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static Borders Borders() => new(
        new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
        new Border(Thin<LeftBorder>(), Thin<RightBorder>(), Thin<TopBorder>(), Thin<BottomBorder>(), new DiagonalBorder()))
    { Count = 2 };

    private static T Thin<T>()
        where T : BorderPropertiesType, new()
    {
        T border = new() { Style = BorderStyleValues.Thin };
        border.Append(new Color { Rgb = "FFB7C4C7" });
        return border;
    }
}
