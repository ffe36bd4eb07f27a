namespace Lkjip.Publish.Content.Tests;

public sealed class DataBlockParserTests
{
    [Fact]
    public void Every_kind_of_block_has_its_word() => typeof(DataBlock).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(DataBlock)) && !type.IsAbstract)
        .Except(DataBlockParser.Types.Select(kind => kind.Value))
        .ShouldBeEmpty();

    public static TheoryData<string, string, string> Cases => new()
    {
        {
            "a table", "```tabel\nid: iku\njudul: Indikator {opd}\nsumber: kinerja\n```",
            "(1,1) tabel bernomor=ya id=iku(2,5) judul=Indikator {opd} jumlah=ya sumber=Kinerja urutan=Turun"
        },
        {
            "a table with everything",
            "```tabel\nid: a\njudul: A\nsumber: anggaran\nbentuk: realisasi\nkolom: [uraian, { kunci: pagu, judul: Pagu, grup: Rp }]\nsasaran: [s1]\nindikator: [i1]\nhanya: [p1, p2]\nkecuali: p3\ntingkat: sub-kegiatan\nkelompok: [g]\nsurvei: s\nperSasaran: true\njumlah: false\nlanskap: tidak\nbernomor: false\nasal: SIPD\ncatatan: C\ndata: d\n```",
            "(1,1) tabel asal=SIPD bentuk=realisasi(5,9) catatan=C data=d(20,7) hanya=p1(9,9),p2(9,13) id=a(2,5) indikator=i1(8,13) judul=A kecuali=p3(10,10) kelompok=g(12,12) kolom=uraian(6,9),pagu(6,26):Pagu:Rp perSasaran=ya sasaran=s1(7,11) sumber=Anggaran survei=s(13,9) tingkat=SubKegiatan urutan=Turun"
        },
        { "a chart", "```bagan\nid: so\njudul: Struktur\n```", "(1,1) bagan bernomor=ya id=so(2,5) judul=Struktur" },
        { "a picture", "```gambar\nid: rapat\njudul: Rapat\nberkas: rapat.jpg\nalternatif: Camat.\n```", "(1,1) gambar alternatif=Camat. berkas=rapat.jpg(4,9) bernomor=ya id=rapat(2,5) judul=Rapat" },
        { "a formula", "```rumus\nrumus: a / b * 100%\nketerangan:\n  a: Aktif\n  b: Semua\n```", "(1,1) rumus keterangan=a:Aktif,b:Semua rumus=a / b * 100%(2,8)" },
        { "a signature", "```ttd\n```", "(1,1) ttd" },
        { "two signatures", "```ttd\nnama: N\npihakKedua:\n  jabatan: Wali Kota\n  nama: M\n```", "(1,1) ttd nama=N pihakKedua={ jabatan=Wali Kota nama=M }" },
        { "a second party without a name", "```ttd\npihakKedua: { jabatan: Wali Kota }\n```", "(2,13) LKJ104" },
        { "tildes", "~~~ttd\nnama: N\n~~~", "(1,1) ttd nama=N" },
        { "more ticks", "````ttd\nnama: N\n````", "(1,1) ttd nama=N" },
        { "no key", "```tabel\n```", "(1,1) LKJ104 (1,1) LKJ104 (1,1) LKJ104" },
        { "no id", "```tabel\njudul: A\nsumber: skm\n```", "(1,1) LKJ104" },
        { "never closed", "```tabel\nid: a\n", "(1,1) LKJ111" },
        { "an unknown kind", "```tabl\nid: a\n```", "(1,1) LKJ112" },
        { "no kind", "```\nid: a\n```", "(1,1) LKJ112" },
        { "an unknown key", "```ttd\nname: N\n```", "(2,1) LKJ103" },
        { "an unknown source", "```tabel\nid: a\njudul: A\nsumber: anggarn\n```", "(4,9) LKJ105" },
        { "a list written as a text", "```tabel\nid: a\njudul: A\nsumber: skm\nkelompok: { a: b }\n```", "(5,11) LKJ105" },
        { "a key written twice", "```ttd\nnama: N\nnama: M\n```", "(3,1) LKJ106" },
        { "broken YAML", "```ttd\nnama: N\njabatan: Camat: A\n```", "(3,15) LKJ102" },
        { "indented", "  ```ttd\n  nama: N\n  nip: [1]\n  ```", "(3,8) LKJ105" },
        { "a list for a body", "```ttd\n- a\n```", "(1,1) LKJ105" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Parses(string name, string markdown, string expected)
    {
        FindingBag findings = new();

        string parts = Dump.Of(Sample.Naskah(markdown, findings));

        (parts + Dump.Codes(findings).Replace('\n', ' ')).ShouldBe(expected, name);
    }

    [Fact]
    public void An_unknown_kind_gets_the_nearest()
    {
        FindingBag findings = new();

        Sample.Naskah("```tabl\n```\n", findings);

        Dump.Of(findings).ShouldBe("a.md:1:1 LKJ112 Jenis blok 'tabl' tidak dikenal. Maksud Anda 'tabel'? Yang dikenal: bagan, gambar, grafik, rumus, tabel, ttd.");
    }

    [Fact]
    public void Places_within_a_block_count_from_the_first_line_of_the_file()
    {
        FindingBag findings = new();

        Sample.Naskah("Teks.\n\n```ttd\nnama: N\nnip: [1]\n```\n", findings, firstLine: 4);

        Dump.Codes(findings).ShouldBe("(8,6) LKJ105");
    }
}
