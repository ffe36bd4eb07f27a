using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Lkjip.Publish.Authoring.Tests;

public sealed class WrittenNumberTests
{
    [Theory]
    [InlineData("Rp 1.234.567,-", "1234567")]
    [InlineData("Rp. 1.234.567,00", "1234567")]
    [InlineData("1.234.567,89", "1234567.89")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1,234,567.50", "1234567.5")]
    [InlineData("96,85%", "96.85")]
    [InlineData("96.85 %", "96.85")]
    [InlineData("-", "0")]
    [InlineData("Rp -", "0")]
    [InlineData("–", "0")]
    [InlineData("(1.000.000)", "-1000000")]
    [InlineData("-2.500.000", "-2500000")]
    [InlineData("0,125", "0.125")]
    [InlineData("1234567", "1234567")]
    [InlineData("1\u00A0234\u00A0567", "1234567")]
    [InlineData("Rp7.551.445.880,--", "7551445880")]
    public void A_number_is_read_in_every_form_that_offices_use(string text, string expected) =>
        WrittenNumber.Parse(text)!.In(null).ShouldBe(decimal.Parse(expected, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("1.234")]
    [InlineData("1,234")]
    [InlineData("(1.000)")]
    public void One_group_of_three_digits_may_mean_two_numbers(string text)
    {
        WrittenNumber written = WrittenNumber.Parse(text)!;

        written.In(null).ShouldBeNull();
        Math.Abs(written.Indonesian!.Value).ShouldNotBe(Math.Abs(written.English!.Value));
        written.In(Notation.Indonesian).ShouldBe(written.Indonesian);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Jumlah")]
    [InlineData("12 orang")]
    [InlineData("1.23.456")]
    [InlineData("1,2,3")]
    [InlineData("(500")]
    [InlineData("1.06.02")]
    [InlineData("#REF!")]
    [InlineData("31/12/2024")]
    public void What_is_no_number_is_none(string text) => WrittenNumber.Parse(text).ShouldBeNull();

    [Fact]
    public void Every_number_comes_back_from_either_notation()
    {
        Prop.ForAll<int, byte>((whole, cents) =>
        {
            decimal value = Math.Abs((decimal)whole) + ((cents % 100) / 100m);
            string english = value.ToString("#,##0.00", CultureInfo.InvariantCulture);
            string indonesian = string.Concat(english.Select(c => c switch { ',' => '.', '.' => ',', _ => c }));
            return WrittenNumber.Parse($"Rp {indonesian}")!.In(Notation.Indonesian) == value
                && WrittenNumber.Parse(english)!.In(Notation.English) == value
                && WrittenNumber.Parse($"({indonesian})")!.In(Notation.Indonesian) == -value;
        }).QuickCheckThrowOnFailure();
    }
}
