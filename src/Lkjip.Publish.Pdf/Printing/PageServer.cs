using System.Runtime.InteropServices;
using Lkjip.Publish.Core;
using Microsoft.Playwright;

namespace Lkjip.Publish.Pdf;

/// <summary>Answers the requests of one page from memory, and keeps what it could not answer.</summary>
internal sealed class PageServer(string page, Func<string, ReadOnlyMemory<byte>?> files)
{
    /// <summary>A name that by its registration never resolves: should a request escape, it reaches nobody.</summary>
    public const string Origin = "http://lkjip.invalid";

    private readonly FindingBag findings = new();

    /// <summary>What the page asked for in vain; sorted, each once.</summary>
    public IReadOnlyList<Finding> Findings => findings.ToSorted();

    /// <summary>What the caller's <c>files</c> threw, if it did.</summary>
    public Exception? Fault { get; private set; }

    /// <summary>Answers, refuses or aborts one request.</summary>
    public async Task AnswerAsync(IRoute route)
    {
        try
        {
            await (Uri.TryCreate(route.Request.Url, UriKind.Absolute, out Uri? address) && IsOwn(address)
                ? AnswerFileAsync(route, address)
                : RefuseAsync(route));
        }
        catch (PlaywrightException)
        {
            // The page is gone: whoever waits for it hears of that.
        }
    }

    /// <summary>The file an address means, without leading slash: folders give their <c>index.html</c>.</summary>
    public static string FileOf(Uri address)
    {
        string path = Uri.UnescapeDataString(address.AbsolutePath).TrimStart('/');
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }

    private static bool IsOwn(Uri address) => address.GetLeftPart(UriPartial.Authority) == Origin;

    private async Task AnswerFileAsync(IRoute route, Uri address)
    {
        string file = FileOf(address);
        if (Read(file) is { } bytes)
        {
            await route.FulfillAsync(new() { Status = 200, ContentType = MediaTypes.Of(file), BodyBytes = AsArray(bytes) });
            return;
        }

        findings.Add(PdfFindings.MissingFile(page, "/" + file));
        // With an empty body Chromium would take it for a failed connection.
        await route.FulfillAsync(new() { Status = 404, ContentType = "text/plain", Body = "404" });
    }

    private ReadOnlyMemory<byte>? Read(string file)
    {
        try
        {
            // In `found ? bytes : null` the compiler turns the null into an empty memory: a trap for callers, so that counts as missing too.
            ReadOnlyMemory<byte>? bytes = files(file);
            return bytes.Equals(default(ReadOnlyMemory<byte>)) ? default(ReadOnlyMemory<byte>?) : bytes;
        }
        catch (Exception error)
        {
            Fault ??= error;
            return null;
        }
    }

    private async Task RefuseAsync(IRoute route)
    {
        findings.Add(PdfFindings.ForeignRequest(page, route.Request.Url));
        await route.AbortAsync("blockedbyclient");
    }

    private static byte[] AsArray(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out ArraySegment<byte> whole) && whole.Count == whole.Array!.Length
            ? whole.Array
            : bytes.ToArray();
}
