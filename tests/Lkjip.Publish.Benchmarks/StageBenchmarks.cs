using BenchmarkDotNet.Attributes;
using Lkjip.Publish.Content;
using Lkjip.Publish.Rendering;
using Lkjip.Publish.Tests;
using Lkjip.Publish.Theme.Kota;

namespace Lkjip.Publish.Benchmarks;

/// <summary>The stages through which one real report goes, one at a time, warm.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private const string Report = "payakumbuh/kecamatan-payakumbuh-selatan/2024";

    private readonly KotaTheme theme = new();
    private Laporan laporan = null!;
    private ComposeOptions options = null!;
    private IReadOnlyList<Peraturan> peraturan = [];
    private ReportPages pages = null!;
    private PageRenderer renderer = null!;

    [GlobalSetup]
    public void Setup()
    {
        Situs situs = new() { Nama = "Portal" };
        options = new ComposeOptions(situs, new SiteFrame(situs.Nama, null, null, [.. theme.Assets.Select(a => a.Address)], [], null), WithPdf: true) { Values = theme.Values };
        peraturan = ContentReader.Open(new ContentOptions { Root = Repository.PathOf("content"), Only = [Report] }, new FindingBag()).Peraturan;
        renderer = new PageRenderer(theme);
        laporan = Read();
        pages = CheckAndCompose();
    }

    [GlobalCleanup]
    public async Task CleanupAsync() => await renderer.DisposeAsync();

    /// <summary>Files → typed report: JSON with positions, front matter, Markdown with data blocks.</summary>
    [Benchmark]
    public Laporan Read()
    {
        FindingBag findings = new();
        ContentOptions content = new() { Root = Repository.PathOf("content"), Only = [Report] };
        Laporan? read = ContentReader.Open(content, findings).Reports.Single().Read(findings);
        return findings.HasErrors ? throw new InvalidOperationException(findings.ToSorted()[0].Pesan.Indonesia) : read!;
    }

    /// <summary>Typed report → computed figures and findings: all checks, no page.</summary>
    [Benchmark]
    public int Check()
    {
        FindingBag findings = new();
        LaporanChecker.Check(laporan, findings);
        return LaporanReviewer.Review(laporan, peraturan, findings).Findings.Count;
    }

    /// <summary>Typed report → computed figures, findings, view models of all its pages.</summary>
    [Benchmark]
    public ReportPages CheckAndCompose()
    {
        FindingBag findings = new();
        LaporanChecker.Check(laporan, findings);
        ReportPages composed = ReportComposer.Compose(LaporanReviewer.Review(laporan, peraturan, findings), options);
        return findings.HasErrors ? throw new InvalidOperationException(findings.ToSorted()[0].Pesan.Indonesia) : composed;
    }

    /// <summary>View models → HTML of all pages of the report, one after the other.</summary>
    [Benchmark]
    public async Task<long> Render()
    {
        long bytes = 0;
        foreach (Page page in pages.All)
        {
            bytes += (await renderer.RenderAsync(page)).Content.Length;
        }

        return bytes;
    }
}
