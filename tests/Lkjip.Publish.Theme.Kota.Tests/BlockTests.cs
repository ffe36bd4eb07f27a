namespace Lkjip.Publish.Theme.Kota.Tests;

public sealed class BlockTests
{
    private static readonly string Folder = Drawing.Approved("Blok");

    public static TheoryData<string> Names => [.. BlockSamples.All.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task Draws(string name)
    {
        using AngleSharp.Dom.IDocument document = await Drawing.DocumentAsync(BlockSamples.PageOf(name));

        Snapshot.Match(NormalHtml.Inside(document.QuerySelector(".report-text")!), Approved(name));
    }

    [Fact]
    public void Every_approved_file_has_its_sample() => Snapshot.AllUsed(Folder, BlockSamples.All.Keys.Select(FileOf));

    [Fact]
    public void Every_kind_of_part_has_a_sample() => typeof(PartView).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(PartView)) && !type.IsAbstract)
        .Except(BlockSamples.All.Values.SelectMany(parts => parts).Select(part => part.GetType()))
        .ShouldBeEmpty();

    [Fact]
    public void Every_kind_of_chart_has_a_sample() => typeof(ChartContent).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(ChartContent)))
        .Except(BlockSamples.All.Values.SelectMany(parts => parts).OfType<ChartView>().Select(chart => chart.Content.GetType()))
        .ShouldBeEmpty();

    private static string FileOf(string name) => $"{name}.approved.html";

    private static string Approved(string name) => Path.Combine(Folder, FileOf(name));
}
