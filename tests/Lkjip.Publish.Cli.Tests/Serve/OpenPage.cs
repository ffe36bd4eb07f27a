using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Channels;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>A page that listens as the one in a browser does.</summary>
internal sealed partial class OpenPage : IAsyncDisposable
{
    private readonly Channel<Heard> heard = Channel.CreateUnbounded<Heard>();
    private readonly CancellationTokenSource end = new();
    private readonly Task listening;

    private OpenPage(HttpClient client, string address, string version) => listening = ListenAsync(client, address, version);

    /// <summary>Asks for a page and listens from then on; what is found at first was heard.</summary>
    public static async Task<(OpenPage Page, Heard First)> OpenAsync(HttpClient client, string address)
    {
        string html = await client.GetStringAsync(address);
        OpenPage page = new(client, address, Version().Match(html).Groups[1].Value);
        return (page, await page.HearAsync("temuan"));
    }

    /// <summary>The next event of a kind for which a condition holds; those before are passed over.</summary>
    public async Task<Heard> HearAsync(string name, Func<Heard, bool>? condition = null)
    {
        using CancellationTokenSource limit = new(Patience.Longest);
        while (true)
        {
            Heard next = await heard.Reader.ReadAsync(limit.Token);
            if (next.Name == name && condition?.Invoke(next) is null or true)
            {
                return next;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        await listening.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        end.Dispose();
    }

    private async Task ListenAsync(HttpClient client, string address, string version)
    {
        using Stream stream = await client.GetStreamAsync($"/_lkjip/peristiwa?alamat={Uri.EscapeDataString(address)}&versi={version}", end.Token);
        using StreamReader reader = new(stream);
        string name = string.Empty;
        while (await reader.ReadLineAsync(end.Token) is { } line)
        {
            if (line.StartsWith("event: ", StringComparison.Ordinal))
            {
                name = line["event: ".Length..];
            }
            else if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                using JsonDocument data = JsonDocument.Parse(line["data: ".Length..]);
                heard.Writer.TryWrite(new Heard(name, data.RootElement.Clone()));
            }
        }
    }

    [GeneratedRegex("data-versi=\"([^\"]*)\"")]
    private static partial Regex Version();
}
