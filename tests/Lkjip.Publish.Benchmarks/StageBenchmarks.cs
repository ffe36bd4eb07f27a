using BenchmarkDotNet.Attributes;
using Lkjip.Publish.Content;
using Lkjip.Publish.Core;
using Lkjip.Publish.Rendering;
using Lkjip.Publish.Theme.Kota;

namespace Lkjip.Publish.Benchmarks;

/// <summary>The stages of building one real report, without PDF, in a warm process.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private static readonly KotaTheme Theme = new();

    private readonly SiteFrame frame = new("Portal", null, null, [], [], null);
    private ReportSource source = null!;
    private Laporan laporan = null!;
    private ComposeOptions options = null!;
    private ReportPages pages = null!;
    private PageRenderer renderer = null!;

    [GlobalSetup]
    public void Setup()
    {
        FindingBag findings = new();
        SiteSource site = ContentReader.Open(
            new ContentOptions { Root = ContentFolder(), Only = ["payakumbuh/kecamatan-payakumbuh-selatan/2024"] }, findings);
        source = site.Reports[0];
        options = new ComposeOptions(site.Situs!, frame, WithPdf: true);
        laporan = source.Read(findings)!;
        pages = ReportComposer.Compose(laporan, options, findings);
        renderer = new PageRenderer(Theme);
    }

    [GlobalCleanup]
    public ValueTask Cleanup() => renderer.DisposeAsync();

    [Benchmark]
    public Laporan? Read() => source.Read(new FindingBag());

    [Benchmark]
    public int Check()
    {
        FindingBag findings = new();
        LaporanChecker.Check(laporan, findings);
        return findings.ToSorted().Count;
    }

    [Benchmark]
    public ReportPages Compose() => ReportComposer.Compose(laporan, options, new FindingBag());

    [Benchmark]
    public async Task<int> Draw()
    {
        int bytes = 0;
        foreach (Page page in pages.All)
        {
            bytes += (await renderer.RenderAsync(page)).Content.Length;
        }

        return bytes;
    }

    private static string ContentFolder()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Lkjip.Publish.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("Lkjip.Publish.sln"), "content");
    }
}
