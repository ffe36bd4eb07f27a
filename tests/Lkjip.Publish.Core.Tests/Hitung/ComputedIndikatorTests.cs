namespace Lkjip.Publish.Core.Tests;

public sealed class ComputedIndikatorTests
{
    private static readonly SkalaPredikat Scale = new()
    {
        Id = Sample.Id("capaian"),
        Nama = "Skala capaian",
        Langkah = [new LangkahSkala { Label = "Baik", Dari = 90, Eksklusif = true }, new LangkahSkala { Label = "Kurang", Dari = 0 }],
    };

    [Fact]
    public void The_target_is_that_of_the_changed_agreement_then_the_first_then_the_plan()
    {
        Indikator plan = Sample.Indikator("i", target: 70m);
        Indikator first = plan with { Perjanjian = new TargetPerjanjian { Murni = Sample.Nilai(80m) } };
        Indikator changed = plan with { Perjanjian = new TargetPerjanjian { Murni = Sample.Nilai(80m), Perubahan = Sample.Nilai(85m) } };

        new[] { plan, first, changed }.Select(i => Compute(i).Target!.Angka).ShouldBe([70m, 80m, 85m]);
    }

    [Fact]
    public void Capaian_of_this_year_is_against_the_agreement_and_of_other_years_against_the_plan()
    {
        ComputedIndikator indikator = Compute(Sample.Indikator("i", 50m, 60m) with
        {
            Target = new Dictionary<int, NilaiKinerja> { [2023] = Sample.Nilai(40m), [2024] = Sample.Nilai(50m) },
            Realisasi = new Dictionary<int, NilaiKinerja> { [2023] = Sample.Nilai(30m), [2024] = Sample.Nilai(60m), [2022] = Sample.Nilai(1m) },
            Perjanjian = new TargetPerjanjian { Murni = Sample.Nilai(80m) },
        });

        indikator.Capaian.ShouldBe(75m);
        indikator.CapaianOf(2024).ShouldBe(75m);
        indikator.CapaianOf(2023).ShouldBe(75m);
        indikator.CapaianOf(2022).ShouldBeNull();
    }

    [Fact]
    public void A_plan_that_adds_its_years_up_is_held_against_their_sum()
    {
        Indikator yearly = Sample.Indikator("i") with
        {
            Target = new Dictionary<int, NilaiKinerja> { [2023] = Sample.Nilai(40m), [2024] = Sample.Nilai(50m), [2025] = Sample.Nilai(60m) },
            Realisasi = new Dictionary<int, NilaiKinerja> { [2023] = Sample.Nilai(30m), [2024] = Sample.Nilai(60m) },
        };

        (Compute(yearly).TargetAkhir!.Angka, Compute(yearly).CapaianAkhir).ShouldBe((60m, 100m));
        ComputedIndikator together = Compute(yearly with { Akumulasi = true });
        (together.TargetAkhir!.Angka, together.RealisasiAkhir!.Angka, together.CapaianAkhir).ShouldBe((150m, 90m, 60m));
    }

    [Fact]
    public void A_declared_cap_holds_for_every_year()
    {
        ComputedIndikator indikator = Compute(Sample.Indikator("i", 50m, 60m)) with { Batas = 100m };

        indikator.Capaian.ShouldBe(100m);
        (Compute(Sample.Indikator("i", 50m, 45m)) with { Batas = 100m }).Capaian.ShouldBe(90m);
    }

    [Fact]
    public void A_cap_below_the_target_does_not_hide_that_the_target_was_reached()
    {
        ComputedIndikator reached = Compute(Sample.Indikator("i", 50m, 60m)) with { Batas = 90m };

        reached.Capaian.ShouldBe(90m);
        reached.MencapaiTarget.ShouldBe(true);
        reached.Status.ShouldBe(StatusCapaian.Melampaui);
    }

    [Theory]
    [InlineData(Arah.Naik, 90, 90.01, StatusCapaian.Melampaui), InlineData(Arah.Naik, 90, 90, StatusCapaian.Sesuai), InlineData(Arah.Naik, 90, 89.99, StatusCapaian.TidakMencapai)]
    [InlineData(Arah.Turun, 10, 9.99, StatusCapaian.Melampaui), InlineData(Arah.Turun, 10, 10, StatusCapaian.Sesuai), InlineData(Arah.Turun, 10, 10.01, StatusCapaian.TidakMencapai)]
    [InlineData(Arah.Naik, 0, 0, StatusCapaian.Sesuai)]
    public void Status_says_whether_the_target_was_exceeded_met_or_missed(Arah arah, decimal target, decimal realisasi, StatusCapaian expected) =>
        Compute(Sample.Indikator("i", target, realisasi, arah)).Status.ShouldBe(expected);

