namespace Lkjip.Publish.Core.Tests;

public sealed class TerbilangTests
{
    public static TheoryData<decimal, string> Numbers => new()
    {
        { 0m, "nol" },
        { 2m, "dua" },
        { 10m, "sepuluh" },
        { 11m, "sebelas" },
        { 12m, "dua belas" },
        { 19m, "sembilan belas" },
        { 20m, "dua puluh" },
        { 21m, "dua puluh satu" },
        { 99m, "sembilan puluh sembilan" },
        { 100m, "seratus" },
        { 101m, "seratus satu" },
        { 110m, "seratus sepuluh" },
        { 111m, "seratus sebelas" },
        { 200m, "dua ratus" },
        { 999m, "sembilan ratus sembilan puluh sembilan" },
        { 1_000m, "seribu" },
        { 1_100m, "seribu seratus" },
        { 2_024m, "dua ribu dua puluh empat" },
        { 11_000m, "sebelas ribu" },
        { 21_000m, "dua puluh satu ribu" },
        { 100_000m, "seratus ribu" },
        { 101_000m, "seratus satu ribu" },
        { 1_000_000m, "satu juta" },
        { 1_001_000m, "satu juta seribu" },
        { 1_000_000_000m, "satu miliar" },
        { 2_000_000_000m, "dua miliar" },
        { 1_000_000_000_000m, "satu triliun" },
        { 999_999_999_999_999m, "sembilan ratus sembilan puluh sembilan triliun sembilan ratus sembilan puluh sembilan miliar sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan" },
        { -15m, "minus lima belas" },
        { 5.00m, "lima" },

        // Printed by Dinas Sosial Kota Payakumbuh 2024.
        { 7_551_445_880m, "tujuh miliar lima ratus lima puluh satu juta empat ratus empat puluh lima ribu delapan ratus delapan puluh" },
        { 6_775_947_475m, "enam miliar tujuh ratus tujuh puluh lima juta sembilan ratus empat puluh tujuh ribu empat ratus tujuh puluh lima" },
        { 775_498_405m, "tujuh ratus tujuh puluh lima juta empat ratus sembilan puluh delapan ribu empat ratus lima" },
    };

    [Theory, MemberData(nameof(Numbers))]
    public void Writes_numbers_in_words(decimal value, string expected) => Terbilang.Angka(value).ShouldBe(expected);

    public static TheoryData<decimal, string> Amounts => new()
    {
        { 2_467_700m, "dua juta empat ratus enam puluh tujuh ribu tujuh ratus rupiah" },
        { 1_000.50m, "seribu rupiah lima puluh sen" },
        { 1.01m, "satu rupiah satu sen" },
        { 0.995m, "satu rupiah" },
        { -1.5m, "minus satu rupiah lima puluh sen" },
        { -0.25m, "minus nol rupiah dua puluh lima sen" },
        { 0m, "nol rupiah" },
    };

    [Theory, MemberData(nameof(Amounts))]
    public void Writes_amounts_in_words_with_their_sen(decimal value, string expected) => Terbilang.Rupiah(value).ShouldBe(expected);

    [Theory, InlineData(1e15), InlineData(-1e15), InlineData(0.5)]
    public void Throws_for_numbers_that_it_has_no_words_for(double value) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Terbilang.Angka((decimal)value));

    [Fact]
    public void Throws_for_amounts_that_it_has_no_words_for() => Should.Throw<ArgumentOutOfRangeException>(() => Terbilang.Rupiah(1_000_000_000_000_000m));
}
