namespace Lkjip.Publish.Authoring;

/// <summary>Opens a file as a sheet, by what is in it and not by its name.</summary>
public static class SheetFile
{
    private const long Largest = 64L * 1024 * 1024;

    /// <summary>Reads a sheet.</summary>
    /// <param name="path">The file.</param>
    /// <param name="sheet">Name of the sheet; null takes the first with something in it.</param>
    /// <exception cref="SheetException">The file is no sheet, is broken, protected or far too large.</exception>
    public static Sheet Read(string path, string? sheet)
    {
        string name = Path.GetFileName(path);
        if (!File.Exists(path))
        {
            throw new SheetException(SheetFindings.Unreadable(name, new($"berkas '{path}' tidak ada", $"there is no file '{path}'"), new("Periksa nama dan foldernya; apit nama yang memuat spasi dengan tanda kutip.", "Check its name and folder; put a name with spaces in quotation marks.")));
        }

        if (new FileInfo(path).Length > Largest)
        {
            throw new SheetException(SheetFindings.Unreadable(name, new("berkasnya lebih besar dari 64 MB", "the file is larger than 64 MB"), new("Simpan hanya lembar yang diperlukan ke berkas baru.", "Save only the sheet that is needed to a new file.")));
        }

        // Whoever has it open in a spreadsheet program may go on writing.
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        byte[] bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return Read(name, bytes, sheet);
    }

    /// <summary>Reads a sheet from bytes.</summary>
    internal static Sheet Read(string name, byte[] bytes, string? sheet)
    {
        ReadOnlySpan<byte> start = bytes;
        if (start.StartsWith("PK\u0003\u0004"u8))
        {
            return XlsxReader.Read(name, bytes, sheet);
        }

        if (start.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
        {
            bool isLocked = start.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0;
            throw new SheetException(isLocked
                ? SheetFindings.Unreadable(name, new("berkasnya dilindungi kata sandi", "the file is protected by a password"), new("Buka di Excel, hapus kata sandinya (File > Info > Protect Workbook), simpan, lalu impor lagi.", "Open it in Excel, remove the password (File > Info > Protect Workbook), save it and import it again."))
                : SheetFindings.Unreadable(name, new("berkasnya berformat Excel lama (.xls)", "the file has the format of old Excel (.xls)"), new("Buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx.", "Open it in Excel or LibreOffice and save it as .xlsx.")));
        }

        string head = System.Text.Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 1024)).TrimStart('ÿ', 'þ', 'ï', '»', '¿', ' ', '\r', '\n', '\t');
        if (head.StartsWith("<html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<table", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
        {
            throw new SheetException(SheetFindings.Unreadable(name, new("isinya halaman web (HTML atau XML), meskipun namanya mungkin .xls", "it holds a web page (HTML or XML), though its name may end in .xls"), new("Buka di Excel atau LibreOffice, lalu simpan sebagai .xlsx.", "Open it in Excel or LibreOffice and save it as .xlsx.")));
        }

        return head.StartsWith("%PDF", StringComparison.Ordinal)
            ? throw new SheetException(SheetFindings.Unreadable(name, new("isinya PDF", "it holds a PDF"), new("Minta berkas Excel aslinya; angka di PDF tidak dapat diambil dengan pasti.", "Ask for the original Excel file; figures cannot be taken from a PDF with certainty.")))
            : CsvReader.Read(name, bytes);
    }
}
