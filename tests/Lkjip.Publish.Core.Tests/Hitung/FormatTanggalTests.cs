namespace Lkjip.Publish.Core.Tests;

public sealed class FormatTanggalTests
{
    [Fact]
    public void Writes_months_in_indonesian() =>
        Enumerable.Range(1, 12).Select(month => FormatTanggal.Panjang(new DateOnly(2025, month, 1))).ShouldBe(
        [
            "1 Januari 2025", "1 Februari 2025", "1 Maret 2025", "1 April 2025", "1 Mei 2025", "1 Juni 2025",
            "1 Juli 2025", "1 Agustus 2025", "1 September 2025", "1 Oktober 2025", "1 November 2025", "1 Desember 2025",
        ]);

    public static TheoryData<string?, string?> Texts => new()
    {
        { "23 Januari 2025", "2025-01-23" },
        { "Januari 2025", "2025-01-01" },
        { "1 nopember 2024", "2024-11-01" },
        { "29 Februari 2024", "2024-02-29" },
        { "  5  Mei  2024 ", "2024-05-05" },
        { "29 Februari 2023", null },
        { "31 April 2024", null },
        { "0 Mei 2024", null },
        { "5 May 2024", null },
        { "Senin, 5 Mei 2024", null },
        { "2024", null },
        { "Mei", null },
        { "5 Mei 0", null },
        { "-5 Mei 2024", null },
        { "", null },
        { null, null },
    };

    [Theory, MemberData(nameof(Texts))]
    public void Reads_dates(string? text, string? expected) =>
        (FormatTanggal.Parse(text)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(expected);

    [Theory]
    [InlineData("23 Januari 2025", "2025-01-23"), InlineData("Januari 2025", null), InlineData("31 April 2024", null), InlineData("", null), InlineData(null, null)]
    public void Reads_dates_with_their_day(string? text, string? expected) =>
        (FormatTanggal.ParseDay(text)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(expected);

    [Fact]
    public void Reads_what_it_writes() => FormatTanggal.Parse(FormatTanggal.Panjang(new DateOnly(2024, 12, 31))).ShouldBe(new DateOnly(2024, 12, 31));
}
