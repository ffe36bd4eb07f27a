using System.Text;

namespace Lkjip.Publish.Content.Tests;

public sealed class JsonNodeParserTests
{
    public static TheoryData<string, string, string> Places => new()
    {
        { "an empty object", "{}", "(1,1){ }" },
        { "blanks before it", "  \n  {}", "(2,3){ }" },
        { "scalars", """{ "a": "x", "b": -1.50, "c": true, "d": null }""", "(1,1){ (1,3)a=(1,8)\"x\" (1,13)b=(1,18)-1.50 (1,25)c=(1,30)true (1,36)d=(1,41)null }" },
        { "lists", "[ [ 1 ],\n  [] ]", "(1,1)[ (1,3)[ (1,5)1 ] (2,3)[ ] ]" },
        { "lines", "{\n  \"a\": 1,\n  \"b\":\n    2\n}", "(1,1){ (2,3)a=(2,8)1 (3,3)b=(4,5)2 }" },
        { "lines of Windows", "{\r\n  \"a\": 1,\r\n  \"b\": 2\r\n}", "(1,1){ (2,3)a=(2,8)1 (3,3)b=(3,8)2 }" },
        { "a byte order mark", "\uFEFF{ \"a\": 1 }", "(1,1){ (1,3)a=(1,8)1 }" },
        { "letters of two bytes", "{ \"é\": 1 }", "(1,1){ (1,3)é=(1,8)1 }" },
        { "letters of three bytes", "{ \"a\": \"–\", \"b\": 1 }", "(1,1){ (1,3)a=(1,8)\"–\" (1,13)b=(1,18)1 }" },
        { "letters of two UTF-16 units", "{ \"a\": \"😀\", \"b\": 1 }", "(1,1){ (1,3)a=(1,8)\"😀\" (1,14)b=(1,19)1 }" },
        { "escaped letters", """{ "a": "\u00e9\n\"", "b": 1 }""", "(1,1){ (1,3)a=(1,8)\"é\\n\"\" (1,22)b=(1,27)1 }" },
        { "a key written twice", """{ "a": 1, "a": 2 }""", "(1,1){ (1,3)a=(1,8)1 (1,11)a=(1,16)2 }" },
        { "a number with zeros behind the point", "[95.00]", "(1,1)[ (1,2)95.00 ]" },
    };

    [Theory, MemberData(nameof(Places))]
    public void Keeps_the_place_of_every_value(string name, string json, string expected)
    {
        FindingBag findings = new();

        Dump.Of(Sample.Json(json, findings)).ShouldBe(expected, name);
        Dump.Of(findings).ShouldBeEmpty();
    }

    private const string Remedy = "Periksa tanda kurung, koma dan tanda kutip di dekat tempat ini; mungkin berkas terpotong.";
    private const string Comma = "Tambahkan ',' sesudah nilai ini, sebelum yang berikutnya.";
    private const string Quote = "Apit kunci dan teks dengan tanda kutip ganda.";

