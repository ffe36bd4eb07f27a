using System.Globalization;

namespace Lkjip.Publish.Core.Tests;

public sealed class RumusParserTests
{
    /// <summary>Columns: a = 8, b = 2, laki-laki = 5, kosong has no value, nol = 0, "Jumlah aktif" = 30; totals are ten times as much.</summary>
    public static TheoryData<string, string> Values => new()
    {
        { "a", "8" },
        { "a + b", "10" },
        { "a - b", "6" },
        { "a − b", "6" },
        { "a * b", "16" },
        { "a × b", "16" },
        { "a / b", "4" },
        { "a ÷ b", "4" },
        { "a+b*a/b-b", "unknown" },
        { "a + b * a / b - b", "14" },
        { "(a + b) * a / (b + b)", "20" },
        { "a - b - b", "4" },
        { "a / b / b", "2" },
        { "a / b * 100%", "400" },
        { "0,5 * a", "4.0" },
        { "0.5 * a", "4.0" },
        { "0.111 * a", "0.888" },
        { "laki-laki + b", "7" },
        { "laki -laki", "unknown" },
        { "\"Jumlah aktif\" / b", "15" },
        { "total(a) / a", "10" },
        { "total( \"Jumlah aktif\" )", "300" },
        { "total + a", "unknown" },
        { "Capaian = a / b * 100", "400" },
        { "\"Persentase aktif\" = a / b", "4" },
        { "a / nol", "unknown" },
        { "kosong + a", "unknown" },
        { "a / kosong", "unknown" },
        { "  a\t+\nb  ", "10" },
    };

    [Theory, MemberData(nameof(Values))]
    public void Computes(string rumus, string expected)
    {
        FindingBag findings = new();

        decimal? value = RumusParser.Parse(new Sourced<string>(rumus, Sample.At()), findings)!.Evaluate(Column, name => Column(name) * 10);

        (value?.ToString(CultureInfo.InvariantCulture) ?? "unknown").ShouldBe(expected);
        Dump.Of(findings).ShouldBeEmpty();
    }

    public static TheoryData<string, string> Faults => new()
    {
        { "", "rumus berhenti sebelum selesai" },
        { "a / ", "rumus berhenti sebelum selesai" },
        { "a b", "'b' tidak diharapkan pada huruf ke-3" },
        { "a # b", "'#' tidak diharapkan pada huruf ke-3" },
        { "-a", "'-' tidak diharapkan pada huruf ke-1" },
        { "a * * b", "'*' tidak diharapkan pada huruf ke-5" },
        { "(a + b", "')' diharapkan pada huruf ke-7" },
        { "a)", "')' tidak diharapkan pada huruf ke-2" },
        { "total(", "nama kolom diharapkan pada huruf ke-7" },
        { "total(a", "')' diharapkan pada huruf ke-8" },
        { "\"aktif", "tanda kutip tidak ditutup" },
        { "1,2,3 * a", "'1,2,3' bukan angka" },
        { "1.234,5 * a", "'1.234,5' bukan angka" },
        { "a / 1.000", "'1.000' dapat berarti 1000 atau 1,000; tulis salah satunya" },
        { "1.234.567 * a", "'1.234.567' bukan angka" },
        { "a = b = a", "'=' tidak diharapkan pada huruf ke-7" },
        { "= a", "'=' tidak diharapkan pada huruf ke-1" },
    };

    [Theory, MemberData(nameof(Faults))]
    public void Refuses_what_is_no_formula(string rumus, string why)
    {
        FindingBag findings = new();

        RumusParser.Parse(new Sourced<string>(rumus, new SourcePosition("tabel.json", 4, 9)), findings).ShouldBeNull();

        Dump.Of(findings).ShouldBe(
            $"tabel.json:4:9 LKJ131 Rumus '{rumus}' tidak dapat dibaca: {why}. Pakai nama kolom, angka, + - * / ( ) dan total(kolom); beri spasi di sekitar tanda kurang.");
    }

    private static decimal? Column(string name) => name switch
    {
        "a" => 8m,
        "b" => 2m,
        "laki-laki" => 5m,
        "nol" => 0m,
        "Jumlah aktif" => 30m,
        _ => null,
    };
}
