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

    public static TheoryData<string, string, string> Broken => new()
    {
        { "an empty file", "", "a.json:1:1 LKJ102 JSON tidak dapat dibaca: berkas berakhir sebelum selesai." },
        { "cut off in an object", "{\n  \"a\": 1,\n", "a.json:3:1 LKJ102 JSON tidak dapat dibaca: berkas berakhir sebelum selesai." },
        { "cut off after a key", "{ \"a\":", "a.json:1:7 LKJ102 JSON tidak dapat dibaca: berkas berakhir sebelum selesai." },
        { "cut off in a list", "[1, 2", "a.json:1:6 LKJ102 JSON tidak dapat dibaca: berkas berakhir sebelum selesai." },
        { "a comma too many", "{\n  \"a\": 1,\n}", "a.json:3:1 LKJ102 JSON tidak dapat dibaca: ada tanda yang tidak diharapkan." },
        { "a comma too few", "{ \"a\": 1 \"b\": 2 }", "a.json:1:10 LKJ102 JSON tidak dapat dibaca: ada tanda yang tidak diharapkan." },
        { "a comment", "{ // catatan\n}", "a.json:1:3 LKJ102 JSON tidak dapat dibaca: ada tanda yang tidak diharapkan." },
        { "a fault after letters outside of ASCII", "{\n  \"é–😀\": x }", "a.json:2:11 LKJ102 JSON tidak dapat dibaca: ada tanda yang tidak diharapkan." },
        { "a fault after a byte order mark", "\uFEFF{ x }", "a.json:1:3 LKJ102 JSON tidak dapat dibaca: ada tanda yang tidak diharapkan." },
        { "a letter that is half of a pair", "{\n  \"é\": \"\\ud800\" }", "a.json:2:8 LKJ102 JSON tidak dapat dibaca: ada tanda yang tidak diharapkan." },
        { "a key that is half of a pair", "{\n  \"\\ud800\": 1 }", "a.json:2:3 LKJ102 JSON tidak dapat dibaca: ada tanda yang tidak diharapkan." },
        { "something after the end", "{ }\n x", "a.json:2:2 LKJ102 JSON tidak dapat dibaca: ada tanda yang tidak diharapkan." },
        { "no JSON at all", "judul: x", "a.json:1:1 LKJ102 JSON tidak dapat dibaca: ada tanda yang tidak diharapkan." },
    };

    [Theory, MemberData(nameof(Broken))]
    public void Tells_where_the_text_stops_being_json(string name, string json, string expected)
    {
        FindingBag findings = new();

        Sample.Json(json, findings).ShouldBeNull(name);

        Dump.Of(findings).ShouldBe($"{expected} {Remedy}", name);
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
