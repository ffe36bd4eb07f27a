namespace Lkjip.Publish.Core.Tests;

/// <summary>Rules of agreement (3xx): each with a right case that stays silent and a wrong one that is found.</summary>
public sealed class AgreementTests
{
    private static readonly Indikator Ikm = Sample.Indikator("ikm", 85m, 87.5m, line: 10) with
    {
        Perjanjian = new TargetPerjanjian { Murni = Sample.Nilai(85m, line: 11) },
    };

    [Fact]
    public void What_was_agreed_planned_and_reported_alike_is_right() => Codes(Kinerja(Ikm)).ShouldBeEmpty();

    [Fact]
    public void An_agreed_indicator_without_realisasi_is_not_reported() =>
        Codes(Kinerja(Ikm with { Realisasi = new Dictionary<int, NilaiKinerja> { [2023] = Sample.Nilai(80m) } })).ShouldBe("contoh.json:10:1 LKJ310");

    [Fact]
    public void A_reported_indicator_that_was_not_agreed_is_found_where_others_were() =>
        Codes(Kinerja(Ikm, Sample.Indikator("lain", 1m, 1m, line: 20))).ShouldBe("contoh.json:20:1 LKJ311");

    [Fact]
    public void A_report_without_any_agreement_agrees_with_none() => Codes(Kinerja(Sample.Indikator("lain", 1m, 1m))).ShouldBeEmpty();

    [Fact]
    public void The_agreed_target_is_that_of_the_plan() =>
        Text(Kinerja(Ikm with { Perjanjian = new TargetPerjanjian { Murni = Sample.Nilai(84m, line: 11) } }))
            .ShouldStartWith("contoh.json:11:1 LKJ312 Target 'Indikator ikm' dalam Perjanjian Kinerja 84, padahal dalam Renstra 85.");

    [Fact]
    public void A_target_may_be_changed_within_the_year() =>
        Codes(Kinerja(Ikm with { Perjanjian = new TargetPerjanjian { Murni = Sample.Nilai(85m), Perubahan = Sample.Nilai(86m) } })).ShouldBeEmpty();

    [Theory]
    [InlineData("Nilai", "")]
    [InlineData("nilai", "")]
    [InlineData("Orang", "contoh.json:1:1 LKJ313")]
    public void An_indicator_of_the_budget_keeps_the_unit_of_the_one_it_repeats(string unit, string expected) =>
        Codes(Sample.Laporan(Kinerja(Ikm).Kinerja, Sample.Anggaran(Sample.Node("p", 10m, 10m) with { Indikator = [new IndikatorAnggaran { Acuan = Sample.Id("ikm"), Satuan = unit }] })))
            .ShouldBe(expected);

    [Theory]
    [InlineData("skm.survei.nilai", "")]
    [InlineData("skm.survei.responden", "contoh.json:10:1 LKJ314")]
    public void A_realisasi_is_what_its_supporting_data_give(string path, string expected) =>
        Codes(Sample.Laporan(
            Sample.Kinerja(Sample.Sasaran("s", Ikm with { DataPendukung = Sample.Id(path) })),
            skm: new DataSkm { Survei = [new Survei { Id = Sample.Id("survei"), Nama = "Survei", Nilai = Sample.Number(87.46m), Responden = Sample.Number(50m) }] }))
            .ShouldBe(expected);

    [Fact]
    public void Nothing_is_spent_beyond_the_pagu() =>
        Codes(Budget(Sample.Node("a", 100m, 100m, line: 1), Sample.Node("b", 100m, 101m, line: 2), Sample.Node("c", 5m, 5m, line: 3) with { PaguLalu = Sample.Number(1m, 4), RealisasiLalu = Sample.Number(2m, 5) }))
            .ShouldBe("contoh.json:2:1 LKJ320\ncontoh.json:5:1 LKJ320");

    [Fact]
    public void A_child_serves_what_its_parent_serves()
    {
        NodeAnggaran child = Sample.Node("k", 10m, 10m, line: 2) with { Sasaran = [Sample.Id("s", 3), Sample.Id("t", 4)] };
        Laporan laporan = Sample.Laporan(
            Sample.Kinerja(Sample.Sasaran("s", Ikm), Sample.Sasaran("t")),
            Sample.Anggaran(Sample.Node("p", line: 1) with { Sasaran = [Sample.Id("s")], Kegiatan = [child] }));

        Codes(laporan).ShouldBe("contoh.json:4:1 LKJ321");
    }

