namespace Lkjip.Publish.Core.Tests;

public sealed class LaporanCheckerTests
{
    private static readonly Laporan Right = Sample.Laporan(
        Sample.Kinerja(Sample.Sasaran("s1", Sample.Indikator("i1", 90m, 91m)), Sample.Sasaran("s2", Sample.Indikator("i2", 0m, 0m))),
        skm: Skm(Survei("a"), Survei("b")) with { Gabungan = [Gabungan("ab", "a", "b"), Gabungan("abab", "ab", "a")] },
        pegawai: new DataPegawai { Kelompok = [Kelompok("golongan"), Kelompok("pendidikan")] },
        bab: [Sample.Bab("pendahuluan"), Sample.Bab("penutup")]);

    [Fact]
    public void A_report_that_holds_together_has_no_findings() => Check(Right).ShouldBeEmpty();

    [Fact]
    public void An_indicators_id_must_be_unique_over_all_sasaran() => Check(Right with
    {
        Kinerja = Sample.Kinerja(Sample.Sasaran("s1", Sample.Indikator("i", line: 3)), Sample.Sasaran("s2", Sample.Indikator("i", line: 8))),
    }).ShouldBe("contoh.json:8:1 LKJ107 Id 'i' sudah dipakai di contoh.json:3:1. Beri id lain; setiap id harus unik.");

    [Fact]
    public void Sasaran_and_tujuan_must_be_unique()
    {
        Tujuan tujuan = Sample.Kinerja(Sample.Sasaran("s"), Sample.Sasaran("s")).Tujuan[0];
        Check(Right with { Kinerja = new DataKinerja { Tujuan = [tujuan] } }).ShouldContain("LKJ107 Id 's'");
        Check(Right with { Kinerja = new DataKinerja { Tujuan = [tujuan with { Sasaran = [] }, tujuan with { Sasaran = [] }] } }).ShouldContain("LKJ107 Id 'tujuan'");
    }

    [Fact]
    public void An_indicator_of_a_tujuan_may_not_share_the_id_of_another_indicator()
    {
        Tujuan tujuan = Right.Kinerja!.Tujuan[0] with { Indikator = [new IndikatorTujuan { Id = Sample.Id("i1", 2), Nama = "I" }] };

        Check(Right with { Kinerja = new DataKinerja { Tujuan = [tujuan] } }).ShouldContain("LKJ107 Id 'i1'");
    }

    [Fact]
    public void A_scale_must_exist() => Check(Right with
    {
        Kinerja = Sample.Kinerja(Sample.Sasaran("s1", Sample.Indikator("i1") with { Skala = Sample.Id("akp", 4) })),
        Kepala = Right.Kepala with { SkalaCapaian = Sample.Id("permendagri", 9) },
    }).ShouldBe(
        """
        contoh.json:4:1 LKJ121 Skala 'akp' tidak dikenal. Maksud Anda 'akip'? Yang dikenal: akip, skm.
        contoh.json:9:1 LKJ121 Skala 'permendagri' tidak dikenal. Yang dikenal: akip, skm.
        """);

    [Fact]
    public void A_target_or_realisasi_may_not_be_negative()
    {
        Indikator indikator = Sample.Indikator("i1", -1m, -2m, line: 4) with { Perjanjian = new TargetPerjanjian { Perubahan = Sample.Nilai(-3m, line: 6) } };

        Check(Right with { Kinerja = Sample.Kinerja(Sample.Sasaran("s1", indikator)) }).ShouldBe(
            """
            contoh.json:4:1 LKJ108 Target atau realisasi 'Indikator i1' di bawah nol. Isi nol atau lebih.
            contoh.json:6:1 LKJ108 Target atau realisasi 'Indikator i1' di bawah nol. Isi nol atau lebih.
            """);
    }

    [Fact]
    public void A_combined_value_may_not_bear_the_id_of_a_survey() =>
        Check(Right with { Skm = Skm(Survei("a")) with { Gabungan = [Gabungan("a", "a")] } }).ShouldContain("LKJ107 Id 'a'");

    [Fact]
    public void A_combined_value_uses_surveys_and_those_above_it_only() =>
        Check(Right with { Skm = Skm(Survei("a")) with { Gabungan = [Gabungan("x", "y"), Gabungan("y", "x", "z")] } }).ShouldBe(
            """
            contoh.json:1:1 LKJ121 Survei 'y' tidak dikenal. Maksud Anda 'a'? Yang dikenal: a.
            contoh.json:1:1 LKJ121 Survei 'z' tidak dikenal. Maksud Anda 'a'? Yang dikenal: a, x.
            """);

