namespace Lkjip.Publish.Core.Tests;

public sealed class ReportOutlineTests
{
    [Fact]
    public void Numbers_chapters_headings_tables_and_figures() => Outline(
        Sample.Bab("kata-pengantar", JenisBab.Depan, Sample.Heading(2, "Sambutan")),
        Sample.Bab("lampiran-pk", JenisBab.Lampiran, Table("pk")),
        Sample.Bab(
            "pendahuluan", JenisBab.Bab,
            Sample.Heading(2, "Latar Belakang"), Table("pegawai"), Figure("peta"),
            Sample.Heading(3, "Maksud"), Sample.Heading(3, "Tujuan"),
            Sample.Heading(2, "Camat", bernomor: false), Sample.Heading(4, "Rincian"),
            Sample.Heading(2, "Dasar Hukum"), Sample.Heading(3, "Undang-Undang"), Table("dasar"), Figure("foto")),
        Sample.Bab("akuntabilitas", JenisBab.Bab, Table("iku"), Table("tanpa-nomor", bernomor: false), Table("capaian"), Sample.Heading(2, "Capaian"))).ShouldBe(
        """
        kata-pengantar: - Judul kata-pengantar /kota/dinas/2024/kata-pengantar/
          2 sambutan: - Sambutan
        pendahuluan: Bab I Judul pendahuluan /kota/dinas/2024/pendahuluan/
          2 latar-belakang: 1.1 Latar Belakang
          pegawai: Tabel 1.1
          peta: Gambar 1.1
          3 maksud: 1.1.1 Maksud
          3 tujuan: 1.1.2 Tujuan
          2 camat: - Camat
          4 rincian: - Rincian
          2 dasar-hukum: 1.2 Dasar Hukum
          3 undang-undang: 1.2.1 Undang-Undang
          dasar: Tabel 1.2
          foto: Gambar 1.2
        akuntabilitas: Bab II Judul akuntabilitas /kota/dinas/2024/akuntabilitas/
          iku: Tabel 2.1
          tanpa-nomor: -
          capaian: Tabel 2.2
          2 capaian-2: 2.1 Capaian
        lampiran-pk: - Judul lampiran-pk /kota/dinas/2024/lampiran-pk/
          pk: Tabel 1
        """);

    public static TheoryData<string, string> Slugs => new()
    {
        { "Latar Belakang", "latar-belakang" },
        { "Tugas, Fungsi & Struktur (SOTK)", "tugas-fungsi-struktur-sotk" },
        { "  —  Camat — ", "camat" },
        { "3 Sasaran", "bagian-3-sasaran" },
        { "…", "bagian" },
    };

    [Theory, MemberData(nameof(Slugs))]
    public void Makes_an_id_from_the_wording_of_a_heading(string text, string expected) =>
        Outline(Sample.Bab("bab", JenisBab.Bab, Sample.Heading(2, text))).ShouldContain($"  2 {expected}: 1.1 ");

    [Fact]
    public void Headings_of_the_same_wording_get_different_ids() => Outline(
        Sample.Bab("satu", JenisBab.Bab, Sample.Heading(2, "Rencana"), Sample.Heading(2, "Rencana")),
        Sample.Bab("dua", JenisBab.Bab, Sample.Heading(2, "Rencana"), Sample.Heading(2, "Rencana 2"), Sample.Heading(2, "Satu"))).ShouldBe(
        """
        satu: Bab I Judul satu /kota/dinas/2024/satu/
          2 rencana: 1.1 Rencana
          2 rencana-2: 1.2 Rencana
        dua: Bab II Judul dua /kota/dinas/2024/dua/
          2 rencana-3: 2.1 Rencana
          2 rencana-2-2: 2.2 Rencana 2
          2 satu-2: 2.3 Satu
        """);

    [Fact]
    public void An_id_that_the_editor_gave_is_kept() =>
        Outline(Sample.Bab("bab", JenisBab.Bab, Sample.Heading(2, "Dasar Hukum", "dasar"))).ShouldContain("  2 dasar: 1.1 Dasar Hukum");

    [Fact]
    public void The_same_id_for_two_blocks_is_a_finding()
    {
        FindingBag findings = new();

        Make(findings, Sample.Bab("satu", JenisBab.Bab, Table("iku", line: 4)), Sample.Bab("dua", JenisBab.Bab, Figure("iku", line: 9)));

        Dump.Of(findings).ShouldBe("bab.md:9:5 LKJ107 Id 'iku' sudah dipakai di bab.md:4:5. Beri id lain; setiap id harus unik.");
    }

