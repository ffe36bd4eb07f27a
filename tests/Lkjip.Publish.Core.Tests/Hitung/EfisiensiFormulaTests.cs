namespace Lkjip.Publish.Core.Tests;

public sealed class EfisiensiFormulaTests
{
    public static TheoryData<string, decimal?, decimal?, decimal?, string?> Cases => new()
    {
        { "on target with money left over", 100m, 99.99m, 0.01m, "Efisien" },
        { "on target with all of the money", 100m, 100m, 0m, "Efisien" },
        { "above target with all of the money", 120m, 100m, 20m, "Efisien" },
        { "above target with more than the money", 120m, 110m, 10m, null },
        { "just below target with less money still", 99.99m, 90m, 9.99m, null },
        { "below target with the same share of money", 95m, 95m, 0m, null },
        { "absorption a little above capaian", 95m, 95.01m, -0.01m, "Tidak efisien" },
        { "nothing reached, nothing spent", 0m, 0m, 0m, null },
        { "capaian unknown", null, 90m, null, null },
        { "absorption unknown", 100m, null, null, null },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Compares_capaian_with_absorption(string name, decimal? capaian, decimal? serapan, decimal? selisih, string? tingkat)
    {
        EfisiensiFormula.Selisih(capaian, serapan).ShouldBe(selisih, name);
        EfisiensiFormula.Tingkat(capaian, serapan).ShouldBe(tingkat, name);
    }
}
