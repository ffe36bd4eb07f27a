namespace Lkjip.Publish.Core.Tests;

public sealed class FormatAngkaTests
{
    public static TheoryData<decimal, int?, string> Numbers => new()
    {
        { 1234567.89m, null, "1.234.567,89" },
        { 1234.5m, 2, "1.234,50" },
        { 91.70m, null, "91,70" },
        { 3.591m, 2, "3,59" },
        { 0.125m, 2, "0,13" },
        { 2.5m, 0, "3" },
        { -2.5m, 0, "-3" },
        { -1234.5m, null, "-1.234,5" },
        { -0.001m, 2, "0,00" },
        { 999m, null, "999" },
        { 999.5m, 0, "1.000" },
        { 0m, null, "0" },
        { 0.33333333333333333333m, null, "0,3333333333" },
    };

    [Theory, MemberData(nameof(Numbers))]
    public void Writes_numbers(decimal value, int? decimals, string expected) => FormatAngka.Angka(value, decimals).ShouldBe(expected);

    public static TheoryData<decimal, string> Amounts => new()
    {
        { 7551445880m, "Rp\u00A07.551.445.880" },
        { 1000.5m, "Rp\u00A01.000,50" },
        { 1000.00m, "Rp\u00A01.000" },
        { 0m, "Rp\u00A00" },
        { -1002953696m, "-Rp\u00A01.002.953.696" },
    };

    [Theory, MemberData(nameof(Amounts))]
    public void Writes_rupiah(decimal value, string expected) => FormatAngka.Rupiah(value).ShouldBe(expected);

    [Fact]
    public void Writes_amounts_of_tables_without_rp() => FormatAngka.AmountOnly(-2467700m).ShouldBe("-2.467.700");

    [Fact]
    public void Writes_percentages()
    {
        FormatAngka.Persen(95.785m).ShouldBe("95,79%");
        FormatAngka.Persen(100m).ShouldBe("100,00%");
        FormatAngka.Persen(95.5m, null).ShouldBe("95,5%");
        FormatAngka.Persen(95.5m, 0).ShouldBe("96%");
    }

    public static TheoryData<string, string?> Texts => new()
    {
        { "1.234.567,89", "1234567.89" },
        { "91,70", "91.70" },
        { "3.591", "3591" },
        { "-5", "-5" },
        { "0,111", "0.111" },
        { "-1.234,5", "-1234.5" },
        { "12345", "12345" },
        { "100", "100" },
        { "12.34", null },
        { "1.2345", null },
        { "1.234.56", null },
        { "1..234", null },
        { "1234.567", null },
        { "0.567", null },
        { "012.345", null },
        { "-0.567", null },
        { "0", "0" },
        { "0,5", "0.5" },
        { ",5", null },
        { "5,", null },
        { "1.234,", null },
        { ".567", null },
        { "", null },
        { "-", null },
        { "--5", null },
        { "5-", null },
        { "+5", null },
        { "1,2,3", null },
        { "1,234.5", null },
        { "86,52%", null },
        { "Rp 5", null },
        { "1.234,-", null },
        { " 5", null },
        { "5 ", null },
        { "(5)", null },
        { "1e3", null },
        { "A", null },
    };

    [Theory, MemberData(nameof(Texts))]
    public void Reads_numbers(string text, string? expected)
    {
        bool read = FormatAngka.TryParse(text, out decimal value);

        (read ? value.ToString(System.Globalization.CultureInfo.InvariantCulture) : null).ShouldBe(expected);
    }

    [Fact]
    public void Keeps_the_number_of_decimals_that_were_written()
    {
        FormatAngka.TryParse("95,00", out decimal value);

        value.Scale.ShouldBe((byte)2);
    }

    [Theory, InlineData("95.00", "95"), InlineData("1234.50", "1.234,5"), InlineData("-0.125", "-0,125"), InlineData("33.333333333333", "33,3333333333…"), InlineData("0", "0")]
    public void Writes_a_number_with_all_that_it_has(string value, string expected) =>
        FormatAngka.Exact(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(expected);
}
