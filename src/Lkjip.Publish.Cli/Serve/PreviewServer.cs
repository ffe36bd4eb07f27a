using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Text;
using Lkjip.Publish.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Lkjip.Publish.Cli;

/// <summary>Serves the preview on the loopback device, and nowhere else.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    /// <summary>The port where it is free and no other was asked for.</summary>
    public const int UsualPort = 5080;

    private const string Policy =
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors ";

    private readonly Bahasa bahasa;
    private readonly Preview preview;
    private readonly LiveClients clients;
    private readonly PreviewLoop loop;
    private readonly CancellationTokenSource end = new();
    private WebApplication app = null!;
    private Task work = Task.CompletedTask;

    private PreviewServer(Preview preview, ServeOptions options, TextWriter log)
    {
        this.preview = preview;
        bahasa = options.BahasaPesan;
        clients = new LiveClients(preview);
        loop = new PreviewLoop(preview, clients, options, log);
    }

    /// <summary>Where it listens; ends without a slash.</summary>
    public string Origin => app.Urls.Single();

    /// <summary>How many open pages listen.</summary>
    public int Listeners => clients.Count;

    /// <summary>Opens the content and starts.</summary>
    /// <param name="options">What to show, and where.</param>
    /// <param name="log">Told what changes.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="PreviewException">The port is taken, or there is no such theme.</exception>
    public static async Task<PreviewServer> StartAsync(ServeOptions options, TextWriter log, CancellationToken cancel)
    {
        PreviewServer server = new(await Preview.OpenAsync(options, new PlainProgress(log, options.BahasaPesan), cancel), options, log);
        try
        {
            server.app = await server.ListenAsync(options.Port, cancel);
            server.loop.Start();
            server.work = server.loop.RunAsync(server.end.Token);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        loop.Dispose();
        if (app is not null)
        {
            await app.DisposeAsync();
        }

        clients.Dispose();
        await preview.DisposeAsync();
        end.Dispose();
    }

    private async Task<WebApplication> ListenAsync(int? port, CancellationToken cancel)
    {
        foreach (int one in port is { } named ? [named] : new[] { UsualPort, 0 })
        {
            WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
            builder.Services.AddSingleton<IHostLifetime, SilentLifetime>();
            builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
            builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
            {
                kestrel.AddServerHeader = false;
                kestrel.Listen(IPAddress.Loopback, one);
            });
            WebApplication web = builder.Build();
            web.Run(SendAsync);
            try
            {
                await web.StartAsync(cancel);
                return web;
            }
            catch (Exception e) when (e is IOException or SocketException)
            {
                // The second where another program takes the port between two calls of the system.
                await web.DisposeAsync();
            }
        }

        throw new PreviewException(MachineFindings.PortTaken(port ?? UsualPort), ExitCodes.MachineLacks);
    }

    private async Task SendAsync(HttpContext context)
    {
        HttpResponse response = context.Response;
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!HostCheck.IsOwn(context.Request.Host))
        {
            await WriteAsync(context, new PreviewAnswer(StatusCodes.Status403Forbidden, MediaTypes.Text, Encoding.UTF8.GetBytes(TeksPratinjau.Of(bahasa).HanyaKomputerIni + "\n")));
            return;
        }

        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        using CancellationTokenSource gone = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, end.Token);
        string address = context.Request.Path.Value is { Length: > 0 } path ? path : "/";
        if (address == PageInjector.Folder + "peristiwa")
        {
            await clients.ServeAsync(context, gone.Token);
            return;
        }

        try
        {
            await WriteAsync(context, Own(address) ?? await preview.AnswerAsync(address, gone.Token));
        }
        catch (OperationCanceledException)
        {
            // Nobody waits any more.
        }
    }

    private async Task WriteAsync(HttpContext context, PreviewAnswer answer)
    {
        HttpResponse response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.MediaType;
        ReadOnlyMemory<byte> content = answer.Content;
        if (answer.Location is { } location)
        {
            response.Headers.Location = location;
        }

        if (answer.Html is { } html)
        {
            response.Headers.ContentSecurityPolicy = Policy + (answer.IsEmbedded ? "'self'" : "'none'");
            content = Encoding.UTF8.GetBytes(PageInjector.Inject(html, context.Request.Path.Value!, bahasa));
        }

        response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(content, context.RequestAborted);
        }
    }

    /// <summary>The preview's own script and style sheets.</summary>
    private static PreviewAnswer? Own(string address)
    {
        string name = address.StartsWith(PageInjector.Folder, StringComparison.Ordinal) ? address[PageInjector.Folder.Length..] : string.Empty;
        if (name is not ("pratinjau.js" or "pratinjau.css" or "halaman.css"))
        {
            return null;
        }

        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        return PreviewAnswer.File(address, content);
    }
}
