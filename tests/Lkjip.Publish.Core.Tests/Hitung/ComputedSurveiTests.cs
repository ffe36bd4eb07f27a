namespace Lkjip.Publish.Core.Tests;

public sealed class ComputedSurveiTests
{
    [Fact]
    public void An_index_comes_from_the_unsur_where_they_are_known()
    {
        ComputedSurvei survei = Compute(Survei("s", Unsur("u1", nrr: 3.6m), Unsur("u2", jawaban: [0m, 0m, 5m, 5m])))["s"];

        survei.Nilai.ShouldBe(88.75m);
        survei.Mutu!.Label.ShouldBe("A");
        survei.Rumus.ShouldBe("Σ (NRR × bobot) × 25");
    }

    [Fact]
    public void Weights_are_used_where_every_unsur_has_one() =>
        Compute(Survei("s", Unsur("u1", 4m) with { Bobot = 0.75m }, Unsur("u2", 2m) with { Bobot = 0.25m }))["s"].Nilai.ShouldBe(87.5m);

    [Fact]
    public void An_index_is_an_input_where_no_unsur_are_known()
    {
        ComputedSurvei survei = Compute(Survei("s") with { Nilai = Sample.Number(82.22m) })["s"];

        survei.Nilai.ShouldBe(82.22m);
        survei.Rumus.ShouldBeNull();
        survei.Mutu!.Label.ShouldBe("B");
    }

    [Fact]
    public void An_index_is_unknown_where_an_unsur_has_no_score() =>
        Compute(Survei("s", Unsur("u1", 3m), Unsur("u2")))["s"].Nilai.ShouldBeNull();

    [Fact]
    public void A_combined_value_is_the_mean_of_its_parts_each_once()
    {
        DataSkm skm = new()
        {
            Survei = [Survei("a") with { Nilai = Sample.Number(90m) }, Survei("b") with { Nilai = Sample.Number(80m) }, Survei("c") with { Nilai = Sample.Number(75m) }],
            Gabungan = [Gabungan("ab", "a", "b"), Gabungan("abc", "ab", "c")],
        };

        IReadOnlyDictionary<string, ComputedSurvei> all = ComputedSurvei.ComputeAll(skm);

        all["ab"].Nilai.ShouldBe(85m);
        all["ab"].Rumus.ShouldBe("(Survei a + Survei b) ÷ 2");
        all["abc"].Nilai.ShouldBe(80m);
    }

    [Fact]
    public void A_combined_value_is_unknown_where_a_part_is()
    {
        DataSkm skm = new() { Survei = [Survei("a") with { Nilai = Sample.Number(90m) }, Survei("b")], Gabungan = [Gabungan("ab", "a", "b")] };

        ComputedSurvei.ComputeAll(skm)["ab"].Nilai.ShouldBeNull();
    }

    [Fact]
    public void No_survey_file_gives_no_surveys() => ComputedSurvei.ComputeAll(null).ShouldBeEmpty();

    private static IReadOnlyDictionary<string, ComputedSurvei> Compute(Survei survei) => ComputedSurvei.ComputeAll(new DataSkm { Survei = [survei] });

    private static Survei Survei(string id, params UnsurSkm[] unsur) => new() { Id = Sample.Id(id), Nama = $"Survei {id}", Unsur = unsur };

    private static UnsurSkm Unsur(string id, decimal? nrr = null, decimal[]? jawaban = null) =>
        new() { Id = Sample.Id(id), Nama = id, Nrr = nrr is { } n ? Sample.Number(n) : null, Jawaban = jawaban ?? [] };

    private static GabunganSurvei Gabungan(string id, params string[] dari) => new() { Id = Sample.Id(id), Nama = id, Dari = Sample.Ids(dari) };
}
