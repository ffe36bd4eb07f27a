using System.Globalization;

namespace Lkjip.Publish.Content.Tests;

public sealed class SpecialValuesTests
{
    public static TheoryData<string, string> Nilai => new()
    {
        { "90", "90 -" },
        { "91.70", "91.70 -" },
        { "-5", "-5 -" },
        { "\"A\"", "- A" },
        { "\"Sangat Baik\"", "- Sangat Baik" },
        { """{ "kategori": "BB", "angka": 80.00 }""", "80.00 BB" },
        { """{ "kategori": "BB" }""", "- BB" },
        { "\"90\"", "(1,12) LKJ105" },
        { "\"82,15\"", "(1,12) LKJ105" },
        { "\"-5\"", "(1,12) LKJ105" },
        { "\",5\"", "(1,12) LKJ105" },
        { "\"(90)\"", "(1,12) LKJ105" },
        { "\" 90\"", "(1,12) LKJ105" },
        { "\"\"", "(1,12) LKJ105" },
        { "true", "(1,12) LKJ105" },
        { "[90]", "(1,12) LKJ105" },
        { """{ "angka": 80 }""", "(1,12) LKJ104" },
        { """{ "kategori": "B", "nilai": 80 }""", "(1,31) LKJ103" },
    };

    [Theory, MemberData(nameof(Nilai))]
    public void A_target_is_a_number_a_category_or_both(string written, string expected)
    {
        FindingBag findings = new();

        NilaiKinerja? nilai = Sample.BindJson<TargetPerjanjian>($"{{ \"murni\": {written} }}", findings)?.Murni;

        (nilai is null ? Dump.Codes(findings) : $"{Text(nilai.Angka)} {nilai.Kategori ?? "-"}").ShouldBe(expected);
    }

    [Fact]
    public void A_number_in_quotes_is_a_mistake_and_no_category()
    {
        FindingBag findings = new();

        Sample.BindJson<TargetPerjanjian>("""{ "murni": "90" }""", findings);

        Dump.Of(findings).ShouldBe("a.json:1:12 LKJ105 Nilai 'murni' harus angka (tanpa tanda kutip), huruf kategori, atau { \"kategori\": …, \"angka\": … }, tetapi tertulis teks \"90\". Perbaiki bentuk nilainya.");
    }

    public static TheoryData<string, string> Cells => new()
    {
        { "5", "5" },
        { "5.50", "5.50" },
        { "\"teks\"", "teks" },
        { "\"\"", "" },
        { "null", "kosong" },
        { "[\"satu\", \"dua\"]", "daftar satu;dua" },
        { "[]", "daftar " },
        { "[1, 2]", "(1,33) LKJ105" },
        { "{}", "(1,33) LKJ105" },
        { "[[\"a\"]]", "(1,33) LKJ105" },
        { "true", "(1,33) LKJ105" },
    };

    [Theory, MemberData(nameof(Cells))]
    public void A_cell_is_a_number_a_text_or_a_list_of_texts(string written, string expected)
    {
        FindingBag findings = new();

        SelTabel? cell = Sample.BindJson<DataTabel>($"{{ \"kolom\": [], \"baris\": [{{ \"a\": {written} }}] }}", findings)?.Baris[0]["a"];

        (cell is null ? Dump.Codes(findings)
            : cell.Daftar ? "daftar " + string.Join(';', cell.Teks)
            : cell.Angka is { } angka ? Text(angka)
            : cell.Teks.Count == 0 ? "kosong" : cell.Teks[0]).ShouldBe(expected);
    }

    public static TheoryData<string, string> Printed => new()
    {
        { "84.29", "84.29" },
        { "95.00", "95.00" },
        { "\"A\"", "'A'" },
        { "\"-\"", "'-'" },
        { "[90, \"A\"]", "90;'A'" },
        { "[]", "" },
        { """{ "kategori": "B", "angka": 82.10 }""", "82.10 'B'" },
        { """{ "kategori": "B" }""", "'B'" },
        { """[90, { "kategori": "B", "angka": 82.15 }]""", "90;82.15 'B'" },
        { """{ "kategori": "B", "nilai": 82.15 }""", "(1,45) LKJ103" },
        { """{ "kategori": "B", "angka": "82,15" }""", "(1,54) LKJ105" },
        { "null", "(1,26) LKJ105" },
        { "[90, null]", "(1,26) LKJ105" },
        { """{ "angka": 90 }""", "(1,26) LKJ104" },
        { "[[90]]", "(1,26) LKJ105" },
        { "true", "(1,26) LKJ105" },
    };

    [Theory, MemberData(nameof(Printed))]
    public void A_printed_value_keeps_its_decimals_and_its_parts(string written, string expected)
    {
        FindingBag findings = new();

        NilaiTercetak? value = Sample.BindJson<DataTercetak>($"{{ \"baris\": {{ \"r\": {{ \"k\": {written} }} }} }}", findings)?.Baris["r"]["k"];

        (value is null ? Dump.Codes(findings) : string.Join(';', value.Bagian.Select(Part))).ShouldBe(expected);
    }

    private static string Part(BagianTercetak part) => (part.Angka, part.Teks) switch
    {
        ({ } angka, { } teks) => $"{Text(angka)} '{teks}'",
        ({ } angka, null) => Text(angka),
        (null, var teks) => $"'{teks}'",
    };

    [Fact]
    public void A_list_of_numbers_is_no_cell_and_the_message_says_what_is()
    {
        FindingBag findings = new();

        Sample.BindJson<DataTabel>("""{ "kolom": [], "baris": [{ "a": [1] }] }""", findings);

        Dump.Of(findings).ShouldBe("a.json:1:33 LKJ105 Nilai 'a' harus angka, teks, atau daftar teks, tetapi tertulis daftar [ … ]. Perbaiki bentuk nilainya.");
    }

    [Fact]
    public void Values_keep_their_places()
    {
        FindingBag findings = new();

        DataTercetak printed = Sample.BindJson<DataTercetak>("{ \"baris\": { \"r\": { \"k\":\n [90, 1] } },\n  \"catatan\": [{ \"baris\": \"r\", \"kolom\": \"k\", \"teks\": \"t\" }] }", findings)!;

        printed.Baris["r"]["k"].At.ToString().ShouldBe("a.json:2:2");
        printed.Catatan[0].Kolom.At.ToString().ShouldBe("a.json:3:40");
    }

    private static string Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
