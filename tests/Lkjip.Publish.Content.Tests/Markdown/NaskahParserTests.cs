namespace Lkjip.Publish.Content.Tests;

public sealed class NaskahParserTests
{
    public static TheoryData<string, string, string> Cases => new()
    {
        { "nothing", "", "" },
        { "prose", "Satu\ndua.\n\nTiga.\n", "prosa Satu\\ndua.\\nTiga." },
        { "headings", "## Satu\n\nteks\n\n### Dua\n", "(1,1) h2 Satu\nprosa teks\n(5,1) h3 Dua" },
        { "a heading with an id", "## Dasar Hukum {#dasar}\n", "(1,1) h2 Dasar Hukum #dasar" },
        { "a heading without a number", "## Camat {.tanpa-nomor}\n", "(1,1) h2 Camat tanpa-nomor" },
        { "a heading with a value", "## Tahun {{ laporan.tahun }}\n", "(1,1) h2 Tahun «laporan.tahun@1,10»" },
        { "a heading with emphasis", "## Satu *dua*\n", "(1,1) h2 Satu dua" },
        { "a heading with a value and no number", "## Tahun {{ laporan.tahun }} {.tanpa-nomor}\n", "(1,1) h2 Tahun «laporan.tahun@1,10» tanpa-nomor" },
        { "a heading with id and no number", "### Dasar {#dasar .tanpa-nomor}\n", "(1,1) h3 Dasar #dasar tanpa-nomor" },
        { "a heading with closing marks", "## Dasar ## {#dasar}\n", "(1,1) h2 Dasar #dasar" },
        { "a heading with braces", "## Satu {dua}\n", "(1,1) h2 Satu {dua}" },
        { "an underlined heading", "x\n\nSatu\ndua\n----\n", "prosa x\n(3,1) h2 Satu\ndua" },
        { "an underlined heading takes no marks", "Satu {#satu}\n----\n", "(1,1) h2 Satu {#satu}" },
        { "lists and quotations", "- a\n- b\n\n> c\n", "prosa a\\nb\\nc" },
        { "prose around a block", "a\n\n```ttd\n```\n\nb\n", "prosa a\n(3,1) ttd\nprosa b" },
        { "a block right after prose", "a\n```ttd\n```\nb\n", "prosa a\n(2,1) ttd\nprosa b" },
        { "two blocks", "```ttd\n```\n```ttd\nnama: N\n```\n", "(1,1) ttd\n(3,1) ttd nama=N" },
        { "an indented code block is prose", "a\n\n    kode\n", "prosa a\\nkode" },
        { "definitions of links are no part", "[a]: https://contoh.go.id\n", "" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Splits(string name, string markdown, string expected)
    {
        FindingBag findings = new();

        Dump.Of(Sample.Naskah(markdown, findings)).ShouldBe(expected, name);
        Dump.Of(findings).ShouldBeEmpty();
    }

    [Fact]
    public void Places_count_from_the_line_of_the_file_on_which_the_text_starts()
    {
        FindingBag findings = new();

        Dump.Of(Sample.Naskah("## Satu\n\n```ttd\nnama: N\n```\n", findings, firstLine: 5)).ShouldBe("(5,1) h2 Satu\n(7,1) ttd nama=N");
    }

    public static TheoryData<string, string, string> Faults => new()
    {
        { "a mark of a heading that does not exist", "a\n\n## Camat {.tanpanomor}\n", "a.md:3:1 LKJ121 Penanda judul '.tanpanomor' tidak dikenal. Maksud Anda '.tanpa-nomor'? Yang dikenal: #id, .tanpa-nomor." },
        { "a property of a heading", "## Camat {#c lang=id}\n", "a.md:1:1 LKJ121 Penanda judul 'lang=id' tidak dikenal. Yang dikenal: #id, .tanpa-nomor." },
        { "a heading of level one", "a\n\n# Judul\n", "a.md:3:1 LKJ115 Judul tingkat satu ('# …') dipakai di dalam bab. Judul bab berasal dari 'judul' di kepala berkas; mulai subbab dengan '## '." },
        { "a block in a list", "- a\n\n  ```tabel\n  id: x\n  ```\n", "a.md:3:3 LKJ113 Blok 'tabel' berada di dalam daftar atau kutipan. Pindahkan blok ke awal baris, di luar daftar." },
        { "a block in a quotation", "> ```gambar\n> ```\n", "a.md:1:3 LKJ113 Blok 'gambar' berada di dalam daftar atau kutipan. Pindahkan blok ke awal baris, di luar daftar." },
    };

    [Theory, MemberData(nameof(Faults))]
    public void Reports(string name, string markdown, string expected)
    {
        FindingBag findings = new();

        Sample.Naskah(markdown, findings);

        Dump.Of(findings).ShouldBe(expected, name);
    }
}
