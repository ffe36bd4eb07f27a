namespace Lkjip.Publish.Content.Tests;

public sealed class YamlNodeParserTests
{
    public static TheoryData<string, string, string> Places => new()
    {
        { "nothing", "", "(1,1){ }" },
        { "a comment only", "# catatan\n", "(1,1){ }" },
        { "scalars", "a: x y\nb: \"1\"\nc: 1.50\nd: ya\n", "(1,1){ (1,1)a=(1,4)x y (2,1)b=(2,4)\"1\" (3,1)c=(3,4)1.50 (4,1)d=(4,4)ya }" },
        { "nothing written", "a:\nb: null\nc: ~\nd: ''\n", "(1,1){ (1,1)a=(1,3)null (2,1)b=(2,4)null (3,1)c=(3,4)null (4,1)d=(4,4)\"\" }" },
        { "a list in brackets", "a: [x, \"y\", 2]\n", "(1,1){ (1,1)a=(1,4)[ (1,5)x (1,8)\"y\" (1,13)2 ] }" },
        { "a list with dashes", "a:\n  - x\n  - k: 1\n    l: 2\n", "(1,1){ (1,1)a=(2,3)[ (2,5)x (3,5){ (3,5)k=(3,8)1 (4,5)l=(4,8)2 } ] }" },
        { "an object in braces", "a: { k: x, l: {} }\n", "(1,1){ (1,1)a=(1,4){ (1,6)k=(1,9)x (1,12)l=(1,15){ } } }" },
        { "letters outside of ASCII", "a: [é–😀, b]\n", "(1,1){ (1,1)a=(1,4)[ (1,5)é–😀 (1,11)b ] }" },
        { "a text over several lines", "a: >\n  x\n  y\nb: |\n  x\n  y\nc: 1\n", "(1,1){ (1,1)a=(1,4)\"x y\\n\" (4,1)b=(4,4)\"x\\ny\\n\" (7,1)c=(7,4)1 }" },
        { "a key written twice", "a: 1\na: 2\n", "(1,1){ (1,1)a=(1,4)1 (2,1)a=(2,4)2 }" },
    };

    [Theory, MemberData(nameof(Places))]
    public void Keeps_the_place_of_every_value(string name, string yaml, string expected)
    {
        FindingBag findings = new();

        Dump.Of(Sample.Yaml(yaml, findings)).ShouldBe(expected, name);
        Dump.Of(findings).ShouldBeEmpty();
    }

    [Fact]
    public void Places_count_from_where_the_text_starts_in_its_file() =>
        Dump.Of(YamlNodeParser.Parse("a: x\nb: y\n", new SourcePosition("a.md", 12, 1), new FindingBag())).ShouldBe("(12,1){ (12,1)a=(12,4)x (13,1)b=(13,4)y }");

    public static TheoryData<string, string, string> Broken => new()
    {
        { "a colon within a text", "a: x\njudul: Bab I: Awal\n", "a.md:2:13 LKJ102 YAML tidak dapat dibaca: ada ': ' di dalam teks tanpa tanda kutip." },
        { "a quotation mark that is never closed", "a: \"x\n", "a.md:1:4 LKJ102 YAML tidak dapat dibaca: tanda kutip tidak ditutup." },
        { "a bracket that is never closed", "a: [x, y\n", "a.md:2:1 LKJ102 YAML tidak dapat dibaca: tanda kurung siku atau kurawal tidak ditutup." },
        { "a tab as indentation", "a:\n\tb: 1\n", "a.md:2:1 LKJ102 YAML tidak dapat dibaca: ada tanda yang tidak boleh di sini, misalnya tab; pakai spasi." },
        { "a tab further down", "a: 1\nb:\n  c: 1\n\td: 1\n", "a.md:4:1 LKJ102 YAML tidak dapat dibaca: ada tanda yang tidak boleh di sini, misalnya tab; pakai spasi." },
        { "an anchor", "a: &x teks\n", "a.md:1:4 LKJ102 YAML tidak dapat dibaca: jangkar, alias dan tag tidak dipakai di sini." },
        { "a tag", "judul: !penting\n", "a.md:1:8 LKJ102 YAML tidak dapat dibaca: jangkar, alias dan tag tidak dipakai di sini." },
        { "an anchor at a list", "a: &x [1]\n", "a.md:1:4 LKJ102 YAML tidak dapat dibaca: jangkar, alias dan tag tidak dipakai di sini." },
        { "a tag at an object", "a: !x { b: 1 }\n", "a.md:1:4 LKJ102 YAML tidak dapat dibaca: jangkar, alias dan tag tidak dipakai di sini." },
        { "a second document", "a: 1\n---\nb: 2\n", "a.md:2:1 LKJ102 YAML tidak dapat dibaca: ada baris '---' di tengah; hapus baris itu." },
        { "an alias", "a: 1\nb: *x\n", "a.md:2:4 LKJ102 YAML tidak dapat dibaca: jangkar, alias dan tag tidak dipakai di sini." },
        { "a text on which the library gives up", "x:\n- {\n|\n", "a.md:2:1 LKJ102 YAML tidak dapat dibaca: susunannya tidak sesuai; periksa indentasi dan titik dua." },
        { "a list as key", "? [a]\n: 1\n", "a.md:1:3 LKJ102 YAML tidak dapat dibaca: susunannya tidak sesuai; periksa indentasi dan titik dua." },
    };

    [Theory, MemberData(nameof(Broken))]
    public void Tells_where_the_text_stops_being_yaml(string name, string yaml, string expected)
    {
        FindingBag findings = new();

        Sample.Yaml(yaml, findings).ShouldBeNull(name);

        Dump.Of(findings).ShouldBe($"{expected} Periksa indentasi dan titik dua; apit teks yang memuat ': ' dengan tanda kutip.", name);
    }
}