    [Theory]
    [InlineData("7.01.01", "7.01.01.2.02", "")]
    [InlineData("1", "01.01", "")]
    [InlineData("7.01.01", "7.01.02.2.02", "contoh.json:3:1 LKJ323")]
    [InlineData("7.01.01", "7.01.011", "contoh.json:3:1 LKJ323")]
    [InlineData("7.01", "7.01", "contoh.json:3:1 LKJ323")]
    public void A_code_begins_with_the_code_above_it(string parent, string child, string expected)
    {
        // The codes of the tree are unique in a real file; the last case only tells that a code is not below itself.
        NodeAnggaran kegiatan = Sample.Node("k", 10m, 10m) with { Kode = Sample.Id(child, 3) };

        Codes(Budget(Sample.Node("p") with { Kode = Sample.Id(parent, 2), Kegiatan = [kegiatan] })).ShouldBe(expected);
    }

    [Theory]
    [InlineData(90, "")]
    [InlineData(91, "contoh.json:7:1 LKJ322")]
    public void The_accounts_divide_the_same_money(int goods, string expected)
    {
        DataAnggaran anggaran = Sample.Anggaran(Sample.Node("p", 100m, 50m)) with
        {
            Belanja = [Sample.Node("operasi", line: 7) with { Rincian = [Sample.Node("pegawai", 10m, 5m), Sample.Node("barang", goods, 45m)] }],
        };

        Codes(Sample.Laporan(anggaran: anggaran)).ShouldBe(expected);
    }

    [Theory]
    [InlineData(3, 2, "")]
    [InlineData(3, 1, "contoh.json:9:1 LKJ324")]
    public void Staff_are_as_many_however_they_are_counted(int one, int other, string expected)
    {
        KelompokPegawai Group(string id, int line, params int[] counts) => new()
        {
            Id = Sample.Id(id, line),
            Nama = id,
            Kelas = [.. counts.Select(c => new KelasPegawai { Nama = "x", Jumlah = Sample.Number(c) })],
        };

        Codes(Sample.Laporan(pegawai: new DataPegawai { Kelompok = [Group("golongan", 8, 5), Group("pendidikan", 9, one, other)] })).ShouldBe(expected);
    }

    [Fact]
    public void Respondents_are_as_many_by_group_and_by_answer()
    {
        Survei survei = new()
        {
            Id = Sample.Id("survei"),
            Nama = "Survei",
            Responden = Sample.Number(10m),
            Unsur = [Unsur("a", 2, [0, 0, 5, 5]), Unsur("b", 3, [0, 0, 5, 4])],
            Kelompok = [new KelompokResponden { Id = Sample.Id("jk", 4), Nama = "JK", Kelas = [new KelasResponden { Nama = "L", Jumlah = Sample.Number(11m) }] }],
        };

        Codes(Sample.Laporan(skm: new DataSkm { Survei = [survei] })).ShouldBe("contoh.json:3:1 LKJ324\ncontoh.json:4:1 LKJ324");
    }

    [Fact]
    public void Last_years_figures_are_those_of_last_years_report()
    {
        Indikator now = Ikm with { Realisasi = new Dictionary<int, NilaiKinerja> { [2023] = Sample.Nilai(80m, line: 30), [2024] = Sample.Nilai(87.5m) } };
        Indikator then = now with { Realisasi = new Dictionary<int, NilaiKinerja> { [2023] = Sample.Nilai(81m) } };
        NodeAnggaran node = Sample.Node("p", 100m, 90m) with { PaguLalu = Sample.Number(50m, 40), RealisasiLalu = Sample.Number(45m, 41) };
        Laporan laporan = Sample.Laporan(Kinerja(now).Kinerja, Sample.Anggaran(node));

        Codes(laporan).ShouldBeEmpty();
        Codes(laporan with { Sebelumnya = new LaporanSebelumnya(2023, Kinerja(now).Kinerja, Sample.Anggaran(Sample.Node("p", 50m, 45m))) }).ShouldBeEmpty();
        Codes(laporan with { Sebelumnya = new LaporanSebelumnya(2023, Kinerja(then).Kinerja, Sample.Anggaran(Sample.Node("p", 51m, 46m))) })
            .ShouldBe("contoh.json:30:1 LKJ330\ncontoh.json:40:1 LKJ330\ncontoh.json:41:1 LKJ330");
    }

    [Fact]
    public void An_indicator_keeps_its_unit_over_the_years() =>
        Text(Kinerja(Ikm) with { Sebelumnya = new LaporanSebelumnya(2023, Kinerja(Ikm with { Satuan = "Indeks" }).Kinerja, null) })
            .ShouldStartWith("contoh.json:10:1 LKJ313 Satuan 'Indikator ikm' dalam laporan ini tertulis 'Nilai', padahal dalam laporan tahun 2023 'Indeks'.");

