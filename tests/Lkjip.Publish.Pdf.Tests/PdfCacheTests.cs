using System.Text;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Pdf.Tests;

/// <summary>What is taken from the cache, and what is printed again. Nothing here starts a browser.</summary>
public sealed class PdfCacheTests : IDisposable
{
    private const string Qpdf = "/usr/bin/qpdf";
    private const string Browser = "/usr/bin/chromium";
    private const string Missing = "kota/dinas/2024/lampiran/a.pdf";

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("lkjip-pdf-tests-");
    private readonly Dictionary<string, string> site = SamplePages.Site();
    private readonly FakeMachine machine = new(Platform.Linux, Qpdf, Browser) { Variables = { ["PATH"] = "/usr/bin" } };
    private PdfDocument document;
    private int printings;

    public PdfCacheTests() => document = SamplePages.Document(Path.Combine(root.FullName, "situs", "laporan.pdf"));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Folder => Path.Combine(root.FullName, "cetakan");

    private string Pdf => Path.Combine(Folder, "kota_dinas_2024_cetak.pdf");

    private string Manifest => Path.ChangeExtension(Pdf, ".json");

    /// <summary>What makes another PDF.</summary>
    public static TheoryData<string, Action<PdfCacheTests>> Changes => new()
    {
        { "one byte of the page", t => t.site["kota/dinas/2024/cetak/index.html"] += " " },
        { "one byte of the style", t => t.site["aset/kota.css"] = t.site["aset/kota.css"].Replace("20mm", "21mm") },
        { "a picture that is gone", t => t.site.Remove("kota/dinas/2024/cetak/gambar/lambang kota.svg") },
        { "a file that was not there", t => t.site[Missing] = "baru" },
        { "another title", t => t.document = t.document with { Title = "Judul lain" } },
        { "another date", t => t.document = t.document with { Dated = new(2025, 2, 1) } },
        { "another page of the same file name", t => t.document = t.document with { PagePath = "/kota_dinas/2024/cetak/" } },
        { "another qpdf", t => t.machine.Versions[Qpdf] = "12" },
        { "another browser", t => t.machine.Versions[Browser] = "157" },
    };

    /// <summary>What may become of an entry.</summary>
    public static TheoryData<string, Action<PdfCacheTests>> Damage => new()
    {
        { "PDF cut", t => Cut(t.Pdf) },
        { "PDF changed", t => File.WriteAllText(t.Pdf, File.ReadAllText(t.Pdf).Replace('1', '2')) },
        { "PDF deleted", t => File.Delete(t.Pdf) },
        { "manifest cut", t => Cut(t.Manifest) },
        { "manifest empty", t => File.WriteAllText(t.Manifest, "") },
        { "manifest of nothing", t => File.WriteAllText(t.Manifest, "null") },
        { "manifest without files", t => File.WriteAllText(t.Manifest, """{ "document": null, "files": null }""") },
        { "manifest that names other files", t => File.WriteAllText(t.Manifest, File.ReadAllText(t.Manifest).Replace("aset/kota.css", "aset/kita.css")) },
        { "manifest deleted", t => File.Delete(t.Manifest) },
        { "everything deleted", t => Directory.Delete(t.Folder, recursive: true) },
    };

    [Fact]
    public async Task What_has_not_changed_is_not_printed_again()
    {
        await BuildAsync();
        byte[] first = File.ReadAllBytes(document.OutputPath);
        document = document with { OutputPath = Path.Combine(root.FullName, "tempat", "lain.pdf") };

        (await BuildAsync()).ShouldBeEmpty();

        printings.ShouldBe(1);
        File.ReadAllBytes(document.OutputPath).ShouldBe(first);
    }

    [Theory, MemberData(nameof(Changes))]
    public async Task Whatever_shapes_the_pdf_and_has_changed_makes_it_printed_again(string what, Action<PdfCacheTests> change)
    {
        await BuildAsync();
        change(this);

        await BuildAsync();

        printings.ShouldBe(2, what);
        await BuildAsync();
        printings.ShouldBe(2, what);
    }

    [Theory, MemberData(nameof(Damage))]
    public async Task A_broken_entry_is_printed_again_and_mended(string what, Action<PdfCacheTests> damage)
    {
        await BuildAsync();
        damage(this);

        (await BuildAsync()).ShouldBeEmpty();

        printings.ShouldBe(2, what);
        (await BuildAsync()).ShouldBeEmpty();
        printings.ShouldBe(2, what);
    }

