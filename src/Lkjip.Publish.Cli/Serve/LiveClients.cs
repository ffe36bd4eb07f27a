using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Lkjip.Publish.Cli;

/// <summary>The pages that are open in browsers, and what is sent to them as it happens (server-sent events).</summary>
/// <param name="preview">The site.</param>
internal sealed class LiveClients(Preview preview) : IDisposable
{
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(15);

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ConcurrentDictionary<LiveClient, bool> clients = [];
    private readonly IdleCollector garbage = new();

    /// <summary>How many pages listen.</summary>
    public int Count => clients.Count;

    /// <summary>Lets the pages that a change concerns look; those within reports first.</summary>
    public void Wake(PreviewChange change)
    {
        foreach (LiveClient client in clients.Keys.Where(c => change.Affects(c.Address)).OrderByDescending(c => c.Address.Length))
        {
            foreach (string asset in change.Assets)
            {
                client.Assets.Enqueue(asset);
            }

            client.Wake();
        }
    }

    /// <summary>Serves one page until it is closed.</summary>
    /// <param name="context">Its request: <c>alamat</c> is its address, <c>versi</c> the state that it shows.</param>
    /// <param name="cancel">Ends it.</param>
    public async Task ServeAsync(HttpContext context, CancellationToken cancel)
    {
        string address = context.Request.Query["alamat"].ToString();
        if (!address.StartsWith('/'))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        context.Response.ContentType = "text/event-stream; charset=utf-8";
        using LiveClient client = new(address);
        clients[client] = true;
        try
        {
            await context.Response.WriteAsync("retry: 1000\n\n", cancel);
            await PumpAsync(client, context.Request.Query["versi"].ToString(), context.Response, cancel);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            // The page was closed, or the program ends.
        }
        finally
        {
            clients.TryRemove(client, out _);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => garbage.Dispose();

    private async Task PumpAsync(LiveClient client, string version, HttpResponse response, CancellationToken cancel)
    {
        string? told = null;
        bool isGone = false;
        while (true)
        {
            PreviewAnswer answer = await preview.AnswerAsync(client.Address, cancel);
            string now = answer.Html is { } page ? PageInjector.VersionOf(page) : version;
            if (answer.Status == 404 && now != version)
            {
                // The last good page stays readable.
                isGone = await TellOnceAsync(isGone);
            }
            else if (answer.Html is { } html && (now != version || isGone))
            {
                await SendAsync(response, "halaman", JsonSerializer.Serialize(new { versi = now, html }, Json), cancel);
                version = now;
                isGone = false;
            }

            while (client.Assets.TryDequeue(out string? asset))
            {
                await SendAsync(response, "berkas", JsonSerializer.Serialize(asset, Json), cancel);
            }

            string found = await preview.FindingsAsync(client.Address, cancel);
            if (found != told)
            {
                await SendAsync(response, "temuan", told = found, cancel);
            }

            garbage.Shown();

            while (!await client.WaitAsync(Silence, cancel))
            {
                await response.WriteAsync(": \n\n", cancel);
            }
        }

        async Task<bool> TellOnceAsync(bool told)
        {
            if (!told)
            {
                await SendAsync(response, "hilang", "{}", cancel);
            }

            return true;
        }
    }

    private static async Task SendAsync(HttpResponse response, string name, string data, CancellationToken cancel)
    {
        await response.WriteAsync($"event: {name}\ndata: {data}\n\n", cancel);
        await response.Body.FlushAsync(cancel);
    }
}
