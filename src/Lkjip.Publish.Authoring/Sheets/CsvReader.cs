using System.Text;
using CsvHelper;

namespace Lkjip.Publish.Authoring;

/// <summary>Reads CSV as spreadsheet programs of any language write it: <c>;</c>, <c>,</c> or tab; UTF-8, UTF-16 or Windows-1252.</summary>
internal static class CsvReader
{
    private const int MostRows = 200_000;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file.</summary>
    /// <exception cref="SheetException">It is no text, or a quotation mark is never closed.</exception>
    public static Sheet Read(string name, byte[] bytes)
    {
        string text = Decode(bytes);
        if (text.Contains('\0'))
        {
            throw new SheetException(SheetFindings.Unreadable(name, new("isinya bukan teks dan bukan berkas Excel", "it holds neither text nor a workbook of Excel"), new("Simpan lembarnya sebagai .xlsx atau CSV, lalu impor berkas itu.", "Save the sheet as .xlsx or CSV and import that file.")));
        }

        string? declared = text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 4 ? text[4].ToString() : null;
        CsvReaderOptions form = CsvReaderOptions.Default with
        {
            Separator = declared?[0] ?? Delimiter(text),
            HasHeader = false,
            SkipEmptyLines = true,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Throw,
        };
        List<SheetRow> rows = [];
        try
        {
            using CsvHelper.CsvReader csv = CsvHelper.CsvReader.Create(StrictUtf8.GetBytes(text), form);
            while (csv.Read())
            {
                if (rows.Count == MostRows)
                {
                    throw new SheetException(SheetFindings.Unreadable(name, new($"lebih dari {MostRows} baris", $"more than {MostRows} rows"), new("Simpan hanya baris yang diperlukan.", "Save only the rows that are needed.")));
                }

                SheetRow row = new((int)csv.LineNumber, [.. csv.Current.ToArray().Select(Cell)]);
                if (!row.IsEmpty && !(row.Number == 1 && declared is not null))
                {
                    rows.Add(row);
                }
            }
        }
        catch (CsvFormatException e)
        {
            throw new SheetException(SheetFindings.Unreadable(
                name,
                new($"tanda kutip pada baris {e.LineNumber} tidak berpasangan", $"a quotation mark on line {e.LineNumber} is never closed"),
                new("Simpan ulang sebagai CSV dari program lembar sebarnya; jangan menyunting berkasnya dengan tangan.", "Save it as CSV again from the spreadsheet program; do not edit the file by hand.")));
        }

        return new Sheet(name, null, rows);
    }

    private static SheetCell Cell(string field)
    {
        string trimmed = field.Trim().Trim('\u00A0').Trim();
        int indent = trimmed.Length == 0 ? 0 : field.IndexOf(trimmed[0], StringComparison.Ordinal);
        return new SheetCell(trimmed) { Indent = indent };
    }

    private static string Decode(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
        {
            return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        }

        if (bytes is [0xFE, 0xFF, ..])
        {
            return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        }

        try
        {
            return StrictUtf8.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }

    /// <summary>The sign that stands equally often in most lines: within numbers and texts a comma comes at random.</summary>
    private static char Delimiter(string text)
    {
        string[] lines = [.. text.Split('\n').Where(line => line.Trim().Length > 0).Take(200)];
        return new[] { ';', '\t', ',' }.MaxBy(sign =>
        {
            int[] counts = [.. lines.Select(line => Count(line, sign)).Where(count => count > 0)];
            IGrouping<int, int>? usual = counts.GroupBy(count => count).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).FirstOrDefault();
            return usual is null ? 0 : usual.Count() * (usual.Key > 1 ? 2 : 1);
        });
    }

    private static int Count(string line, char sign)
    {
        int count = 0;
        bool quoted = false;
        foreach (char letter in line)
        {
            quoted ^= letter == '"';
            count += letter == sign && !quoted ? 1 : 0;
        }

        return count;
    }
}
