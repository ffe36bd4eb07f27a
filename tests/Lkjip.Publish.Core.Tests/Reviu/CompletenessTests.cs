namespace Lkjip.Publish.Core.Tests;

/// <summary>Rules of completeness (4xx), PermenPANRB 53/2014: a complete report is silent; what is taken away is found.</summary>
public sealed class CompletenessTests
{
    private const string Enough = "Kinerja tahun ini dilaporkan kepada masyarakat supaya setiap orang dapat menilai apakah janji pada awal tahun telah ditepati, "
        + "apa yang masih kurang, dan langkah apa yang diambil pada tahun berikutnya agar pelayanan semakin baik.";

    private static readonly DataKinerja Kinerja = Sample.Kinerja(
        Sample.Sasaran("mutu", Sample.Indikator("ikm", 90m, 91m)),
        Sample.Sasaran("lembaga", Sample.Indikator("aktif", 100m, 90m)));

    private static readonly BagianNaskah Capaian = Table(SumberTabel.Kinerja, "capaian", "indikator", "target", "realisasi", "capaian");

    /// <summary>All that is asked of the analysis of one sasaran.</summary>
    private static readonly (string Code, string Words)[] Analysis =
    [
        ("LKJ403", "Nilai ini lebih baik daripada tahun sebelumnya."),
        ("LKJ404", "Terhadap target akhir Renstra masih ada sisa."),
        ("LKJ405", "Standar nasional belum ada."),
        ("LKJ406", "Kendala utamanya jumlah petugas."),
        ("LKJ407", "Tindak lanjut dijalankan setiap bulan."),
        ("LKJ408", "Efisiensi dicapai dengan petugas yang ada."),
        ("LKJ409", "Program pendukung berjalan."),
    ];

    public static TheoryData<string, string, string> Parts => new()
    {
        { "kata-pengantar", "Catatan kota/dinas/2024/laporan.md", "Laporan tidak memuat bab Kata Pengantar" },
        { "pendahuluan", "Peringatan kota/dinas/2024/laporan.md", "Laporan tidak memuat bab Pendahuluan" },
        { "Struktur Organisasi", "Peringatan pendahuluan.md:1:1", "Bab 'Pendahuluan' tidak memuat penjelasan umum organisasi" },
        { "Isu Strategis", "Peringatan pendahuluan.md:1:1", "Bab 'Pendahuluan' tidak memuat isu strategis (permasalahan utama)" },
        { "Sumber Daya Manusia", "Catatan pendahuluan.md:1:1", "Bab 'Pendahuluan' tidak memuat keadaan pegawai" },
        { "Dasar Hukum", "Catatan pendahuluan.md:1:1", "Bab 'Pendahuluan' tidak memuat dasar hukum" },
        { "Sistematika", "Catatan pendahuluan.md:1:1", "Bab 'Pendahuluan' tidak memuat sistematika laporan" },
        { "perencanaan", "Peringatan kota/dinas/2024/laporan.md", "Laporan tidak memuat bab Perencanaan Kinerja" },
        { "Perjanjian Kinerja", "Peringatan perencanaan.md:1:1", "Bab 'Perencanaan Kinerja' tidak memuat ikhtisar perjanjian kinerja" },
        { "Rencana Strategis", "Catatan perencanaan.md:1:1", "Bab 'Perencanaan Kinerja' tidak memuat rencana strategis" },
        { "Indikator Kinerja Utama", "Catatan perencanaan.md:1:1", "Bab 'Perencanaan Kinerja' tidak memuat indikator kinerja utama" },
        { "akuntabilitas", "Peringatan kota/dinas/2024/laporan.md", "Laporan tidak memuat bab Akuntabilitas Kinerja" },
        { "Realisasi Anggaran", "Peringatan akuntabilitas.md:1:1", "Bab 'Akuntabilitas Kinerja' tidak memuat subbab realisasi anggaran" },
        { "penutup", "Peringatan kota/dinas/2024/laporan.md", "Laporan tidak memuat bab Penutup" },
        { "perjanjian", "Peringatan kota/dinas/2024/laporan.md", "Laporan tidak memuat lampiran Perjanjian Kinerja" },
    };

    public static TheoryData<string, string> Aspects => [.. Analysis.Select(a => (a.Code, a.Words))];

    [Fact]
    public void A_complete_report_lacks_nothing() => Found(Complete()).ShouldBeEmpty();

