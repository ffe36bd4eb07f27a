using System.Collections.Concurrent;

namespace Lkjip.Publish.Cli;

/// <summary>An open page that listens.</summary>
/// <param name="address">Its address.</param>
internal sealed class LiveClient(string address) : IDisposable
{
    private readonly SemaphoreSlim bell = new(0, 1);

    /// <summary>Address of the page.</summary>
    public string Address { get; } = address;

    /// <summary>Addresses of pictures to be fetched again.</summary>
    public ConcurrentQueue<string> Assets { get; } = new();

    /// <summary>Says that something may have changed; said several times before it is heard, it is heard once.</summary>
    public void Wake()
    {
        try
        {
            bell.Release();
        }
        catch (SemaphoreFullException)
        {
            // It has not looked yet.
        }
        catch (ObjectDisposedException)
        {
            // It has gone.
        }
    }

    /// <summary>Waits for that.</summary>
    /// <returns>False where nothing happened for so long.</returns>
    public Task<bool> WaitAsync(TimeSpan longest, CancellationToken cancel) => bell.WaitAsync(longest, cancel);

    /// <inheritdoc/>
    public void Dispose() => bell.Dispose();
}
