using System.Net;
using System.Net.Sockets;
using System.Text;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>A copy of the minimal site, served.</summary>
internal sealed class ServedSite : IAsyncDisposable
{
    /// <summary>A chapter of its report, and its file.</summary>
    public const string Chapter = "/kota/dinas/2024/kinerja/";

    public const string ChapterFile = "kota/dinas/2024/01-kinerja.md";

    private readonly SiteCase site;
    private readonly PreviewServer server;

    private ServedSite(SiteCase site, PreviewServer server)
    {
        this.site = site;
        this.server = server;
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(server.Origin) };
    }

    public HttpClient Client { get; }

    public SiteCase Site => site;

    public string Origin => server.Origin;

    /// <summary>Serves the site; the content may be changed before.</summary>
    /// <param name="prepare">Changes it.</param>
    /// <param name="bahasa">As <c>--lang</c> has it.</param>
    /// <param name="theme">As <c>--theme</c> has it.</param>
    public static async Task<ServedSite> StartAsync(Action<SiteCase>? prepare = null, Bahasa? bahasa = null, string? theme = null)
    {
        SiteCase site = new();
        prepare?.Invoke(site);
        return new ServedSite(site, await PreviewServer.StartAsync(new ServeOptions { Content = site.Content, Bahasa = bahasa, Theme = theme, ThemeCache = Path.Combine(site.Root, "tema-tersusun") }, TextWriter.Null, TestContext.Current.CancellationToken));
    }

    /// <summary>Asks, and takes whatever is answered.</summary>
    /// <param name="address">Of a page or file.</param>
    /// <param name="method">GET unless said otherwise.</param>
    /// <param name="host">Another name of the server than its own; null for its own.</param>
    public async Task<Answered> AskAsync(string address, HttpMethod? method = null, string? host = null)
    {
        using HttpRequestMessage request = new(method ?? HttpMethod.Get, address);
        request.Headers.Host = host;
        using HttpResponseMessage answer = await Client.SendAsync(request);
        return new Answered(
            answer.StatusCode,
            await answer.Content.ReadAsByteArrayAsync(),
            answer.Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value)));
    }

    /// <summary>Asks for an address as it is written: a client of the library would tidy it up first.</summary>
    /// <returns>The whole answer, with its head.</returns>
    public async Task<string> AskPlainlyAsync(string address)
    {
        using TcpClient client = new();
        await client.ConnectAsync(IPAddress.Loopback, new Uri(Origin).Port);
        await using NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        using StreamReader reader = new(stream);
        return await reader.ReadToEndAsync();
    }

    public Task<string> GetAsync(string address) => Client.GetStringAsync(address);

    public Task<(OpenPage Page, Heard First)> OpenAsync(string address = Chapter) => OpenPage.OpenAsync(Client, address);

    /// <summary>The page as a browser that opens it gets it, once nothing is found in it any more.</summary>
    public async Task<string> SettledAsync(string address = Chapter)
    {
        while (true)
        {
            (OpenPage page, Heard first) = await OpenAsync(address);
            await using OpenPage closed = page;
            if (first.Errors.Length == 0 || (await page.HearAsync("temuan")).Errors.Length == 0)
            {
                return await GetAsync(address);
            }
        }
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(site.Content, file));

    public void Append(string file, string text) => File.AppendAllText(Path.Combine(site.Content, file), text);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await server.DisposeAsync();
        site.Dispose();
    }
}