    [Theory, MemberData(nameof(Parts))]
    public void A_part_that_is_missing_is_found_alone(string part, string levelAndPlace, string says)
    {
        Finding found = Found(Without(Complete(), part)).ShouldHaveSingleItem();

        found.Kode.ShouldBe("LKJ401");
        $"{found.Tingkat} {found.At}".ShouldBe(levelAndPlace);
        found.Pesan.Indonesia.ShouldStartWith($"{says} (PermenPANRB 53/2014: ");
    }

    [Fact]
    public void A_summary_is_usual() =>
        Found(Complete() with { Ringkasan = null }).ShouldHaveSingleItem().Pesan.Indonesia.ShouldStartWith("Laporan tidak memuat bab Ringkasan Eksekutif (");

    [Fact]
    public void Several_parts_that_are_only_usual_are_said_once_beside_those_that_are_asked_for()
    {
        Finding[] found = [.. Found(Without(Without(Complete() with { Ringkasan = null }, "Dasar Hukum"), "penutup"))];

        found.Select(f => $"{f.Tingkat} {f.Tempat?.Id}").ShouldBe(["Peringatan penutup", "Catatan lazim"], ignoreOrder: true);
        found.Single(f => f.Tingkat is Tingkat.Catatan).Pesan.Indonesia.ShouldBe(
            "Laporan tidak memuat 2 bagian yang lazim tetapi tidak diminta PermenPANRB 53/2014: bab Ringkasan Eksekutif (tidak diminta anak lampiran II/1, tetapi lazim mendahului Bab I); dasar hukum (tidak diminta anak lampiran II/1, tetapi lazim sebagai bagian Bab I).");
    }

    [Fact]
    public void A_chapter_of_a_few_words_is_no_text()
    {
        Laporan laporan = Complete();

        Found(laporan with { Bab = [.. laporan.Bab.Select(b => b.Slug == "penutup" ? Chapter("penutup", "Penutup", JenisBab.Bab, Prose("Demikian laporan ini.")) : b)] })
            .ShouldHaveSingleItem().Pesan.Indonesia.ShouldStartWith("Bab Penutup ada, tetapi isinya hanya 3 kata (");
    }

    [Fact]
    public void A_closing_chapter_that_only_looks_back_lacks_the_steps_that_the_outline_asks_for()
    {
        Laporan laporan = Complete();
        string back = string.Join(' ', Enumerable.Repeat("Target setiap indikator tercapai dengan baik pada tahun ini.", 5));

        Found(laporan with { Bab = [.. laporan.Bab.Select(b => b.Slug == "penutup" ? Chapter("penutup", "Penutup", JenisBab.Bab, Prose(back)) : b)] })
            .ShouldHaveSingleItem().Pesan.Indonesia.ShouldBe("Bab 'Penutup' tidak memuat langkah di masa mendatang untuk meningkatkan kinerja (PermenPANRB 53/2014: Pasal 3, anak lampiran II/1, Bab IV).");
    }

