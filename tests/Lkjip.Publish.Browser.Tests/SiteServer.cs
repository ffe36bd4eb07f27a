using System.Collections.Concurrent;
using System.IO.Compression;
using Lkjip.Publish.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Lkjip.Publish.Browser.Tests;

/// <summary>Serves a built site on the loopback device as its host does: with the headers of netlify.toml, compressed, with 404.html for what is not there.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    /// <summary>Header of those who get style sheets whose pages wait for the site's font.</summary>
    public const string AwaitsFont = "Awaits-Font";

    private static readonly HashSet<string> Compressed = [".html", ".css", ".js", ".json", ".jsonld", ".svg", ".xml", ".txt", ".csv"];

    private readonly ConcurrentDictionary<string, byte[]> packed = new();
    private readonly WebApplication app;
    private readonly string root;
    private readonly HeaderRules rules;

    private SiteServer(WebApplication app, string root, HeaderRules rules)
    {
        this.app = app;
        this.root = root;
        this.rules = rules;
        app.Run(SendAsync);
    }

    /// <summary>Where it listens; ends without a slash.</summary>
    public string Origin => app.Urls.Single();

    /// <summary>Starts at a free port.</summary>
    /// <param name="root">Folder of the site.</param>
    public static async Task<SiteServer> StartAsync(string root)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        SiteServer server = new(builder.Build(), root, HeaderRules.Read(Repository.PathOf("netlify.toml")));
        await server.app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task SendAsync(HttpContext context)
    {
        string path = context.Request.Path.Value!;
        string file = Path.Combine(root, path[1..] + (path.EndsWith('/') ? "index.html" : string.Empty));
        if (!File.Exists(file))
        {
            context.Response.StatusCode = 404;
            file = Path.Combine(root, "404.html");
        }

        foreach ((string name, string value) in rules.Of(path))
        {
            context.Response.Headers[name] = value;
        }

        string ending = Path.GetExtension(file);
        context.Response.ContentType = MediaTypes.Of(ending);
        bool packs = Compressed.Contains(ending) && context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);
        bool awaitsFont = ending == ".css" && context.Request.Headers.ContainsKey(AwaitsFont);
        packs &= !awaitsFont;
        byte[] content = packs ? packed.GetOrAdd(file, Pack) : await File.ReadAllBytesAsync(file);
        content = awaitsFont ? OwnFont.Awaited(content) : content;
        if (packs)
        {
            context.Response.Headers.ContentEncoding = "br";
        }

        context.Response.ContentLength = content.Length;
        await context.Response.Body.WriteAsync(content);
    }

    // As a host does that compresses files once, when they are deployed.
    private static byte[] Pack(string file)
    {
        using MemoryStream packed = new();
        using (BrotliStream brotli = new(packed, CompressionLevel.SmallestSize))
        {
            brotli.Write(File.ReadAllBytes(file));
        }

        return packed.ToArray();
    }
}