    [Fact]
    public void An_id_that_the_editor_gave_is_never_taken_by_a_heading_before_it() => Outline(
        Sample.Bab("satu", JenisBab.Bab, Sample.Heading(2, "Dasar")),
        Sample.Bab("dua", JenisBab.Bab, Sample.Heading(2, "Dasar Hukum", "dasar"))).ShouldBe(
        """
        satu: Bab I Judul satu /kota/dinas/2024/satu/
          2 dasar-2: 1.1 Dasar
        dua: Bab II Judul dua /kota/dinas/2024/dua/
          2 dasar: 2.1 Dasar Hukum
        """);

    public static TheoryData<string, BagianNaskah[], string> Duplicates => new()
    {
        { "two headings", [Sample.Heading(2, "A", "dasar", line: 4), Sample.Heading(2, "B", "dasar", line: 9)], "bab.md:9:1 LKJ107 Id 'dasar' sudah dipakai di bab.md:4:1. Beri id lain; setiap id harus unik." },
        { "a heading and a table", [Sample.Heading(2, "A", "iku", line: 4), Table("iku", line: 9)], "bab.md:9:5 LKJ107 Id 'iku' sudah dipakai di bab.md:4:1. Beri id lain; setiap id harus unik." },
        { "a table and its chapter", [Table("bab", line: 9)], "bab.md:9:5 LKJ107 Id 'bab' sudah dipakai di bab.md:1:1. Beri id lain; setiap id harus unik." },
        { "a heading and its chapter", [Sample.Heading(2, "A", "bab", line: 4)], "bab.md:4:1 LKJ107 Id 'bab' sudah dipakai di bab.md:1:1. Beri id lain; setiap id harus unik." },
        { "a table and the corrections", [Table("ralat", line: 9)], "bab.md:9:5 LKJ107 Id 'ralat' sudah dipakai di kota/dinas/2024/ralat.json. Beri id lain; setiap id harus unik." },
        { "a table and the summary", [Table("ringkasan", line: 9)], "bab.md:9:5 LKJ107 Id 'ringkasan' sudah dipakai di kota/dinas/2024/laporan.md. Beri id lain; setiap id harus unik." },
    };

    [Theory, MemberData(nameof(Duplicates), DisableDiscoveryEnumeration = true)]
    public void An_id_that_two_bear_is_a_finding(string name, BagianNaskah[] parts, string expected)
    {
        FindingBag findings = new();

        Make(findings, Sample.Bab("bab", JenisBab.Bab, parts));

        Dump.Of(findings).ShouldBe(expected, name);
    }

    [Fact]
    public void Tables_of_chapters_without_numbers_are_counted_over_all_of_them()
    {
        string outline = Outline(Sample.Bab("lampiran-1", JenisBab.Lampiran, Table("a"), Figure("b")), Sample.Bab("lampiran-2", JenisBab.Lampiran, Table("c"), Figure("d")));

        outline.ShouldContain("  a: Tabel 1\n  b: Gambar 1\n");
        outline.ShouldEndWith("  c: Tabel 2\n  d: Gambar 2");
    }

    [Fact]
    public void Tables_of_the_summary_stand_on_the_reports_page_and_have_no_numbers()
    {
        BlockPart table = Table("iku");
        FindingBag findings = new();

        OutlineTarget target = ReportOutline.Of(Sample.Laporan() with { Ringkasan = new Naskah([table]) }, _ => string.Empty, findings).Of(table.Block);

        target.ShouldBe(new OutlineTarget("iku", "/kota/dinas/2024/", null, "Tabel iku Dinas Contoh 2024") { At = new("bab.md", 1, 5) });
        Dump.Of(findings).ShouldBeEmpty();
    }

    [Fact]
    public void A_printed_number_stands_as_it_is_and_takes_no_number_away()
    {
        FindingBag findings = new();
        ReportOutline outline = Make(findings, Sample.Bab("bab", JenisBab.Bab, Table("a"), Table("b", nomor: "2.3.f"), Table("c"), Table("d", bernomor: false, nomor: "9")));

        new[] { "a", "b", "c", "d" }.Select(id => outline.Find(id)!.Number ?? "-").ShouldBe(["Tabel 1.1", "Tabel 2.3.f", "Tabel 1.2", "-"]);
        outline.Find("b")!.Label.ShouldBe("Tabel 2.3.f");
        Dump.Of(findings).ShouldBeEmpty();
    }

