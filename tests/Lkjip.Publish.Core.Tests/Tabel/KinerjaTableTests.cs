namespace Lkjip.Publish.Core.Tests;

public sealed class KinerjaTableTests
{
    private static readonly Laporan Laporan = Make();

    [Fact]
    public void Capaian() => Snapshot.Match(Table("capaian"));

    [Fact]
    public void Capaian_with_groups_and_predicates() => Snapshot.Match(Draw.Table(
        Sample.Block(SumberTabel.Kinerja, "capaian", "no", "indikator", "target", "realisasi", "capaian", "predikat") with { PerSasaran = true }, Laporan));

    [Fact]
    public void Renstra() => Snapshot.Match(Table("renstra", "no", "tujuan", "indikator-tujuan", "sasaran", "indikator", "realisasi-2023", "target-2024", "target-2025"));

    [Fact]
    public void Iku() => Snapshot.Match(Table("iku"));

    [Fact]
    public void Perjanjian() => Snapshot.Match(Table("perjanjian", "no", "sasaran", "indikator", "target-murni", "target-perubahan"));

    [Fact]
    public void Perbandingan() => Snapshot.Match(Table("perbandingan", "indikator", "realisasi-2023", "capaian-2023", "target", "realisasi", "capaian"));

    [Fact]
    public void Kinerja_keuangan() => Snapshot.Match(Table("kinerja-keuangan"));

    [Fact]
    public void Strategi() => Snapshot.Match(Table("strategi"));

    [Fact]
    public void The_shape_is_capaian_where_none_is_named() =>
        Draw.Table(Sample.Block(SumberTabel.Kinerja), Laporan).ShouldBe(Table("capaian"));

    [Fact]
    public void The_closing_row_says_that_it_is_a_mean()
    {
        ComputedTable table = TableBuilder.Build(
            Sample.Block(SumberTabel.Kinerja, "capaian") with { RataRata = true }, ComputedLaporan.From(Laporan), new FindingBag())!;

        table.ColumnByKey("capaian")!.Of(table.Rows[^1].CellOf("capaian")).Rumus.ShouldBe("rata-rata capaian");
    }

    [Fact]
    public void Sasaran_and_indikator_choose_rows()
    {
        TabelBlock block = Sample.Block(SumberTabel.Kinerja, "capaian", "no", "indikator");

        Draw.Table(block with { Sasaran = Sample.Ids("s2") }, Laporan).ShouldContain("D0 1 | Indikator lembaga");
        Draw.Table(block with { Indikator = Sample.Ids("akip", "lembaga") }, Laporan).ShouldEndWith("D0 1 | Indikator akip\nD0 2 | Indikator lembaga\n");
    }

    [Fact]
    public void Unknown_names_are_findings()
    {
        TabelBlock block = Sample.Block(SumberTabel.Kinerja, "capain", "target") with { Sasaran = Sample.Ids("s3"), Indikator = Sample.Ids("akp") };

        Draw.Table(block, Laporan).ShouldBe(
            """
            bab.md:12:9 LKJ121 Bentuk 'capain' tidak dikenal. Maksud Anda 'capaian'? Yang dikenal: capaian, efektivitas, iku, kinerja-keuangan, perbandingan, perjanjian, rekap-sasaran, rekap-status, renstra, strategi.
            contoh.json:1:1 LKJ121 Indikator 'akp' tidak dikenal. Maksud Anda 'akip'? Yang dikenal: akip, ikm, lembaga.
            contoh.json:1:1 LKJ121 Sasaran 's3' tidak dikenal. Maksud Anda 's1'? Yang dikenal: s1, s2.
            """);
    }

    [Fact]
    public void An_unknown_column_is_a_finding_and_the_others_are_shown() =>
        Table("capaian", "indikator", "relisasi", "target-24").ShouldEndWith(
            """
            = Indikator Kinerja
            D0 Indikator ikm
            D0 Indikator akip
            D0 Indikator lembaga
            bab.md:13:9 LKJ121 Kolom 'relisasi' tidak dikenal. Maksud Anda 'realisasi'? Yang dikenal: alasan, capaian, capaian-akhir, capaian-sasaran, formulasi, indikator, indikator-tujuan, kriteria, no, pagu, predikat, realisasi, realisasi-anggaran, sasaran, satuan, serapan, status, sumber-data, target, target-akhir, target-murni, target-perubahan, tujuan.
            bab.md:13:9 LKJ121 Kolom 'target-24' tidak dikenal. Maksud Anda 'target'? Yang dikenal: alasan, capaian, capaian-akhir, capaian-sasaran, formulasi, indikator, indikator-tujuan, kriteria, no, pagu, predikat, realisasi, realisasi-anggaran, sasaran, satuan, serapan, status, sumber-data, target, target-akhir, target-murni, target-perubahan, tujuan.
            """);