    [Fact]
    public void An_unsur_does_not_bear_the_name_of_a_figure_of_its_survey() =>
        Check(Right with { Skm = Skm(Survei("a") with { Unsur = [Unsur("mutu", 3m, 3)] }) }).ShouldBe(
            "contoh.json:3:1 LKJ108 Id 'mutu' dipakai untuk angka survei. Beri unsur ini id lain.");

    [Fact]
    public void An_nrr_lies_between_1_and_4()
    {
        Survei survei = Survei("a") with { Unsur = [Unsur("u1", 0.99m, 3), Unsur("u2", 4.001m, 4), Unsur("u3", 1m, 5), Unsur("u4", 4m, 6)] };

        Check(Right with { Skm = Skm(survei) }).ShouldBe(
            """
            contoh.json:3:1 LKJ108 NRR 0,99 di luar 1 sampai 4. Isi nilai rata-rata unsur antara 1 dan 4.
            contoh.json:4:1 LKJ108 NRR 4,001 di luar 1 sampai 4. Isi nilai rata-rata unsur antara 1 dan 4.
            """);
    }

    [Fact]
    public void Weights_stand_at_every_unsur_or_at_none()
    {
        UnsurSkm heavy = Unsur("u1", 3m, 3) with { Bobot = 0.5m };

        Check(Right with { Skm = Skm(Survei("a") with { Unsur = [heavy, Unsur("u2", 3m, 4) with { Bobot = 0.5m }] }) }).ShouldBeEmpty();
        Check(Right with { Skm = Skm(Survei("a") with { Unsur = [heavy, Unsur("u2", 3m, 4), Unsur("u3", 3m, 5)] }) }).ShouldBe(
            """
            contoh.json:4:1 LKJ108 Unsur 'u2' belum mempunyai bobot, padahal unsur lain survei 'a' mempunyainya. Isi 'bobot' semua unsur, atau hapus semuanya.
            contoh.json:5:1 LKJ108 Unsur 'u3' belum mempunyai bobot, padahal unsur lain survei 'a' mempunyainya. Isi 'bobot' semua unsur, atau hapus semuanya.
            """);
    }

    [Fact]
    public void A_survey_whose_unsur_have_scores_has_no_index_of_its_own() =>
        Check(Right with { Skm = Skm(Survei("a") with { Unsur = [Unsur("u1", 3m, 3)], Nilai = Sample.Number(75m, 6) }) }).ShouldBe(
            "contoh.json:6:1 LKJ133 Angka 'nilai' ditulis pada 'a' dan juga pada rinciannya. Hapus angka pada induk: jumlahnya dihitung dari rincian. Angka resmi yang tercetak ditulis di data/tercetak/.");

    [Fact]
    public void A_score_is_written_as_mean_or_as_answers() =>
        Check(Right with { Skm = Skm(Survei("a") with { Unsur = [Unsur("u1", 3m, 3) with { Jawaban = [0m, 0m, 1m, 0m] }] }) }).ShouldBe(
            "contoh.json:3:1 LKJ108 Unsur 'u1' mempunyai 'nrr' dan juga 'jawaban'. Hapus salah satunya.");

    [Theory]
    [InlineData(1, 2, 3), InlineData(0, 0, 1, 1, 1), InlineData(0, 0, -1, 5)]
    public void Answers_are_counted_for_the_scores_1_to_4(params int[] answers) =>
        Check(Right with { Skm = Skm(Survei("a") with { Unsur = [new UnsurSkm { Id = Sample.Id("u1", 3), Nama = "u1", Jawaban = [.. answers.Select(a => (decimal)a)] }] }) }).ShouldBe(
            "contoh.json:3:1 LKJ108 Jawaban unsur 'u1' bukan empat bilangan. Isi jumlah jawaban bernilai 1, 2, 3 dan 4; masing-masing nol atau lebih.");

    [Fact]
    public void Unsur_and_groups_of_respondents_must_be_unique_within_a_survey()
    {
        KelompokResponden group = new() { Id = Sample.Id("umur", 7), Nama = "Umur", Kelas = [] };
        Survei survei = Survei("a") with { Unsur = [Unsur("u", 3m, 3), Unsur("u", 3m, 4)], Kelompok = [group, group] };

        Check(Right with { Skm = Skm(survei, Survei("b") with { Unsur = [Unsur("u", 3m, 5)] }) }).ShouldBe(
            """
            contoh.json:4:1 LKJ107 Id 'u' sudah dipakai di contoh.json:3:1. Beri id lain; setiap id harus unik.
            contoh.json:7:1 LKJ107 Id 'umur' sudah dipakai di contoh.json:7:1. Beri id lain; setiap id harus unik.
            """);
    }

