namespace Lkjip.Publish.Core.Tests;

/// <summary>Intervals that are written as texts are compared by their bounds.</summary>
public sealed class IntervalTextTests
{
    [Theory]
    [InlineData("65,00 – 74,99", "65.00 – 74.99", "65.00")]
    [InlineData("0 – 49,99", "0 - 49.99", "49.99")]
    [InlineData("75 – 90", "75.00 – 89.99", "75.00")]
    [InlineData("75 – 90", "75,00 – 89,99%", "75,00")]
    [InlineData("> 80 – 90", "> 80 – 90", "80")]
    public void Bounds_agree_however_they_are_written(string computed, string printed, string written) => IntervalText.Agreed(computed, printed)!.Value.Written.ShouldBe(written);

    [Theory]
    [InlineData("65,00 – 74,99", "65.00 – 79.99")]
    [InlineData("75 – 90", "75,00 – 88,99")]
    [InlineData("> 80 – 90", "80 – 90")]
    [InlineData("1,00 – 2,5996", "1,00 – 1,2,5996")]
    [InlineData("Baik", "65.00 – 74.99")]
    public void Other_bounds_do_not(string computed, string printed) => IntervalText.Agreed(computed, printed).ShouldBeNull();
}
