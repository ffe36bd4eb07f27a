using System.Buffers;
using System.Globalization;
using CsvHelper;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Data;

/// <summary>Tables as CSV (RFC 4180: CRLF, quotes doubled), in two forms.</summary>
public static class TableCsv
{
    // A text with a separator of either form is quoted in both: a spreadsheet that guesses the wrong one does not part it. Figures are left as they are.
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;\t");

    private static readonly CsvWriterOptions IndonesianForm = CsvWriterOptions.Default with { Separator = ';', WriteByteOrderMark = true, BufferSize = SmallBuffer };

    private static readonly CsvWriterOptions MachineForm = CsvWriterOptions.Default with { WriteByteOrderMark = false, BufferSize = SmallBuffer };

    /// <summary>Heading of the last column, in which stands what the data give where an official figure of the row differs; only where a table has such a figure.</summary>
    private const string BesideHeading = "Hasil perhitungan yang berbeda";

    private const string BesideKey = "_terhitung";

    // There is a writer for every table.
    private const int SmallBuffer = 4096;

    /// <summary>For spreadsheets set to Indonesian: semicolons, figures as pages show them, headings in words.</summary>
    /// <returns>UTF-8 with a byte order mark, without which spreadsheets take it for Windows-1252.</returns>
    public static byte[] Indonesian(TableView table) => Indonesian(csv =>
    {
        Record(csv, [.. table.Fields.Select(field => SpreadsheetText.Guard(field.FullHeading)), .. Beside(table, BesideHeading)]);
        foreach (TableMatrix.MatrixRow row in TableMatrix.Of(table).Rows)
        {
            Record(csv, [.. row.Slots.Select(slot => slot.Cell is null ? string.Empty : Shown(slot.Cell)), .. Beside(table, Differences(table, row, field => field.FullHeading))]);
        }
    });

    /// <summary>For programs: commas, plain numbers, stable keys. Before the columns of the table stand <c>_baris</c>, <c>_jenis</c> and <c>_tingkat</c>: key, kind and depth of the row.</summary>
    /// <returns>UTF-8 without a byte order mark.</returns>
    public static byte[] Machine(TableView table) => Write(MachineForm, csv =>
    {
        Record(csv, ["_baris", "_jenis", "_tingkat", .. table.Fields.Select(field => field.Key), .. Beside(table, BesideKey)]);
        foreach (TableMatrix.MatrixRow row in TableMatrix.Of(table).Rows)
        {
            Record(csv,
            [
                SpreadsheetText.Guard(row.Row.Key), DataNames.Of(row.Row.Style), row.Row.Level.ToString(CultureInfo.InvariantCulture),
                .. row.Slots.Select(slot => slot.Cell is null ? string.Empty : Plain(slot.Cell)),
                .. Beside(table, Differences(table, row, field => field.Key)),
            ]);
        }
    });

    private static IEnumerable<string> Beside(TableView table, string text) => table.Differences.Count == 0 ? [] : [SpreadsheetText.Guard(text)];

    /// <summary>"Capaian: 101,89%; Serapan: 92,10%".</summary>
    private static string Differences(TableView table, TableMatrix.MatrixRow row, Func<TableField, string> name) => string.Join("; ", row.Slots.Index()
        .Where(slot => slot.Item is { IsStart: true, Cell.DifferenceId: not null })
        .Select(slot => $"{name(table.Fields[slot.Index])}: {table.Differences.First(d => d.Id == slot.Item.Cell!.DifferenceId).Terhitung}"));

    private static string Shown(CellView cell)
    {
        string shown = CellData.Shown(cell);
        return CellData.Number(cell) is not null && SpreadsheetText.IsNumeral(shown) ? shown : SpreadsheetText.Guard(shown);
    }

    private static string Plain(CellView cell)
    {
        string plain = CellData.Plain(cell);
        return CellData.Number(cell) is not null ? plain : SpreadsheetText.Guard(plain);
    }

    /// <summary>Any lines in the form for spreadsheets.</summary>
    internal static byte[] Indonesian(Action<CsvWriter> write) => Write(IndonesianForm, write);

    private static byte[] Write(CsvWriterOptions form, Action<CsvWriter> write)
    {
        using MemoryStream stream = new();
        using (CsvWriter csv = CsvWriter.Create(stream, form, leaveOpen: true))
        {
            write(csv);
        }

        return stream.ToArray();
    }

    /// <summary>Writes one line.</summary>
    internal static void Record(CsvWriter csv, IEnumerable<string> fields)
    {
        foreach (string field in fields)
        {
            bool parted = field.AsSpan().ContainsAny(Separators) && !SpreadsheetText.IsNumeral(field);
            csv.WriteField(field, parted ? CsvQuoting.Always : CsvQuoting.WhenNeededOrWhitespace);
        }

        csv.EndRecord();
    }
}