    [Fact]
    public void Groups_of_staff_must_be_unique() =>
        Check(Right with { Pegawai = new DataPegawai { Kelompok = [Kelompok("golongan"), Kelompok("golongan")] } }).ShouldContain("LKJ107 Id 'golongan'");

    [Fact]
    public void Two_chapters_may_not_share_an_address() =>
        Check(Right with { Bab = [Sample.Bab("penutup"), Sample.Bab("penutup")] }).ShouldBe(
            "penutup.md:1:1 LKJ107 Id 'penutup' sudah dipakai di penutup.md:1:1. Beri id lain; setiap id harus unik.");

    [Theory, InlineData(-1), InlineData(11)]
    public void Decimals_lie_between_0_and_10(int desimal)
    {
        Check(Right with { Kepala = Right.Kepala with { Desimal = desimal } }).ShouldBe(
            $"kota/dinas/2024/laporan.md LKJ108 'desimal' {desimal} di luar 0 sampai 10. Isi 0 sampai 10.");
        Check(Right with { Kinerja = Sample.Kinerja(Sample.Sasaran("s1", Sample.Indikator("i1", line: 4) with { Desimal = desimal })) }).ShouldBe(
            $"contoh.json:4:1 LKJ108 'desimal' {desimal} di luar 0 sampai 10. Isi 0 sampai 10.");
        Check(Right with { Tabel = new Dictionary<string, DataTabel> { ["sarana"] = Sample.Tabel([Sample.Kolom("a", line: 6) with { Desimal = desimal }]) } }).ShouldBe(
            $"contoh.json:6:1 LKJ108 'desimal' {desimal} di luar 0 sampai 10. Isi 0 sampai 10.");
    }

    [Theory, InlineData(0), InlineData(10)]
    public void Decimals_may_be_0_or_10(int desimal) => Check(Right with
    {
        Kepala = Right.Kepala with { Desimal = desimal },
        Kinerja = Sample.Kinerja(Sample.Sasaran("s1", Sample.Indikator("i1") with { Desimal = desimal })),
        Tabel = new Dictionary<string, DataTabel> { ["sarana"] = Sample.Tabel([Sample.Kolom("a") with { Desimal = desimal }]) },
    }).ShouldBeEmpty();

    [Theory, InlineData("cetak"), InlineData("data"), InlineData("edisi"), InlineData("kartu"), InlineData("pemeriksaan"), InlineData("reviu"), InlineData("ringkasan")]
    public void A_chapter_may_not_take_the_address_of_another_page(string slug) => Check(Right with { Bab = [Sample.Bab(slug)] }).ShouldBe(
        $"{slug}.md:1:1 LKJ108 Nama bab '{slug}' dipakai oleh situs untuk bagian laporan ini sendiri. Beri berkas bab ini nama lain, misalnya '04-{slug}-pendukung.md'.");

    [Fact]
    public void A_generic_table_is_checked_in_its_file() =>
        Check(Right with { Tabel = new Dictionary<string, DataTabel> { ["sarana"] = Sample.Tabel([]) } }).ShouldBe(
            "kota/dinas/2024/data/tabel/sarana.json LKJ108 Tabel belum mempunyai kolom. Isi 'kolom' dengan sedikitnya satu kolom.");

    private static string Check(Laporan laporan)
    {
        FindingBag findings = new();
        LaporanChecker.Check(laporan, findings);
        findings.HasErrors.ShouldBe(findings.ToSorted().Count > 0);
        return Dump.Of(findings);
    }

    private static DataSkm Skm(params Survei[] survei) => new() { Survei = survei };

    private static Survei Survei(string id) => new() { Id = Sample.Id(id), Nama = id };

    private static UnsurSkm Unsur(string id, decimal nrr, int line) => new() { Id = Sample.Id(id, line), Nama = id, Nrr = Sample.Number(nrr, line) };

    private static GabunganSurvei Gabungan(string id, params string[] dari) => new() { Id = Sample.Id(id), Nama = id, Dari = Sample.Ids(dari) };

    private static KelompokPegawai Kelompok(string id) => new() { Id = Sample.Id(id), Nama = id, Kelas = [] };
}