    public static TheoryData<string, string, string> Broken => new()
    {
        { "an empty file", "", "1:1 berkas berakhir sebelum selesai. " + Remedy },
        { "cut off in an object", "{\n  \"a\": 1,\n", "3:1 berkas berakhir sebelum selesai. " + Remedy },
        { "cut off after a key", "{ \"a\":", "1:7 berkas berakhir sebelum selesai. " + Remedy },
        { "cut off in a list", "[1, 2", "1:6 berkas berakhir sebelum selesai. " + Remedy },
        { "a comma too many", "{\n  \"a\": 1,\n}", "2:9 koma berlebih sebelum '}'. Hapus koma itu." },
        { "a comma too many in a list", "[ 1, 2, ]", "1:7 koma berlebih sebelum ']'. Hapus koma itu." },
        { "a comma too few", "{ \"a\": 1 \"b\": 2 }", "1:9 tanda koma hilang di sini. " + Comma },
        { "a comma too few at the end of a line", "{\n  \"é\": \"x\"\n  \"b\": 2\n}", "2:11 tanda koma hilang di sini. " + Comma },
        { "a comma too few after an object", "[ { \"a\": true }\n  { \"a\": false } ]", "1:16 tanda koma hilang di sini. " + Comma },
        { "a comma too few after a word", "{ \"a\": true\n \"b\": 2 }", "1:12 tanda koma hilang di sini. " + Comma },
        { "points between thousands", "{ \"pagu\": 1.900.000.000 }", "1:11 '1.900.000.000' bukan angka JSON. Tulis 1900000000: tanpa titik ribuan dan tanpa '%', dengan titik sebagai tanda desimal." },
        { "points and a comma", "{ \"pagu\": -1.900,50, \"b\": 1 }", "1:11 '-1.900,50' bukan angka JSON. Tulis -1900.50: tanpa titik ribuan dan tanpa '%', dengan titik sebagai tanda desimal." },
        { "a comma for the point", "{ \"a\": 87,33 }", "1:8 '87,33' bukan angka JSON. Tulis 87.33: tanpa titik ribuan dan tanpa '%', dengan titik sebagai tanda desimal." },
        { "a sign of per cent", "{ \"a\": 87% }", "1:8 '87%' bukan angka JSON. Tulis 87: tanpa titik ribuan dan tanpa '%', dengan titik sebagai tanda desimal." },
        { "quotation marks of a word processor", "{ “nama”: 1 }", "1:3 tanda kutip “ tidak dikenal JSON. Pakai tanda kutip ganda yang lurus: \"." },
        { "single quotation marks", "{ \"nama\": 'x' }", "1:11 tanda kutip ' tidak dikenal JSON. Pakai tanda kutip ganda yang lurus: \"." },
        { "a text that is not closed", "{ \"nama\": \"Dinas,\n  \"b\": 1 }", "1:18 teks tidak ditutup dengan tanda kutip pada baris ini. Tambahkan '\"' di akhir teks; baris baru di dalam teks ditulis \\n." },
        { "a comment", "{ // catatan\n}", "1:3 JSON tidak mengenal komentar. Hapus komentar itu; keterangan dapat ditulis dengan kunci 'catatan' di tempat yang mengenalnya." },
        { "a fault after letters outside of ASCII", "{\n  \"é–😀\": x }", "2:11 ada teks tanpa tanda kutip. " + Quote },
        { "a fault after a byte order mark", "\uFEFF{ x }", "1:3 ada teks tanpa tanda kutip. " + Quote },
        { "a sign that means nothing", "{ \"a\": ; }", "1:8 ada tanda yang tidak diharapkan. " + Remedy },
        { "a letter that is half of a pair", "{\n  \"é\": \"\\ud800\" }", "2:8 ada tanda yang tidak diharapkan. " + Remedy },
        { "a key that is half of a pair", "{\n  \"\\ud800\": 1 }", "2:3 ada tanda yang tidak diharapkan. " + Remedy },
        { "something after the end", "{ }\n x", "2:2 ada teks tanpa tanda kutip. " + Quote },
        { "no JSON at all", "judul: x", "1:1 ada teks tanpa tanda kutip. " + Quote },
    };

    [Theory, MemberData(nameof(Broken))]
    public void Tells_where_the_text_stops_being_json_and_how_to_mend_it(string name, string json, string expected)
    {
        FindingBag findings = new();

        Sample.Json(json, findings).ShouldBeNull(name);

        Dump.Of(findings).Replace(" LKJ102 JSON tidak dapat dibaca:", string.Empty, StringComparison.Ordinal).ShouldBe($"a.json:{expected}", name);
    }

    [Fact]
    public void A_file_cut_off_anywhere_is_one_finding_and_never_an_exception()
    {
        byte[] whole = Encoding.UTF8.GetBytes("{\n  \"nama\": \"Dinas – Sosial\",\n  \"nilai\": [ 91.70, true, null ]\n}");

        for (int length = 0; length < whole.Length; length++)
        {
            FindingBag findings = new();

            JsonNodeParser.Parse("a.json", whole.AsSpan(0, length), findings).ShouldBeNull($"{length} bytes");

            findings.ToSorted().ShouldHaveSingleItem().Kode.ShouldBe("LKJ102");
        }
    }
}
