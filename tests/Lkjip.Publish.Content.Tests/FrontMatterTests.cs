namespace Lkjip.Publish.Content.Tests;

public sealed class FrontMatterTests
{
    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "a chapter", "---\njudul: Awal\n---\n\nTeks\n", "Awal Bab", "4: \\nTeks\\n" },
        { "a kind of chapter", "---\njudul: Kata Pengantar\njenis: depan\n---\nTeks", "Kata Pengantar Depan", "5: Teks" },
        { "a rule further down", "---\njudul: Awal\n---\na\n\n---\n\nb\n", "Awal Bab", "4: a\\n\\n---\\n\\nb\\n" },
        { "nothing below it, and no end of the line", "---\njudul: Awal\n---", "Awal Bab", "4: " },
        { "nothing below it", "---\njudul: Awal\n---\n", "Awal Bab", "4: " },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Splits(string name, string text, string head, string body)
    {
        FindingBag findings = new();

        (KepalaBab? read, SourceText below) = FrontMatter.Read<KepalaBab>("a.md", text, findings);

        Dump.Of(findings).ShouldBeEmpty();
        $"{read!.Judul} {read.Jenis}".ShouldBe(head, name);
        $"{below.FirstLine}: {below.Text.Replace("\n", "\\n", StringComparison.Ordinal)}".ShouldBe(body, name);
    }

    public static TheoryData<string, string, string> Faults => new()
    {
        { "no front matter", "Teks\n", "(1,1) LKJ114" },
        { "an empty file", "", "(1,1) LKJ114" },
        { "a blank line before it", "\n---\njudul: Awal\n---\n", "(1,1) LKJ114" },
        { "never closed", "---\njudul: Awal\n\nTeks\n", "(1,1) LKJ114" },
        { "empty, and no end of the line", "---\n---", "(2,1) LKJ104" },
        { "empty", "---\n---\nTeks\n", "(2,1) LKJ104" },
        { "an unknown key", "---\njudul: Awal\njeni: depan\n---\n", "(3,1) LKJ103" },
        { "a wrong value", "---\njudul: Awal\njenis: muka\n---\n", "(3,8) LKJ105" },
        { "a colon within a text", "---\njudul: Bab I: Awal\n---\n", "(2,13) LKJ102" },
        { "a key written twice", "---\njudul: A\njudul: B\n---\n", "(3,1) LKJ106" },
    };

    [Theory, MemberData(nameof(Faults))]
    public void Reports(string name, string text, string expected)
    {
        FindingBag findings = new();

        FrontMatter.Read<KepalaBab>("a.md", text, findings).Head.ShouldBeNull(name);

        Dump.Codes(findings).ShouldBe(expected, name);
    }

    [Fact]
    public void The_head_of_a_report_is_read_with_all_its_keys()
    {
        const string Text =
            """
            ---
            judul: LKjIP Dinas
            tahun: 2024
            status: draf
            tempat: Payakumbuh
            tanggal: Januari 2025
            penandatangan:
              jabatan: Camat
              nama: Nama, S.STP
              nip: 19791221 199810 2 001
            desimal: 1
            skalaCapaian: capaian
            batasCapaian: 100
            nomorHalaman: lengkap
            singkatan:
              OPD: Organisasi Perangkat Daerah
            ---

            """;
        FindingBag findings = new();

        KepalaLaporan head = FrontMatter.Read<KepalaLaporan>("a.md", Text, findings).Head!;

        Dump.Of(findings).ShouldBeEmpty();
        Dump.Record(head with { Penandatangan = null }).ShouldBe(
            " batasCapaian=100 desimal=1 judul=LKjIP Dinas nomorHalaman=Lengkap singkatan=OPD:Organisasi Perangkat Daerah skalaCapaian=capaian(12,15) status=Draf tahun=2024(3,8) tanggal=Januari 2025 tempat=Payakumbuh");
        head.Penandatangan.ShouldBe(new Penandatangan { Jabatan = "Camat", Nama = "Nama, S.STP", Nip = "19791221 199810 2 001" });
    }
}
