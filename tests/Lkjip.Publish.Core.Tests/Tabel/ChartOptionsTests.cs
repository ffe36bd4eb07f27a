namespace Lkjip.Publish.Core.Tests;

public sealed class ChartOptionsTests
{
    [Fact]
    public void Every_key_of_a_block_is_taken_by_all_charts_or_is_an_option_of_some() =>
        typeof(GrafikBlock).GetProperties().Where(property => property.CanWrite && property.DeclaringType == typeof(GrafikBlock)).Select(property => property.Name)
            .Except([nameof(GrafikBlock.Jenis)]).Select(name => char.ToLowerInvariant(name[0]) + name[1..])
            .ShouldBe(ChartOptions.Takers.Keys);

    [Fact]
    public void No_option_is_without_a_chart_that_takes_it_nor_taken_by_all() =>
        ChartOptions.Takers.Values.ShouldAllBe(takers => takers.Count > 0 && takers.Count < Enum.GetValues<JenisGrafik>().Length);
}