    [Fact]
    public void A_chapter_whose_text_is_not_at_hand_is_not_judged()
    {
        Laporan laporan = Complete();
        Bab penutup = Chapter("penutup", "Penutup", JenisBab.Bab);

        Found(laporan with { Bab = [.. laporan.Bab.Select(b => b.Slug == "penutup" ? penutup with { Kepala = penutup.Kepala with { Catatan = "Naskah sumber tidak memuat teksnya." } } : b)] })
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Akuntabilitas Keuangan")]
    [InlineData("Realisasi Keuangan")]
    [InlineData("3.4 Penyerapan Anggaran Tahun 2024")]
    public void A_part_may_bear_another_name(string heading) =>
        Found(With("akuntabilitas", [.. Performance(Capaian).Select(p => p is HeadingPart { Prose: PlainProse prose } && prose.ToText(null!) == "Realisasi Anggaran" ? Sample.Heading(2, heading) : p)])).ShouldBeEmpty();

    [Theory, MemberData(nameof(Aspects))]
    public void What_the_analysis_of_an_indicator_does_not_say_is_found(string code, string words)
    {
        BagianNaskah[] parts = [.. Performance(Capaian)];
        int last = Array.FindLastIndex(parts, p => p is ProsePart { Prose: PlainProse prose } && prose.ToText(null!) == words);

        Finding found = Found(With("akuntabilitas", [.. parts.Where((_, i) => i != last)])).ShouldHaveSingleItem();

        found.Kode.ShouldBe(code);
        found.Tempat.ShouldBe(new Tempat.Indikator("aktif"));
        found.Tingkat.ShouldBe(code == "LKJ405" ? Tingkat.Catatan : Tingkat.Peringatan);
        found.At.ShouldBe(new SourcePosition("bab.md", 30, 1));
        found.Pesan.Indonesia.ShouldStartWith("Bab 'Akuntabilitas Kinerja' tidak memuat ");
        found.Pesan.Indonesia.ShouldContain("untuk indikator 'Indikator aktif' (PermenPANRB 53/2014: Pasal 3, ");
    }

    [Theory]
    [InlineData("LKJ404", "untuk sasaran 'Sasaran mutu' (indikator 'Indikator ikm', 'Indikator waktu') (PermenPANRB")]
    [InlineData("LKJ406", "untuk sasaran 'Sasaran mutu' (indikator 'Indikator ikm', 'Indikator waktu') (PermenPANRB")]
    public void Two_indicators_of_one_sasaran_lack_their_analysis_once(string code, string about) =>
        Found(TwoOfOneSasaran(code)).ShouldHaveSingleItem().Pesan.Indonesia.ShouldContain(about);

    [Fact]
    public void An_analysis_in_words_is_that_of_the_sasaran_a_comparison_that_of_the_indicator()
    {
        Found(TwoOfOneSasaran("LKJ406", "Indikator ikm naik berkat petugas baru.")).ShouldBeEmpty();
        Found(TwoOfOneSasaran("LKJ404", "Indikator ikm melampaui target akhir Renstra.")).ShouldHaveSingleItem().Tempat.ShouldBe(new Tempat.Indikator("waktu"));
    }

    [Fact]
    public void An_indicator_that_is_not_reported_at_all_is_found_once() =>
        Found(With("akuntabilitas", [.. Performance(Only(Capaian, "ikm"), second: false)]))
            .Select(f => $"{f.Kode} {f.Tempat?.Id}").ShouldBe(["LKJ402 aktif"]);

    [Fact]
    public void An_indicator_without_a_target_is_not_asked_about()
    {
        Laporan laporan = With("akuntabilitas", [.. Performance(Only(Capaian, "ikm"), second: false)]);

        Found(laporan with { Kinerja = Sample.Kinerja(laporan.Kinerja!.Tujuan[0].Sasaran[0], Sample.Sasaran("lembaga", Sample.Indikator("aktif"))) }).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("LKJ403", "perbandingan", "realisasi-2023")]
    [InlineData("LKJ403", "perbandingan", "tercetak-1")]
    [InlineData("LKJ404", "perbandingan", "target-akhir")]
    [InlineData("LKJ404", "perbandingan", "target-2026")]
    [InlineData("LKJ408", "efektivitas", "efisiensi")]
    [InlineData("LKJ408", "kinerja-keuangan", "capaian", "serapan")]
    [InlineData("LKJ409", "efektivitas", "program")]
    public void A_table_of_the_indicator_says_it_as_well(string code, string bentuk, params string[] kolom)
    {
        BagianNaskah[] without = [.. Performance(Capaian, without: code)];

        Found(With("akuntabilitas", [.. without])).Select(f => f.Kode).ShouldBe([code, code]);
        Found(With("akuntabilitas", [.. without, Table(SumberTabel.Kinerja, bentuk, ["indikator", .. kolom])])).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("target-2025")]
    [InlineData("target-2023")]
    [InlineData("tercetak-target-2023")]
    public void The_target_of_another_year_is_not_that_of_the_end_of_the_plan(string kolom) =>
        Found(With("akuntabilitas", [.. Performance(Capaian, without: "LKJ404"), Table(SumberTabel.Kinerja, "perbandingan", "indikator", kolom)]))
            .Select(f => f.Kode).ShouldBe(["LKJ404", "LKJ404"]);

    [Fact]
    public void General_remarks_say_nothing_about_an_indicator() =>
        Found(With("akuntabilitas", [Prose("Kendala adalah hal yang menghambat."), .. Performance(Capaian, without: "LKJ406")])).Select(f => f.Kode).ShouldBe(["LKJ406", "LKJ406"]);

    [Fact]
    public void A_section_about_no_indicator_in_particular_speaks_of_all() =>
        Found(With("akuntabilitas", [.. Performance(Capaian, without: "LKJ406"), Sample.Heading(2, "Faktor Penghambat"), Prose("Petugas kurang.")])).ShouldBeEmpty();

    [Fact]
    public void A_table_of_the_budget_speaks_of_no_indicator_by_itself()
    {
        Laporan laporan = With("akuntabilitas", [.. Performance(Capaian, without: "LKJ409"), new BlockPart(Sample.Block(SumberTabel.Anggaran, "program") with { Judul = "Program Pendukung" })]);

        Found(laporan with { Anggaran = Sample.Anggaran(Sample.Node("p", 10m, 5m)) }).Select(f => f.Kode).ShouldBe(["LKJ409", "LKJ409"]);
    }

    [Fact]
    public void Words_within_the_name_of_an_indicator_say_nothing_about_it()
    {
        Laporan laporan = With("akuntabilitas", [.. Performance(Capaian, without: "LKJ407")]);
        Indikator named = Sample.Indikator("aktif", 100m, 90m) with { Nama = "Persentase Tindak Lanjut Temuan" };

        Found(laporan with
        {
            Kinerja = Sample.Kinerja(laporan.Kinerja!.Tujuan[0].Sasaran[0], Sample.Sasaran("lembaga", named)),
            Bab = [.. laporan.Bab.Select(b => b.Slug == "akuntabilitas" ? b with { Naskah = new Naskah([.. b.Naskah.Bagian, Prose("Persentase Tindak Lanjut Temuan dihitung.")]) } : b)],
        }).Select(f => $"{f.Kode} {f.Tempat?.Id}").ShouldBe(["LKJ407 aktif", "LKJ407 ikm"], ignoreOrder: true);
    }

    [Fact]
    public void Nothing_is_asked_of_a_year_before_the_first_regulation() => AturanBaku.For(2013).ShouldBeNull();

    [Fact]
    public void A_pack_never_stops_a_report_and_its_parts_lie_within_chapters()
    {
        foreach (PaketAturan pack in AturanBaku.Semua)
        {
            pack.Bagian.Select(b => b.Tingkat).Concat(pack.Indikator.Select(i => i.Tingkat)).ShouldNotContain(Tingkat.Galat);
            string[] chapters = [.. pack.Bagian.Where(b => b.Bab).Select(b => b.Id)];
            pack.Bagian.Select(b => b.Di).OfType<string>().Append(pack.BabKinerja).ShouldBeSubsetOf(chapters);
            pack.Bagian.Select(b => b.Id).ShouldBeUnique();
            pack.Indikator.Select(i => i.Aspek).ShouldBeUnique();
            pack.Indikator[0].Aspek.ShouldBe(AspekKinerja.TargetRealisasi);
        }
    }

    [Fact]
    public void Every_rule_cites_article_and_annex_or_says_that_nothing_asks_for_it()
    {
        foreach (PaketAturan pack in AturanBaku.Semua)
        {
            foreach ((Tingkat level, Wording source) in pack.Bagian.Select(b => (b.Tingkat, b.Rujukan)).Concat(pack.Indikator.Select(i => (i.Tingkat, i.Rujukan))))
            {
                bool asked = source.Indonesia.StartsWith("Pasal ", StringComparison.Ordinal);
                source.Indonesia.ShouldContain("anak lampiran ");
                (asked || source.Indonesia.StartsWith("tidak diminta ", StringComparison.Ordinal)).ShouldBeTrue(source.Indonesia);
                (asked || level is Tingkat.Catatan).ShouldBeTrue(source.Indonesia);
            }
        }
    }

    /// <summary>A report with a second indicator of the first sasaran, whose section leaves one aspect out but for some words.</summary>
    private static Laporan TwoOfOneSasaran(string without, string words = "") => With("akuntabilitas",
    [
        Sample.Heading(2, "Capaian Kinerja Organisasi"),
        Capaian,
        Sample.Heading(3, "Sasaran mutu", line: 20),
        .. Analysis.Where(a => a.Code != without).Select(a => Prose(a.Words)),
        Sample.Heading(3, "Indikator ikm", line: 25),
        Prose(words),
        Sample.Heading(3, "Sasaran lembaga", line: 30),
        .. Analysis.Select(a => Prose(a.Words)),
        Sample.Heading(2, "Realisasi Anggaran"),
    ]) with
    {
        Kinerja = Sample.Kinerja(
            Sample.Sasaran("mutu", Sample.Indikator("ikm", 90m, 91m), Sample.Indikator("waktu", 90m, 91m)),
            Sample.Sasaran("lembaga", Sample.Indikator("aktif", 100m, 90m))),
    };

    private static Laporan Complete() => Sample.Laporan(Kinerja, bab:
    [
        Chapter("kata-pengantar", "Kata Pengantar", JenisBab.Depan, Prose(Enough)),
        Chapter("pendahuluan", "Pendahuluan", JenisBab.Bab, [.. Headings("Struktur Organisasi", "Sumber Daya Manusia", "Isu Strategis", "Dasar Hukum", "Sistematika")]),
        Chapter("perencanaan", "Perencanaan Kinerja", JenisBab.Bab, [.. Headings("Rencana Strategis", "Indikator Kinerja Utama", "Perjanjian Kinerja")]),
        Chapter("akuntabilitas", "Akuntabilitas Kinerja", JenisBab.Bab, [.. Performance(Capaian)]),
        Chapter("penutup", "Penutup", JenisBab.Bab, Prose(Enough)),
        Chapter("perjanjian", "Perjanjian Kinerja", JenisBab.Lampiran, Prose(Enough)),
    ]) with
    {
        Pemda = Sample.Pemda with { Periode = new PeriodeRencana { Nama = "RPD", Awal = 2023, Akhir = 2026 } },
        Ringkasan = new Naskah([Prose(Enough)]),
    };

    /// <summary>Chapter III: a table of all indicators, a section per sasaran, the budget.</summary>
    private static IEnumerable<BagianNaskah> Performance(BagianNaskah table, bool second = true, string? without = null) =>
    [
        Sample.Heading(2, "Capaian Kinerja Organisasi"),
        table,
        Sample.Heading(3, "Sasaran mutu", line: 20),
        .. Analysis.Where(a => a.Code != without).Select(a => Prose(a.Words)),
        .. second ? [Sample.Heading(3, "Sasaran lembaga", line: 30), .. Analysis.Where(a => a.Code != without).Select(a => Prose(a.Words))] : Array.Empty<BagianNaskah>(),
        Sample.Heading(2, "Realisasi Anggaran"),
    ];

    private static Laporan With(string slug, params BagianNaskah[] parts)
    {
        Laporan complete = Complete();
        return complete with { Bab = [.. complete.Bab.Select(b => b.Slug == slug ? b with { Naskah = new Naskah(parts) } : b)] };
    }

    /// <summary>A report without a chapter, or without the sections of a heading.</summary>
    private static Laporan Without(Laporan laporan, string part) => laporan with
    {
        Bab =
        [
            .. laporan.Bab.Where(b => b.Slug != part).Select(b => b with
            {
                Naskah = new Naskah([.. b.Naskah.Bagian.Where(p => p is not HeadingPart { Prose: PlainProse prose } || prose.ToText(null!) != part)]),
            }),
        ],
    };

    private static Bab Chapter(string slug, string judul, JenisBab jenis, params BagianNaskah[] parts) =>
        Sample.Bab(slug, jenis, parts) with { Kepala = new KepalaBab { Judul = judul, Jenis = jenis } };

    private static IEnumerable<BagianNaskah> Headings(params string[] texts) => texts.Select(text => Sample.Heading(2, text));

    private static ProsePart Prose(string text) => new(new PlainProse(text));

    private static BlockPart Table(SumberTabel sumber, string bentuk, params string[] kolom) =>
        new(Sample.Block(sumber, bentuk, kolom) with { Id = Sample.Id($"tabel-{bentuk}") });

    private static BlockPart Only(BagianNaskah table, string indikator) =>
        new(((TabelBlock)((BlockPart)table).Block) with { Indikator = Sample.Ids(indikator) });

    private static IReadOnlyList<Finding> Found(Laporan laporan)
    {
        FindingBag all = new();
        LaporanReviewer.Review(laporan, [], all);
        all.HasErrors.ShouldBeFalse(Dump.Of(all));
        return [.. all.ToSorted().Where(f => f.Kode.StartsWith("LKJ4", StringComparison.Ordinal))];
    }
}
