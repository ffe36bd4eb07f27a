namespace Lkjip.Publish.Core.Tests;

public sealed class RomawiTests
{
    [Theory]
    [InlineData(1, "I"), InlineData(3, "III"), InlineData(4, "IV"), InlineData(5, "V"), InlineData(9, "IX"), InlineData(10, "X")]
    [InlineData(14, "XIV"), InlineData(40, "XL"), InlineData(49, "XLIX"), InlineData(90, "XC"), InlineData(399, "CCCXCIX")]
    public void Writes_roman_numerals(int number, string expected) => Romawi.Format(number).ShouldBe(expected);

    [Theory, InlineData(0), InlineData(-1), InlineData(400)]
    public void Throws_outside_its_range(int number) => Should.Throw<ArgumentOutOfRangeException>(() => Romawi.Format(number));
}
