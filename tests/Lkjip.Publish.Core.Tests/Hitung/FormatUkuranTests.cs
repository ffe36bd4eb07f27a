namespace Lkjip.Publish.Core.Tests;

public sealed class FormatUkuranTests
{
    [Theory]
    [InlineData(0, "1 kB"), InlineData(999, "1 kB"), InlineData(1_499, "1 kB"), InlineData(1_500, "2 kB"), InlineData(850_000, "850 kB")]
    [InlineData(999_499, "999 kB"), InlineData(999_500, "1,0 MB"), InlineData(1_234_567, "1,2 MB"), InlineData(1_234_567_890, "1.234,6 MB")]
    public void Writes_sizes_in_indonesian(long bytes, string expected) => FormatUkuran.Of(bytes).Replace(FormatAngka.Nbsp, ' ').ShouldBe(expected);
}
