using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>What the preview answers, and to whom.</summary>
public sealed class AnswerTests : IAsyncLifetime
{
    private ServedSite served = null!;

    public async ValueTask InitializeAsync() => served = await ServedSite.StartAsync();

    public ValueTask DisposeAsync() => served.DisposeAsync();

    [Fact]
    public async Task A_page_is_made_when_it_is_asked_for_and_nothing_is_written()
    {
        string chapter = await served.GetAsync(ServedSite.Chapter);

        chapter.ShouldContain("Akuntabilitas Kinerja");
        chapter.ShouldContain("<script src=\"/_lkjip/pratinjau.js\" defer data-alamat=\"/kota/dinas/2024/kinerja/\"");
        (await served.GetAsync("/")).ShouldContain("Dinas");
        served.Site.Beside().ShouldBe(["content"]);
    }

    [Fact]
    public async Task Every_kind_of_address_of_a_built_site_is_answered()
    {
        (await Program.BuildAsync(served.Site.Content, served.Site.Site)).ShouldEndWith(ExitCodes.Done);
        string[] built = [.. Directory.EnumerateFiles(served.Site.Site, "*", SearchOption.AllDirectories)
            .Select(file => "/" + Path.GetRelativePath(served.Site.Site, file).Replace('\\', '/')).Where(file => file != "/.lkjip")];
        built.Length.ShouldBeGreaterThan(30);

        foreach (string address in built)
        {
            Answered answer = await served.AskAsync(address);
            answer.Status.ShouldBe(HttpStatusCode.OK, address);
            if (!address.EndsWith(".html", StringComparison.Ordinal) && address != "/data/catalog.jsonld")
            {
                // The files of a build say nothing of a PDF that it was told not to make; all others are the same, byte by byte.
                bool namesPdf = answer.Text.Contains(".pdf", StringComparison.Ordinal);
                (namesPdf || answer.Bytes.AsSpan().SequenceEqual(File.ReadAllBytes(served.Site.Site + address))).ShouldBeTrue(address);
            }
        }

        foreach (string page in Directory.EnumerateFiles(served.Site.Site, "*.html", SearchOption.AllDirectories))
        {
            File.ReadAllText(page).ShouldNotContain("_lkjip");
        }
    }

    [Fact]
    public async Task It_listens_on_the_loopback_device_only()
    {
        new Uri(served.Origin).Host.ShouldBe("127.0.0.1");
        IPAddress? other = NetworkInterface.GetAllNetworkInterfaces().SelectMany(n => n.GetIPProperties().UnicastAddresses).Select(a => a.Address)
            .FirstOrDefault(a => a.AddressFamily is AddressFamily.InterNetwork && !IPAddress.IsLoopback(a));
        Assert.SkipWhen(other is null, "The machine has no other address.");

        using TcpClient client = new();
        await Should.ThrowAsync<SocketException>(async () => await client.ConnectAsync(other!, new Uri(served.Origin).Port, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:5080", HttpStatusCode.OK)]
    [InlineData("[::1]:80", HttpStatusCode.OK)]
    [InlineData("jahat.contoh", HttpStatusCode.Forbidden)]
    [InlineData("localhost.jahat.contoh", HttpStatusCode.Forbidden)]
    [InlineData("127.0.0.1.jahat.contoh:5080", HttpStatusCode.Forbidden)]
    public async Task Only_names_of_this_machine_are_answered(string host, HttpStatusCode expected)
    {
        Answered answer = await served.AskAsync(ServedSite.Chapter, host: host);

        answer.Status.ShouldBe(expected);
        answer.Text.Contains("Akuntabilitas", StringComparison.Ordinal).ShouldBe(expected is HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/tidak-ada/")]
    [InlineData("/kota/dinas/2024/tidak-ada/")]
    [InlineData("/kota/dinas/1999/")]
    [InlineData("/favicon.ico")]
    public async Task An_unknown_address_gets_the_page_for_that(string address)
    {
        Answered answer = await served.AskAsync(address);

        answer.Status.ShouldBe(HttpStatusCode.NotFound);
        answer.Text.ShouldContain("Halaman tidak ditemukan");
    }

    [Theory]
    [InlineData("/../situs.json")]
    [InlineData("/kota/dinas/2024/gambar/../../../situs.json")]
    [InlineData("/kota/dinas/2024/gambar/..%2f..%2f..%2f..%2fsitus.json")]
    [InlineData("/kota/dinas/2024/lampiran/%2e%2e/%2e%2e/opd.json")]
    [InlineData("/kota/dinas/2024/lampiran/..\\laporan.md")]
    [InlineData("/kota/dinas/2024/gambar//etc/passwd")]
    [InlineData("/_lkjip/../situs.json")]
    [InlineData("/kota/dinas/2024/laporan.md")]
    public async Task No_address_leads_to_files_of_the_folder(string address)
    {
        string answer = await served.AskPlainlyAsync(address);

        answer.ShouldMatch("^HTTP/1.1 40[04]");
        answer.ShouldNotContain("\"nama\"");
        answer.ShouldNotContain("tahun: 2024");
    }

    [Fact]
    public async Task Pages_bear_the_strict_policy_and_only_reading_is_allowed()
    {
        string policy = (await served.AskAsync(ServedSite.Chapter)).Headers["Content-Security-Policy"];
        policy.ShouldStartWith("default-src 'none'; script-src 'self'; ");
        policy.ShouldNotContain("unsafe");

        (await served.AskAsync(ServedSite.Chapter, HttpMethod.Post)).Status.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task The_search_page_says_that_there_is_no_index_here()
    {
        string search = await served.GetAsync("/cari/");

        search.ShouldContain("Pratinjau tidak membuat indeks pencarian");
        search.ShouldContain("Menurut ");
    }

    [Fact]
    public async Task An_address_without_its_last_slash_leads_on()
    {
        Answered answer = await served.AskAsync("/kota/dinas/2024");

        answer.Status.ShouldBe(HttpStatusCode.Found);
        answer.Headers["Location"].ShouldBe("/kota/dinas/2024/");
    }
}
