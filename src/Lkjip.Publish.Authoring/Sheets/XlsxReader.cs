using System.Globalization;
using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Lkjip.Publish.Authoring;

/// <summary>Reads a sheet of a workbook (ECMA-376) with its merged areas, indentation and the results of formulas.</summary>
internal static class XlsxReader
{
    private const long MostBytes = 256L * 1024 * 1024;
    private const int MostEntries = 5_000;
    private const int MostCells = 2_000_000;
    private const int MostColumns = 512;

    /// <summary>Reads a sheet.</summary>
    /// <exception cref="SheetException">The workbook is broken, or far larger than it looks, or has no such sheet.</exception>
    public static Sheet Read(string name, byte[] bytes, string? sheet)
    {
        try
        {
            Weigh(name, bytes);
            using MemoryStream stream = new(bytes, writable: false);
            using SpreadsheetDocument document = SpreadsheetDocument.Open(stream, isEditable: false);
            return new Reading(name, document).Sheet(sheet);
        }
        catch (Exception e) when (e is InvalidDataException or OpenXmlPackageException or XmlException or FormatException or IOException
            or ArgumentException or InvalidOperationException or NullReferenceException or KeyNotFoundException or NotSupportedException or OverflowException)
        {
            throw new SheetException(SheetFindings.Unreadable(name, new("berkas Excel ini rusak atau tidak lengkap", "this workbook is damaged or incomplete"), new("Buka di Excel atau LibreOffice, simpan ulang sebagai .xlsx, lalu impor lagi.", "Open it in Excel or LibreOffice, save it as .xlsx again and import that.")));
        }
    }

    /// <summary>Unpacks everything once and keeps nothing: an archive may say of itself that it is small.</summary>
    private static void Weigh(string name, byte[] bytes)
    {
        using ZipArchive zip = new(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (zip.GetEntry("mimetype") is not null)
        {
            throw new SheetException(SheetFindings.Unreadable(name, new("berkasnya berformat OpenDocument (.ods)", "the file has the format OpenDocument (.ods)"), new("Buka di LibreOffice, lalu simpan sebagai .xlsx.", "Open it in LibreOffice and save it as .xlsx.")));
        }

        if (zip.GetEntry("[Content_Types].xml") is null || zip.Entries.Count > MostEntries)
        {
            throw new InvalidDataException();
        }

        long total = 0;
        byte[] buffer = new byte[81920];
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            using Stream content = entry.Open();
            for (int read = content.Read(buffer); read > 0; read = content.Read(buffer))
            {
                total += read;
                if (total > MostBytes)
                {
                    throw new SheetException(SheetFindings.Unreadable(name, new("isinya setelah dibuka lebih besar dari 256 MB", "unpacked it is larger than 256 MB"), new("Berkas seperti itu tidak wajar. Salin hanya lembar yang diperlukan ke berkas baru.", "Such a file is not plausible. Copy only the sheet that is needed to a new file.")));
                }
            }
        }
    }

    /// <summary>One workbook that is being read.</summary>
    private sealed class Reading(string file, SpreadsheetDocument document)
    {
        private readonly WorkbookPart workbook = document.WorkbookPart ?? throw new InvalidDataException();
        private readonly List<string> texts = [];
        private readonly List<(bool IsPercent, int Indent)> styles = [];

        public Sheet Sheet(string? wanted)
        {
            DocumentFormat.OpenXml.Spreadsheet.Sheet[] all = [.. workbook.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Where(s => workbook.GetPartById(s.Id!.Value!) is WorksheetPart)];
            string[] names = [.. all.Select(s => s.Name!.Value!)];
            if (wanted is not null && !names.Contains(wanted, StringComparer.OrdinalIgnoreCase))
            {
                throw new SheetException(SheetFindings.Unreadable(file, new($"tidak ada lembar '{wanted}'", $"there is no sheet '{wanted}'"), new($"Lembar yang ada: {string.Join(", ", names)}.", $"Sheets that there are: {string.Join(", ", names)}.")));
            }

            ReadTexts();
            ReadStyles();
            Sheet? first = null;
            foreach (DocumentFormat.OpenXml.Spreadsheet.Sheet one in all.Where(s => wanted is null || string.Equals(s.Name!.Value, wanted, StringComparison.OrdinalIgnoreCase)))
            {
                Sheet read = new(file, one.Name!.Value!, Rows((WorksheetPart)workbook.GetPartById(one.Id!.Value!))) { Others = [.. names.Where(n => n != one.Name!.Value)] };
                first ??= read;
                if (read.Rows.Count > 0)
                {
                    return read;
                }
            }

            return first ?? throw new InvalidDataException();
        }

        private void ReadTexts()
        {
            if (workbook.SharedStringTablePart is not { } part)
            {
                return;
            }

            using OpenXmlReader reader = OpenXmlReader.Create(part);
            while (reader.Read())
            {
                if (reader.IsStartElement && reader.ElementType == typeof(SharedStringItem))
                {
                    texts.Add(TextOf((SharedStringItem)reader.LoadCurrentElement()!));
                }
            }
        }

        /// <summary>The text without its phonetic guide.</summary>
        private static string TextOf(OpenXmlElement item) =>
            string.Concat(item.Elements().SelectMany(e => e is Run run ? run.Elements<Text>() : e is Text text ? [text] : Enumerable.Empty<Text>()).Select(t => t.Text));

