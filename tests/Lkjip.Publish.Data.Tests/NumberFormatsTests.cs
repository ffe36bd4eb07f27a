namespace Lkjip.Publish.Data.Tests;

public sealed class NumberFormatsTests
{
    public static TheoryData<string, decimal, ColumnKind, int?, string?, decimal, string?> Cases => new()
    {
        { "an amount", 1234567m, ColumnKind.Rupiah, null, null, 1234567m, "#,##0" },
        { "an amount with sen", 10.5m, ColumnKind.Rupiah, 0, null, 10.5m, "#,##0.00" },
        { "a share", 86.52m, ColumnKind.Persen, 2, null, 0.8652m, "#,##0.00%" },
        { "a value in percent", 90m, ColumnKind.Nilai, null, "%", 0.9m, "#,##0%" },
        { "a value with its unit", 4m, ColumnKind.Nilai, null, "Dokumen", 4m, "#,##0\" Dokumen\"" },
        { "a value whose unit is not written", 82.1m, ColumnKind.Nilai, null, "Nilai", 82.1m, "#,##0.0" },
        { "a count of nought", 0m, ColumnKind.Angka, 0, null, 0m, "0;-0;\"-\"" },
        { "a check mark", 1m, ColumnKind.Centang, null, null, 1m, "[=1]\"✓\";\"–\"" },
        { "a count of check marks that is one", 1m, ColumnKind.Angka, 0, null, 1m, "#,##0" },
        { "a number of a row", 3m, ColumnKind.Nomor, null, null, 3m, null },
    };

    [Theory, MemberData(nameof(Cases))]
    public void A_number_of_the_workbook_looks_as_on_the_page(string name, decimal number, ColumnKind kind, int? decimals, string? unit, decimal kept, string? format) =>
        NumberFormats.Of(number, FormatFigure.LookOf(new(number, null, unit), kind, decimals)).ShouldBe((kept, format), name);
}