    [Fact]
    public void References_read_as_number_or_wording()
    {
        ReportOutline outline = Make(new(), Sample.Bab(
            "bab", JenisBab.Bab, Sample.Heading(2, "Latar"), Sample.Heading(2, "Camat", bernomor: false), Table("iku"), Table("polos", bernomor: false)));

        new[] { "bab", "latar", "camat", "iku", "polos" }.Select(id => outline.Find(id)!.Label).ShouldBe(["Bab I", "Bagian 1.1", "Camat", "Tabel 1.1", "Tabel polos Dinas Contoh 2024"]);
        outline.Find("tiada").ShouldBeNull();
        outline.Ids.Order(StringComparer.Ordinal).ShouldBe(["bab", "camat", "iku", "latar", "polos"]);
    }

    [Fact]
    public void Captions_are_filled_in() =>
        Make(new()).FillIn("Capaian {opd}, {pemda}, {tahun} {lain}").ShouldBe("Capaian Dinas Contoh, Kota Contoh, 2024 {lain}");

    [Fact]
    public void Headings_of_the_summary_have_ids_on_the_reports_page_and_no_numbers()
    {
        Laporan laporan = Sample.Laporan() with { Ringkasan = new Naskah([Sample.Heading(2, "Capaian")]) };

        OutlineTarget target = ReportOutline.Of(laporan, h => h.Prose.ToText(null!), new FindingBag()).Find("capaian")!;

        target.ShouldBe(new OutlineTarget("capaian", "/kota/dinas/2024/", null, "Capaian") { At = new("bab.md", 1, 1) });
    }

    [Fact]
    public void Tables_and_figures_of_the_summary_have_no_numbers()
    {
        Laporan laporan = Sample.Laporan() with { Ringkasan = new Naskah([Table("iku")]) };

        ReportOutline outline = ReportOutline.Of(laporan, h => h.Prose.ToText(null!), new FindingBag());

        outline.Of(laporan.Ringkasan.Bagian.OfType<BlockPart>().Single().Block).ShouldBe(outline.Find("iku"));
        outline.Find("iku")!.ShouldBe(new OutlineTarget("iku", "/kota/dinas/2024/", null, "Tabel iku Dinas Contoh 2024") { At = outline.Find("iku")!.At });
    }

    [Fact]
    public void A_heading_never_takes_the_id_of_the_summary_itself()
    {
        Laporan laporan = Sample.Laporan() with { Ringkasan = new Naskah([Sample.Heading(2, "Ringkasan")]) };

        ReportOutline outline = ReportOutline.Of(laporan, h => h.Prose.ToText(null!), new FindingBag());

        outline.Find("ringkasan").ShouldBeNull();
        outline.Find("ringkasan-2").ShouldNotBeNull();
    }

    private static string Outline(params Bab[] bab)
    {
        ReportOutline outline = Make(new(), bab);
        return string.Join('\n', outline.Chapters.SelectMany(chapter => chapter.Bab.Naskah.Bagian
            .Select(part => part is HeadingPart heading
                ? $"  {heading.Level} {outline.Of(heading).Id}: {outline.Of(heading).Number ?? "-"} {outline.Of(heading).Text}"
                : $"  {outline.Of(((BlockPart)part).Block).Id}: {outline.Of(((BlockPart)part).Block).Number ?? "-"}")
            .Prepend($"{chapter.Bab.Slug}: {chapter.Number ?? "-"} {chapter.Bab.Kepala.Judul} {chapter.Address}")));
    }

    private static ReportOutline Make(FindingBag findings, params Bab[] bab) =>
        ReportOutline.Of(Sample.Laporan(bab: bab), heading => heading.Prose.ToText(null!), findings);

    private static BlockPart Table(string id, bool bernomor = true, int line = 1, string? nomor = null) => new(new TabelBlock
    {
        Id = new(id, new("bab.md", line, 5)),
        Judul = $"Tabel {id} {{opd}} {{tahun}}",
        Sumber = SumberTabel.Kinerja,
        Bernomor = bernomor,
        Nomor = nomor,
    });

    private static BlockPart Figure(string id, int line = 1) => new(new GambarBlock { Id = new(id, new("bab.md", line, 5)), Judul = $"Gambar {id}" });
}