    [Fact]
    public void The_plans_last_target_is_that_of_its_last_year()
    {
        ComputedIndikator indikator = Compute(Sample.Indikator("i", 50m, 60m) with
        {
            Target = new Dictionary<int, NilaiKinerja> { [2026] = Sample.Nilai(80m), [2024] = Sample.Nilai(50m) },
        });

        indikator.TargetAkhir!.Angka.ShouldBe(80m);
        indikator.CapaianAkhir.ShouldBe(75m);
        (indikator with { Batas = 70m }).CapaianAkhir.ShouldBe(70m);
        Compute(Sample.Indikator("i", realisasi: 60m)).CapaianAkhir.ShouldBeNull();
    }

    [Fact]
    public void The_predicate_comes_from_the_unrounded_capaian()
    {
        Compute(Sample.Indikator("i", 1000m, 900.01m), Scale).Predikat.ShouldBe("Baik");
        Compute(Sample.Indikator("i", 1000m, 900m), Scale).Predikat.ShouldBe("Kurang");
        Compute(Sample.Indikator("i", 1000m, 900m)).Predikat.ShouldBeNull();
        Compute(Sample.Indikator("i", 1000m), Scale).Predikat.ShouldBeNull();
    }

    public static TheoryData<string, NilaiKinerja?, NilaiKinerja?, bool?> Reached => new()
    {
        { "equal numbers", Sample.Nilai(90m), Sample.Nilai(90m), true },
        { "below", Sample.Nilai(90m), Sample.Nilai(89.99m), false },
        { "equal letters", Sample.Nilai(null, "A"), Sample.Nilai(null, "A"), true },
        { "a lower letter", Sample.Nilai(null, "A"), Sample.Nilai(80m, "BB"), false },
        { "a higher letter", Sample.Nilai(null, "BB"), Sample.Nilai(null, "A"), true },
        { "a letter that is not on the scale", Sample.Nilai(null, "BB"), Sample.Nilai(null, "X"), null },
        { "no realisasi", Sample.Nilai(90m), null, null },
        { "no target", null, Sample.Nilai(90m), null },
    };

    [Theory, MemberData(nameof(Reached), DisableDiscoveryEnumeration = true)]
    public void Tells_whether_the_target_was_reached(string name, NilaiKinerja? target, NilaiKinerja? realisasi, bool? expected)
    {
        Indikator indikator = Sample.Indikator("i", arah: Arah.Kategori) with
        {
            Target = target is null ? new Dictionary<int, NilaiKinerja>() : new() { [2024] = target },
            Realisasi = realisasi is null ? new Dictionary<int, NilaiKinerja>() : new() { [2024] = realisasi },
        };

        (Compute(indikator) with { SkalaKategori = SkalaBaku.Akip }).MencapaiTarget.ShouldBe(expected, name);
    }

    [Fact]
    public void A_report_gives_its_indicators_their_scales()
    {
        Laporan laporan = Sample.Laporan(Sample.Kinerja(Sample.Sasaran("s", Sample.Indikator("i", 50m, 50m) with { Skala = Sample.Id("akip") })));
        laporan = laporan with { Pemda = laporan.Pemda with { Skala = [Scale] }, Kepala = laporan.Kepala with { SkalaCapaian = Sample.Id("capaian"), BatasCapaian = 99m } };

        ComputedIndikator indikator = ComputedLaporan.From(laporan).IndikatorById["i"];

        indikator.SkalaKategori.ShouldBeSameAs(SkalaBaku.Akip);
        indikator.Skala.ShouldBeSameAs(Scale);
        indikator.Capaian.ShouldBe(99m);
    }

    private static ComputedIndikator Compute(Indikator indikator, SkalaPredikat? scale = null)
    {
        Sasaran sasaran = Sample.Sasaran("s", indikator);
        return new ComputedIndikator(Sample.Kinerja(sasaran).Tujuan[0], sasaran, indikator, 2024, null, scale);
    }
}