    [Theory]
    [InlineData(Arah.Naik, "realisasi ÷ target × 100"), InlineData(Arah.Turun, "(2 × target − realisasi) ÷ target × 100")]
    public void The_formula_of_capaian_is_that_of_the_indicators_shown(Arah arah, string expected)
    {
        Laporan laporan = Sample.Laporan(Sample.Kinerja(Sample.Sasaran("s", Sample.Indikator("i", 10m, 5m, arah), Sample.Indikator("other", 10m, 5m, Arah.Naik))));

        ComputedTable table = TableBuilder.Build(Sample.Block(SumberTabel.Kinerja, "capaian") with { Indikator = Sample.Ids("i") }, ComputedLaporan.From(laporan), new FindingBag())!;

        table.ColumnByKey("capaian")!.Rumus.ShouldBe(expected);
        table.ColumnByKey("capaian-2023")!.Rumus.ShouldBe(expected);
    }

    [Fact]
    public void A_missing_data_file_is_a_finding() => Draw.Table(Sample.Block(SumberTabel.Kinerja, "capaian"), Sample.Laporan()).ShouldBe(
        "bab.md:10:1 LKJ101 Berkas data 'kota/dinas/2024/data/kinerja.json' tidak ada, padahal dipakai oleh tabel 'tabel-1'. Buat 'kota/dinas/2024/data/kinerja.json', atau hapus pemakaiannya.");

    [Fact]
    public void A_closing_row_has_the_mean_of_each_column_of_capaian() => Draw.Table(
        Sample.Block(SumberTabel.Kinerja, "capaian", "indikator", "target", "capaian", "capaian-sasaran", "capaian-akhir", "capaian-2023") with { RataRata = true, JudulJumlah = "Rata-rata Capaian" },
        Means).ShouldEndWith(
        """
        D0 Indikator i1 | 50 | 120,00% | 100,00% ↓2 | 60,00% | 
        D0 Indikator i2 | 100 | 80,00% | 80,00% | 50,00%
        D0 Indikator i3 | 10 | 70,00% | 70,00% | 35,00% | 
        T0 Rata-rata Capaian |  | 90,00% | 85,00% | 58,33% | 

        """);

    [Fact]
    public void A_mean_over_an_unknown_capaian_or_over_nothing_is_left_open()
    {
        TabelBlock block = Sample.Block(SumberTabel.Kinerja, "capaian", "indikator", "capaian") with { RataRata = true };

        Draw.Table(block, Laporan).ShouldEndWith("T0 Rata-rata | \n");
        Draw.Table(block with { Bentuk = Sample.Id("iku") }, Means).ShouldEndWith("= Indikator Kinerja | Capaian\nT0 Rata-rata | \n");
    }

    [Fact]
    public void Status_compares_with_the_target_and_another_scale_gives_another_predicate()
    {
        Table("capaian", "indikator", "status", "predikat", "predikat-akip").ShouldEndWith(
            """
            = Indikator Kinerja | Status | Predikat | Predikat
            D0 Indikator ikm | Melampaui target | Melampaui | AA
            D0 Indikator akip | Tidak mencapai target |  | 
            D0 Indikator lembaga | Sesuai target | Tercapai | AA

            """);
        Table("capaian", "indikator", "predikat-permendagri").ShouldContain("bab.md:13:9 LKJ121 Kolom 'predikat-permendagri' tidak dikenal.");
    }

    [Fact]
    public void The_last_target_is_that_of_the_last_year_of_the_plan() => Table("capaian", "indikator", "target-akhir", "capaian-akhir").ShouldEndWith(
        """
        = Indikator Kinerja | Target Akhir Renstra | Capaian terhadap Target Akhir
        D0 Indikator ikm | 92 | 99,67%
        D0 Indikator akip | A | 
        D0 Indikator lembaga | 100% | 100,00%

        """);

    [Fact]
    public void A_column_may_hold_nothing_but_what_was_printed()
    {
        TabelBlock block = Sample.Block(SumberTabel.Kinerja, "capaian", "indikator", "capaian") with { Indikator = Sample.Ids("ikm", "lembaga") };
        block = block with { Kolom = [.. block.Kolom, new KolomBlock(Sample.Id("tercetak-1"), "Kolom rusak", null)] };
        NilaiTercetak printed = new([new BagianTercetak(12.50m, null)], Sample.At(5));

        Draw.Table(block, Laporan, new DataTercetak
        {
            Baris = new Dictionary<string, IReadOnlyDictionary<string, NilaiTercetak>> { ["lembaga"] = new Dictionary<string, NilaiTercetak> { ["tercetak-1"] = printed } },
        }).ShouldEndWith("= Indikator Kinerja | Capaian | Kolom rusak\nD0 Indikator ikm | 101,89% | \nD0 Indikator lembaga | 100,00% | 12,50\n");
    }

