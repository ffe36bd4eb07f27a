namespace Lkjip.Publish.Core.Tests;

public sealed class SkalaBakuTests
{
    public static TheoryData<decimal, string?> AkipSteps => new()
    {
        { 100m, "AA" }, { 90.01m, "AA" }, { 90m, "A" }, { 80.01m, "A" }, { 80.00m, "BB" }, { 70.01m, "BB" }, { 70m, "B" },
        { 60.01m, "B" }, { 60m, "CC" }, { 50.01m, "CC" }, { 50m, "C" }, { 30.01m, "C" }, { 30m, "D" }, { 0m, "D" }, { -0.01m, null },
    };

    [Theory, MemberData(nameof(AkipSteps))]
    public void The_upper_bound_of_an_akip_category_belongs_to_it(decimal value, string? expected) =>
        (SkalaBaku.Akip.Classify(value)?.Label).ShouldBe(expected);

    [Fact]
    public void Values_above_all_bounds_take_the_top_step() => SkalaBaku.Skm.Classify(130m)!.Label.ShouldBe("A");

    [Fact]
    public void Steps_may_stand_in_any_order()
    {
        SkalaPredikat scale = new()
        {
            Id = Sample.Id("s"),
            Nama = "S",
            Langkah = [new LangkahSkala { Label = "rendah", Dari = 0 }, new LangkahSkala { Label = "tinggi", Dari = 75.5m }],
        };

        scale.Classify(75.5m)!.Label.ShouldBe("tinggi");
        scale.Classify(75.49m)!.Label.ShouldBe("rendah");
    }

    [Fact]
    public void A_scale_of_the_pemda_goes_before_a_built_in_one_of_the_same_name()
    {
        SkalaPredikat own = new() { Id = Sample.Id("akip"), Nama = "Skala sendiri", Langkah = [] };

        SkalaBaku.Find(Sample.Pemda with { Skala = [own] }, "akip").ShouldBeSameAs(own);
        SkalaBaku.Find(Sample.Pemda, "akip").ShouldBeSameAs(SkalaBaku.Akip);
        SkalaBaku.Find(Sample.Pemda, "skm").ShouldBeSameAs(SkalaBaku.Skm);
        SkalaBaku.Find(Sample.Pemda, null).ShouldBeNull();
    }
}
