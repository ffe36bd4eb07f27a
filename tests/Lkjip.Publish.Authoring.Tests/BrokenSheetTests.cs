using System.IO.Compression;
using System.Text;

namespace Lkjip.Publish.Authoring.Tests;

public sealed class BrokenSheetTests
{
    [Fact]
    public void A_workbook_that_is_far_larger_than_it_looks_is_refused()
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("[Content_Types].xml");
            using Stream entry = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 300; i++)
            {
                entry.Write(zeros);
            }
        }

        Refused(stream.ToArray()).Pesan.Indonesia.ShouldContain("lebih besar dari 256 MB");
    }

    [Theory]
    [InlineData(10)]
    [InlineData(200)]
    [InlineData(1500)]
    public void A_workbook_cut_in_half_is_refused(int length)
    {
        byte[] book = Book.Of([], ["Kode", "Uraian", "Realisasi"], ["1.06.01", "A", 5m]);

        Refused(book[..Math.Min(length, book.Length - 1)]).Kode.ShouldBe("LKJ701");
    }

    [Fact]
    public void A_protected_workbook_says_so()
    {
        byte[] locked = [0xD0, 0xCF, 0x11, 0xE0, .. new byte[512], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[64]];

        Refused(locked).Pesan.Indonesia.ShouldContain("kata sandi");
    }

    [Fact]
    public void Other_files_are_named_for_what_they_are()
    {
        Refused([0xD0, 0xCF, 0x11, 0xE0, .. new byte[512]]).Pesan.Indonesia.ShouldContain(".xls");
        Refused("<html><table><tr><td>Kode</td></tr></table></html>"u8.ToArray()).Pesan.Indonesia.ShouldContain("HTML");
        Refused("%PDF-1.7"u8.ToArray()).Pesan.Indonesia.ShouldContain("PDF");
        Refused([1, 0, 2, 0, 0, 0]).Pesan.Indonesia.ShouldContain("bukan teks");
        Refused("Kode;Uraian\n\"1.06;A\n"u8.ToArray()).Pesan.Indonesia.ShouldContain("tanda kutip");
    }

    [Fact]
    public void A_sheet_that_is_not_there_is_told_with_those_that_are() =>
        Should.Throw<SheetException>(() => SheetFile.Read("a.xlsx", Book.Of([], ["x"]), "Lain")).Finding.Saran.Indonesia.ShouldContain("LRA");

    [Fact]
    public void An_empty_file_has_no_columns()
    {
        using ImportCase report = new();

        Importer.Plan(report.Csv("")).Findings.ShouldContain(f => f.Kode == "LKJ702");
        Importer.Plan(report.Options(Book.Of([]))).Findings.ShouldContain(f => f.Kode == "LKJ702");
    }

    private static Finding Refused(byte[] bytes)
    {
        Finding refused = Should.Throw<SheetException>(() => SheetFile.Read("a.xlsx", bytes, null)).Finding;
        refused.Pesan.Inggris.ShouldStartWith("The spreadsheet cannot be read: ");
        refused.Saran.Inggris.ShouldNotBe(refused.Saran.Indonesia);
        return refused;
    }
}