    [Fact]
    public void An_empty_group_takes_a_columns_group_away()
    {
        TabelBlock block = Sample.Block(SumberTabel.Kinerja, "kinerja-keuangan") with
        {
            Kolom = [new KolomBlock(Sample.Id("indikator"), null, null), new KolomBlock(Sample.Id("pagu"), null, string.Empty), new KolomBlock(Sample.Id("serapan"), null, string.Empty)],
        };

        Draw.Table(block, Laporan).ShouldContain("= Indikator Kinerja | Pagu (Rp) | Serapan\nD0 ");
    }

    /// <summary>Capaian 120 and 80 in the first sasaran, 70 in the second; none of 2023 is known but one.</summary>
    private static Laporan Means { get; } = Sample.Laporan(Sample.Kinerja(
        Sample.Sasaran("s1", Plan("i1", 50m, 100m, 60m), Plan("i2", 100m, 100m, 80m) with
        {
            Target = new Dictionary<int, NilaiKinerja> { [2023] = Sample.Nilai(100m), [2024] = Sample.Nilai(100m) },
            Realisasi = new Dictionary<int, NilaiKinerja> { [2023] = Sample.Nilai(50m), [2024] = Sample.Nilai(80m) },
        }),
        Sample.Sasaran("s2", Plan("i3", 10m, 20m, 7m))));

    /// <summary>An indicator with the targets of this year and of the plan's last.</summary>
    private static Indikator Plan(string id, decimal target, decimal last, decimal realisasi) => Sample.Indikator(id, target, realisasi) with
    {
        Target = new Dictionary<int, NilaiKinerja> { [2024] = Sample.Nilai(target), [2026] = Sample.Nilai(last) },
    };

    private static string Table(string bentuk, params string[] kolom) => Draw.Table(Sample.Block(SumberTabel.Kinerja, bentuk, kolom), Laporan);

    private static Laporan Make()
    {
        Indikator ikm = Sample.Indikator("ikm", 90m, 91.70m) with
        {
            Iku = true,
            Alasan = "Pelayanan belum optimal",
            Formulasi = "Hasil survei",
            SumberData = "Kecamatan",
            Kriteria = "Makin tinggi makin baik",
            Target = new Dictionary<int, NilaiKinerja> { [2023] = Sample.Nilai(88m), [2024] = Sample.Nilai(90m), [2025] = Sample.Nilai(92m) },
            Realisasi = new Dictionary<int, NilaiKinerja> { [2023] = Sample.Nilai(91.19m), [2024] = Sample.Nilai(91.70m) },
            Perjanjian = new TargetPerjanjian { Murni = Sample.Nilai(89m), Perubahan = Sample.Nilai(90m) },
        };
        Indikator akip = Sample.Indikator("akip", arah: Arah.Kategori) with
        {
            Skala = Sample.Id("akip"),
            Target = new Dictionary<int, NilaiKinerja> { [2024] = Sample.Nilai(null, "A") },
            Realisasi = new Dictionary<int, NilaiKinerja> { [2024] = Sample.Nilai(80.00m, "BB") },
        };
        Indikator lembaga = Sample.Indikator("lembaga", 100m, 100m, satuan: "%") with { Perjanjian = new TargetPerjanjian { Murni = Sample.Nilai(100m) } };
        Sasaran first = Sample.Sasaran("s1", ikm, akip) with
        {
            Strategi = [new Strategi { Nama = "Strategi 1", ArahKebijakan = ["Arah 1", "Arah 2"] }, new Strategi { Nama = "Strategi 2", ArahKebijakan = ["Arah 3"] }],
        };
        Tujuan tujuan = Sample.Kinerja(first, Sample.Sasaran("s2", lembaga) with { Strategi = [new Strategi { Nama = "Strategi 3" }] }).Tujuan[0] with
        {
            Indikator = [new IndikatorTujuan { Id = Sample.Id("kota"), Nama = "IKM Kota", Target = Sample.Nilai(88.80m) }],
        };
        DataAnggaran anggaran = Sample.Anggaran(Sample.Node("p") with
        {
            Kegiatan = [Sample.Node("k1", 1_000_000m, 900_000m) with { Sasaran = Sample.Ids("s1") }, Sample.Node("k2", 500_000m, 500_000m) with { Sasaran = Sample.Ids("s2") }],
        });
        Laporan laporan = Sample.Laporan(new DataKinerja { Tujuan = [tujuan] }, anggaran);
        SkalaPredikat skala = new()
        {
            Id = Sample.Id("capaian"),
            Nama = "Skala",
            Langkah = [new LangkahSkala { Label = "Melampaui", Dari = 100, Eksklusif = true }, new LangkahSkala { Label = "Tercapai", Dari = 100 }],
        };
        return laporan with { Pemda = laporan.Pemda with { Skala = [skala] }, Kepala = laporan.Kepala with { SkalaCapaian = Sample.Id("capaian") } };
    }
}