    [Fact]
    public async Task A_file_that_the_page_did_not_ask_for_does_not_matter()
    {
        await BuildAsync();
        site["kota/badan/2024/cetak/index.html"] = "lain";

        await BuildAsync();

        printings.ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/tidak/ada/chrome")]
    public async Task Without_a_browser_the_print_of_any_is_taken(string named)
    {
        await BuildAsync();
        FakeMachine bare = new(Platform.Linux, Qpdf) { Variables = { ["PATH"] = "/usr/bin", [BrowserFinder.Setting] = named } };

        PdfCache.Open(Folder, site.Files(), new(), bare).Reuse(document).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_browser_that_came_for_the_first_print_is_the_one_that_made_it()
    {
        FakeMachine bare = new(Platform.Linux, Qpdf) { Variables = { ["PATH"] = "/usr/bin" }, Installs = ("apt-get", Browser) };
        PdfCache first = PdfCache.Open(Folder, site.Files(), new(), bare);

        await bare.RunAsync("apt-get", [], Cancel);
        await first.PrintAsync(document, PrintAsync, Cancel);

        PdfCache.Open(Folder, site.Files(), new(), bare).Reuse(document).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_note_is_said_again_each_time()
    {
        Finding note = PdfFindings.QpdfMissing("pasang qpdf");

        (await BuildAsync(note)).ShouldBe([note]);
        (await BuildAsync()).ShouldBe([note]);

        printings.ShouldBe(1);
    }

    [Fact]
    public async Task What_must_not_be_published_is_not_kept()
    {
        await BuildAsync(PdfFindings.MissingFile(SamplePages.Page, "/a.png"));

        Directory.Exists(Folder).ShouldBeFalse();
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_costs_only_the_keeping()
    {
        File.WriteAllText(Folder, "sebuah berkas");

        PdfCache cache = Open();
        cache.Reuse(document).ShouldBeNull();
        (await cache.PrintAsync(document, PrintAsync, Cancel)).ShouldBeEmpty();
        cache.Sweep([]);

        cache.Trouble.ShouldNotBeNull();
        File.Exists(document.OutputPath).ShouldBeTrue();
        File.ReadAllText(Folder).ShouldBe("sebuah berkas");
    }

    [Fact]
    public async Task A_site_that_cannot_be_read_is_no_reason_to_take_the_old_print()
    {
        await BuildAsync();

        PdfCache.Open(Folder, _ => throw new IOException(), new(), machine).Reuse(document).ShouldBeNull();
    }

    [Fact]
    public async Task Only_the_entries_of_reports_that_are_there_stay()
    {
        await BuildAsync();
        string[] kept = Directory.GetFiles(Folder);
        File.WriteAllText(Path.Combine(Folder, "kota_dinas_2019_cetak.pdf"), "");
        File.WriteAllText(Path.Combine(Folder, ".kota_dinas_2024_cetak.pdf.0123"), "");

        Open().Sweep([SamplePages.Page]);
        Directory.GetFiles(Folder).ShouldBe(kept, ignoreOrder: true);

        Open().Sweep([]);
        Directory.GetFiles(Folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_all_share_is_read_once_to_look_whether_it_changed()
    {
        PdfDocument other = document with { PagePath = "/kota/badan/2024/cetak/" };
        site["kota/badan/2024/cetak/index.html"] = SamplePages.Html();
        await BuildAsync();
        await Open().PrintAsync(other, PrintAsync, Cancel);
        List<string> read = [];
        PdfCache cache = PdfCache.Open(Folder, path => Note(path), new(), machine);

        cache.Reuse(document).ShouldNotBeNull();
        cache.Reuse(other).ShouldNotBeNull();

        read.Count(path => path == "aset/kota.css").ShouldBe(1);

        ReadOnlyMemory<byte>? Note(string path)
        {
            read.Add(path);
            return site.Files()(path);
        }
    }

    public void Dispose() => root.Delete(recursive: true);

    /// <summary>What a build does for one document.</summary>
    private async Task<IReadOnlyList<Finding>> BuildAsync(params Finding[] findings)
    {
        PdfCache cache = Open();
        return cache.Reuse(document) ?? await cache.PrintAsync(
            document,
            async (document, files, cancel) =>
            {
                await PrintAsync(document, files, cancel);
                return findings;
            },
            Cancel);
    }

    private PdfCache Open() => PdfCache.Open(Folder, site.Files(), new(), machine);

    /// <summary>Asks for what the page would, and writes a file that no other printing gives.</summary>
    private async Task<IReadOnlyList<Finding>> PrintAsync(PdfDocument document, Func<string, ReadOnlyMemory<byte>?> files, CancellationToken cancel)
    {
        foreach (string path in new[] { document.PagePath[1..] + "index.html", "aset/kota.css", "kota/dinas/2024/cetak/gambar/lambang kota.svg", Missing })
        {
            files(path);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(document.OutputPath)!);
        await File.WriteAllTextAsync(document.OutputPath, $"%PDF cetakan {++printings} dari {document.PagePath}", Encoding.UTF8, cancel);
        return [];
    }

    private static void Cut(string path)
    {
        using FileStream file = File.OpenWrite(path);
        file.SetLength(file.Length / 2);
    }
}
