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
            "```tabel\nid: a\njudul: A\nsumber: anggaran\nbentuk: realisasi\nkolom: [uraian, { kunci: pagu, judul: Pagu, grup: Rp }]\nsasaran: [s1]\nhanya: [p1, p2]\nkecuali: p3\ntingkat: sub-kegiatan\njumlah: false\nlanskap: tidak\nbernomor: false\nasal: SIPD\ncatatan: C\n```",
            "(1,1) tabel asal=SIPD bentuk=realisasi(5,9) catatan=C hanya=p1(8,9),p2(8,13) id=a(2,5) judul=A kecuali=p3(9,10) kolom=uraian(6,9),pagu(6,26):Pagu:Rp sasaran=s1(7,11) sumber=Anggaran tingkat=SubKegiatan urutan=Turun"
        },
        {
            "a table of indicators", "```tabel\nid: a\njudul: A\nsumber: kinerja\nindikator: [i1]\nperSasaran: true\n```",
            "(1,1) tabel bernomor=ya id=a(2,5) indikator=i1(5,13) judul=A jumlah=ya perSasaran=ya sumber=Kinerja urutan=Turun"
        },
        {
            "a table of respondents", "```tabel\nid: a\njudul: A\nsumber: skm\nbentuk: responden\nkelompok: [g]\nsurvei: s\n```",
            "(1,1) tabel bentuk=responden(5,9) bernomor=ya id=a(2,5) judul=A jumlah=ya kelompok=g(6,12) sumber=Skm survei=s(7,9) urutan=Turun"
        },
        {
            "a table with a file of its own", "```tabel\nid: a\njudul: A\nsumber: tabel\ndata: d\n```",
            "(1,1) tabel bernomor=ya data=d(5,7) id=a(2,5) judul=A jumlah=ya sumber=Tabel urutan=Turun"
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

    public static TheoryData<string, string> UselessOptions => new()
    {
        { "bentuk: capaian\nunsur: waktu", "a.md:6:1 LKJ117 Pilihan 'unsur' tidak berlaku pada tabel 'sumber: kinerja, bentuk: capaian'. Hapus pilihan itu. Yang mengenalnya: skm (frekuensi)." },
        { "bentuk: capaian\nsurvei: tidak-ada", "a.md:6:1 LKJ117 Pilihan 'survei' tidak berlaku pada tabel 'sumber: kinerja, bentuk: capaian'. Hapus pilihan itu. Yang mengenalnya: skm (unsur, peringkat, frekuensi, kesimpulan, responden)." },
        { "bentuk: capaian\ntingkat: kegiatan", "a.md:6:1 LKJ117 Pilihan 'tingkat' tidak berlaku pada tabel 'sumber: kinerja, bentuk: capaian'. Hapus pilihan itu. Yang mengenalnya: anggaran (realisasi, program)." },
        { "bentuk: capaian\nurutan: turun", "a.md:6:1 LKJ117 Pilihan 'urutan' tidak berlaku pada tabel 'sumber: kinerja, bentuk: capaian'. Hapus pilihan itu. Yang mengenalnya: skala." },
        { "hanya: [x]", "a.md:5:1 LKJ117 Pilihan 'hanya' tidak berlaku pada tabel 'sumber: kinerja, bentuk: capaian'. Hapus pilihan itu. Yang mengenalnya: kinerja (kinerja-keuangan, efektivitas), anggaran (realisasi, program, belanja, misi)." },
        { "bentuk: capaian\nunsur:", "" },
        { "bentuk: efektivitas\nhanya: [x]", "" },
    };

    [Theory, MemberData(nameof(UselessOptions))]
    public void An_option_that_the_kind_of_table_does_not_take_is_reported_with_the_kinds_that_do(string options, string expected)
    {
        FindingBag findings = new();

        Sample.Naskah($"```tabel\nid: a\njudul: A\nsumber: kinerja\n{options}\n```\n", findings);

        Dump.Of(findings).ShouldBe(expected);
    }

    [Fact]
    public void Data_of_one_shape_take_none()
    {
        FindingBag findings = new();

        Sample.Naskah("```tabel\nid: a\njudul: A\nsumber: pegawai\nbentuk: golongan\n```\n", findings);

        Dump.Of(findings).ShouldBe("a.md:5:1 LKJ117 Pilihan 'bentuk' tidak berlaku pada tabel 'sumber: pegawai'. Hapus pilihan itu. Yang mengenalnya: kinerja (capaian, renstra, iku, perjanjian, perbandingan, kinerja-keuangan, strategi, rekap-status, rekap-sasaran, efektivitas), anggaran (realisasi, program, belanja, misi), skm (unsur, peringkat, frekuensi, kesimpulan, responden, skala).");
    }

    [Theory]
    [InlineData("serapan", "tahun: [2023]", "a.md:5:1 LKJ117 Pilihan 'tahun' tidak berlaku pada grafik 'jenis: serapan'. Hapus pilihan itu. Yang mengenalnya: tren.")]
    [InlineData("capaian", "tingkat: kegiatan", "a.md:5:1 LKJ117 Pilihan 'tingkat' tidak berlaku pada grafik 'jenis: capaian'. Hapus pilihan itu. Yang mengenalnya: serapan.")]
    [InlineData("jawaban", "sasaran: [a]", "a.md:5:1 LKJ117 Pilihan 'sasaran' tidak berlaku pada grafik 'jenis: jawaban'. Hapus pilihan itu. Yang mengenalnya: capaian, tren, serapan.")]
    [InlineData("tren", "tahun: [2023]", "")]
    [InlineData("serapan", "tahun:", "")]
    public void An_option_that_a_chart_does_not_take_is_reported_with_the_charts_that_do(string chart, string option, string expected)
    {
        FindingBag findings = new();

        Sample.Naskah($"```grafik\nid: a\njudul: A\njenis: {chart}\n{option}\n```\n", findings);

        Dump.Of(findings).ShouldBe(expected);
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