    [Fact]
    public void A_figure_that_is_just_last_years_is_a_hint_where_it_hardly_is_by_chance()
    {
        Indikator Same(string id, decimal value, int line) => Sample.Indikator(id, value, value, line: line) with
        {
            Realisasi = new Dictionary<int, NilaiKinerja> { [2023] = Sample.Nilai(value), [2024] = Sample.Nilai(value, line: line) },
        };

        Codes(Sample.Laporan(
            Kinerja(Same("seratus", 100m, 50), Same("desimal", 86.91m, 51)).Kinerja,
            Sample.Anggaran(Sample.Node("p", 100m, 90m, line: 52) with { PaguLalu = Sample.Number(100m), RealisasiLalu = Sample.Number(90m) })))
            .ShouldBe("contoh.json:51:1 LKJ331\ncontoh.json:52:1 LKJ331");
    }

    [Theory]
    [InlineData("19791221 199810 2 001", null)]
    [InlineData("197912211998102001", null)]
    [InlineData("196910005 198908 1 002", "panjangnya 19 angka")]
    [InlineData("19791321 199810 2 001", "delapan angka pertamanya bukan tanggal lahir")]
    [InlineData("19791221 199813 2 001", "angka ke-9 sampai ke-14 bukan bulan pengangkatan")]
    [InlineData("19791221 199810 3 001", "angka ke-15 bukan 1 atau 2")]
    [InlineData("1979122l 199810 2 001", "memuat yang bukan angka")]
    public void A_nip_has_its_form(string nip, string? fault)
    {
        Laporan laporan = Sample.Laporan();
        laporan = laporan with { Kepala = laporan.Kepala with { Penandatangan = new Penandatangan { Jabatan = "Camat", Nama = "Nama", Nip = nip } } };

        string found = Text(laporan);

        found.ShouldBe(fault is null ? string.Empty
            : $"kota/dinas/2024/laporan.md:1:1 LKJ340 NIP '{nip}' tidak mungkin benar: {fault}. Dalam draf: periksa NIP itu, yang terdiri atas 18 angka: tanggal lahir, bulan pengangkatan, jenis kelamin, nomor urut; dalam dokumen yang sudah ditandatangani: biarkan; perbedaannya tercatat di sini dan dapat dijelaskan sebagai tanggapan (reviu.json).");
    }

    [Fact]
    public void One_officer_has_one_nip()
    {
        Laporan laporan = Sample.Laporan(bab:
        [
            Sample.Bab("a", JenisBab.Bab, Signature("19791221 199810 2 001", 1), Signature("197912211998102001", 2), Signature("19701221 199810 2 001", 3)),
        ]);

        Codes(laporan).ShouldBe("bab.md:3:1 LKJ341");
    }

    [Fact]
    public void Who_is_spelled_in_two_ways_is_one_officer_still()
    {
        Laporan laporan = Sample.Laporan(bab:
        [
            Sample.Bab("a", JenisBab.Bab, Signature("19791221 199810 2 001", 1, "RESTI DESMLA, S.STP"), Signature("19701221 199810 2 001", 3, "Resti Desmila, S.STP"), Signature("19700101 199810 1 001", 4, "Resti Rahmat, S.STP")),
        ]);

        Codes(laporan).ShouldContain("bab.md:3:1 LKJ341");
        Codes(laporan).ShouldNotContain("bab.md:4:1 LKJ341");
    }

    private static BlockPart Signature(string nip, int line, string nama = "Nama Lengkap") => new(new TtdBlock { Nama = nama, Nip = nip, At = new SourcePosition("bab.md", line, 1) });

    private static UnsurSkm Unsur(string id, int line, decimal[] answers) => new() { Id = Sample.Id(id, line), Nama = id, Jawaban = answers };

    private static Laporan Kinerja(params Indikator[] indikator) => Sample.Laporan(Sample.Kinerja(Sample.Sasaran("s", indikator)));

    private static Laporan Budget(params NodeAnggaran[] program) => Sample.Laporan(anggaran: Sample.Anggaran(program));

    private static string Codes(Laporan laporan) => Dump.Codes(Review(laporan));

    private static string Text(Laporan laporan) => Dump.Of(Review(laporan));

    /// <summary>What is found about agreement; other rules are tested elsewhere.</summary>
    private static FindingBag Review(Laporan laporan)
    {
        FindingBag all = new();
        LaporanReviewer.Review(laporan, [], all);
        FindingBag agreement = new();
        agreement.AddRange(all.ToSorted().Where(f => f.Kode.StartsWith("LKJ3", StringComparison.Ordinal)));
        return agreement;
    }
}