        private void ReadStyles()
        {
            if (workbook.WorkbookStylesPart?.Stylesheet is not { } sheet)
            {
                return;
            }

            Dictionary<uint, string> formats = (sheet.NumberingFormats?.Elements<NumberingFormat>() ?? [])
                .ToDictionary(f => f.NumberFormatId!.Value, f => f.FormatCode?.Value ?? string.Empty);
            styles.AddRange((sheet.CellFormats?.Elements<CellFormat>() ?? []).Select(format =>
            {
                uint id = format.NumberFormatId?.Value ?? 0;
                bool isPercent = id is 9 or 10 || (formats.TryGetValue(id, out string? code) && code.Contains('%', StringComparison.Ordinal));
                return (isPercent, (int)(format.Alignment?.Indent?.Value ?? 0));
            }));
        }

        private List<SheetRow> Rows(WorksheetPart part)
        {
            SortedDictionary<int, List<SheetCell>> rows = [];
            List<string> merged = [];
            int count = 0;
            int next = 1;
            using OpenXmlReader reader = OpenXmlReader.Create(part);
            while (reader.Read())
            {
                if (reader.IsStartElement && reader.ElementType == typeof(Row))
                {
                    var row = (Row)reader.LoadCurrentElement()!;
                    int number = (int)(row.RowIndex?.Value ?? (uint)next);
                    next = number + 1;
                    List<SheetCell> cells = Cells(row);
                    count += cells.Count;
                    if (count > MostCells)
                    {
                        throw new SheetException(SheetFindings.Unreadable(file, new($"lebih dari {MostCells} sel", $"more than {MostCells} cells"), new("Salin hanya bagian yang diperlukan ke berkas baru.", "Copy only the part that is needed to a new file.")));
                    }

                    if (cells.Exists(cell => !cell.IsEmpty))
                    {
                        rows[number] = cells;
                    }
                }
                else if (reader.IsStartElement && reader.ElementType == typeof(MergeCell))
                {
                    merged.AddRange(((MergeCell)reader.LoadCurrentElement()!).Reference?.Value is { } area ? [area] : []);
                }
            }

            Merge(rows, merged);
            return [.. rows.Select(row => new SheetRow(row.Key, row.Value))];
        }

        private List<SheetCell> Cells(Row row)
        {
            List<SheetCell> cells = [];
            foreach (Cell cell in row.Elements<Cell>())
            {
                int column = cell.CellReference?.Value is { } reference ? Place(reference).Column : cells.Count;
                if (column >= MostColumns)
                {
                    continue;
                }

                while (cells.Count < column)
                {
                    cells.Add(SheetCell.Empty);
                }

                cells.Add(Read(cell));
            }

            return cells;
        }

        private SheetCell Read(Cell cell)
        {
            (bool isPercent, int indent) = (int)(cell.StyleIndex?.Value ?? 0) is var style && style < styles.Count ? styles[style] : default;
            string value = cell.CellValue?.Text ?? string.Empty;
            CellValues? type = cell.DataType?.Value;
            if (type == CellValues.Error)
            {
                return new SheetCell(value) { IsError = true };
            }

            string text = type switch
            {
                _ when type == CellValues.SharedString => int.Parse(value, CultureInfo.InvariantCulture) is var i && i < texts.Count ? texts[i] : throw new InvalidDataException(),
                _ when type == CellValues.InlineString => cell.InlineString is { } inline ? TextOf(inline) : string.Empty,
                _ => value,
            };
            if ((type is null || type == CellValues.Number) && value.Length > 0)
            {
                decimal number = Exact(value) * (isPercent ? 100 : 1);
                return new SheetCell(JsonText.Number(number), number) { Indent = indent };
            }

            string trimmed = text.Replace('\u00A0', ' ').Trim();
            int blanks = trimmed.Length == 0 ? 0 : text.Length - text.TrimStart().Length;
            return new SheetCell(trimmed) { Indent = indent + blanks };
        }

        /// <summary>The number that was typed: files hold binary floats of up to 17 digits, of which a spreadsheet program shows 15.</summary>
        internal static decimal Exact(string value)
        {
            decimal number = decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture);
            if (number == 0)
            {
                return 0;
            }

            int whole = (int)Math.Floor(Math.Log10((double)Math.Abs(number))) + 1;
            decimal rounded = Math.Round(number, Math.Clamp(15 - whole, 0, 28), MidpointRounding.AwayFromZero);
            return rounded / 1.000000000000000000000000000000m;
        }

        /// <summary>Cells of a merged area repeat its first, so that a heading reaches over all its columns.</summary>
        private static void Merge(SortedDictionary<int, List<SheetCell>> rows, List<string> merged)
        {
            foreach (string area in merged)
            {
                string[] corners = area.Split(':');
                (int top, int left) = Place(corners[0]);
                (int bottom, int right) = Place(corners[^1]);
                SheetCell first = rows.TryGetValue(top, out List<SheetCell>? start) && left < start.Count ? start[left] : SheetCell.Empty;
                if (first.IsEmpty)
                {
                    continue;
                }

                foreach (int number in rows.Keys.Where(r => r >= top && r <= bottom).ToArray())
                {
                    List<SheetCell> row = rows[number];
                    for (int column = left; column <= Math.Min(right, MostColumns); column++)
                    {
                        while (row.Count <= column)
                        {
                            row.Add(SheetCell.Empty);
                        }

                        row[column] = number == top && column == left ? first : first with { IsMerged = true };
                    }
                }
            }
        }

        private static (int Row, int Column) Place(string reference)
        {
            int letters = reference.TakeWhile(char.IsAsciiLetter).Count();
            int column = Authoring.Sheet.ColumnOf(reference[..letters]) ?? throw new InvalidDataException();
            return (int.Parse(reference[letters..], NumberStyles.None, CultureInfo.InvariantCulture), column);
        }
    }
}
