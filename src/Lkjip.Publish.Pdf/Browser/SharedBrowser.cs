namespace Lkjip.Publish.Pdf;

/// <summary>The browser that a whole build prints with; started again when it died.</summary>
internal sealed class SharedBrowser(Func<CancellationToken, Task<BrowserSession>> start) : IAsyncDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private BrowserSession? session;

    /// <summary>The running browser.</summary>
    /// <exception cref="BrowserMissingException">It could not be started.</exception>
    public async Task<BrowserSession> GetAsync(CancellationToken cancel)
    {
        await gate.WaitAsync(cancel);
        try
        {
            if (session is { Browser.IsConnected: false } dead)
            {
                session = null;
                await dead.DisposeAsync();
            }

            return session ??= await start(cancel);
        }
        finally
        {
            gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (session is not null)
        {
            await session.DisposeAsync();
        }

        gate.Dispose();
    }
}
