namespace Lkjip.Publish.Content.Tests;

public sealed class ValueInlineParserTests
{
    public static TheoryData<string, string, string> Cases => new()
    {
        { "a path", "{{ anggaran.realisasi }}", "«anggaran.realisasi@1,1»" },
        { "no blanks", "{{anggaran.gaji-asn.pagu}}", "«anggaran.gaji-asn.pagu@1,1»" },
        { "one segment", "{{ opd }}", "«opd@1,1»" },
        { "a format", "{{ a.b | rupiah }}", "«a.b|rupiah@1,1»" },
        { "a format with a number", "{{ a.b|angka 2 }}", "«a.b|angka 2@1,1»" },
        { "as printed", "{{ a.b | tercetak 86,52 }}", "«a.b!86,52@1,1»" },
        { "a format, then as printed", "{{ a.b | rupiah | tercetak 1.234 }}", "«a.b|rupiah!1.234@1,1»" },
        { "as printed in words", "{{ a.b | terbilang | tercetak Satu juta rupiah }}", "«a.b|terbilang!Satu juta rupiah@1,1»" },
        { "two formats", "{{ a.b | rupiah | angka }}", "«a.b|rupiah|angka@1,1»" },
        { "within a sentence", "Pagu {{ a.b }}, sisa {{ a.c }}.", "Pagu «a.b@1,6», sisa «a.c@1,22»." },
        { "on the second line", "Satu\ndua {{ a.b }}", "Satu\ndua «a.b@2,5»" },
        { "after letters outside of ASCII", "é–😀 {{ a.b }}", "é–😀 «a.b@1,6»" },
        { "over two lines", "x {{ a.b |\nrupiah }} y", "x «a.b|rupiah@1,3» y" },
        { "emphasised", "**{{ a.b }}**", "«a.b@1,3»" },
        { "in a list", "- satu {{ a.b }}\n- dua {{ a.c }}", "satu «a.b@1,8»\ndua «a.c@2,7»" },
        { "in a quotation", "> satu {{ a.b }}", "satu «a.b@1,8»" },
        { "in a link", "[lihat {{ a.b }}](https://contoh.go.id)", "lihat «a.b@1,8»" },
        { "as code", "`{{ a.b }}`", "{{ a.b }}" },
        { "escaped", "\\{\\{ a.b }}", "{{ a.b }}" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Parses(string name, string markdown, string expected)
    {
        FindingBag findings = new();

        ProsePart prose = Sample.Naskah(markdown, findings).Bagian.ShouldHaveSingleItem().ShouldBeOfType<ProsePart>();

        prose.Prose.ToText(new TestBinding()).ShouldBe(expected, name);
        Dump.Of(findings).ShouldBeEmpty();
    }

    private const string Shape = "Tulis seperti {{ anggaran.realisasi | rupiah }}: huruf kecil, angka, '-' dan titik.";

    public static TheoryData<string, string, string> Faults => new()
    {
        { "never closed", "Pagu {{ a.b dan sisa", "a.md:1:6 LKJ123 Nilai dalam teks '{{ a.b dan sisa' tidak dapat dibaca. Tutup nilai dengan '}}' pada paragraf yang sama." },
        { "closed in another paragraph", "{{ a.b\n\n}}", "a.md:1:1 LKJ123 Nilai dalam teks '{{ a.b' tidak dapat dibaca. Tutup nilai dengan '}}' pada paragraf yang sama." },
        { "nothing in it", "{{ }}", $"a.md:1:1 LKJ123 Nilai dalam teks '{{{{ }}}}' tidak dapat dibaca. {Shape}" },
        { "an empty segment", "{{ a..b }}", $"a.md:1:1 LKJ123 Nilai dalam teks '{{{{ a..b }}}}' tidak dapat dibaca. {Shape}" },
        { "a blank within the path", "{{ a. b }}", $"a.md:1:1 LKJ123 Nilai dalam teks '{{{{ a. b }}}}' tidak dapat dibaca. {Shape}" },
        { "an underscore", "{{ a.b_c }}", $"a.md:1:1 LKJ123 Nilai dalam teks '{{{{ a.b_c }}}}' tidak dapat dibaca. {Shape}" },
        { "a formula", "{{ a.b + a.c }}", $"a.md:1:1 LKJ123 Nilai dalam teks '{{{{ a.b + a.c }}}}' tidak dapat dibaca. {Shape}" },
    };

    [Theory, MemberData(nameof(Faults))]
    public void Reports(string name, string markdown, string expected)
    {
        FindingBag findings = new();

        Sample.Naskah(markdown, findings);

        Dump.Of(findings).ShouldBe(expected, name);
    }
}
