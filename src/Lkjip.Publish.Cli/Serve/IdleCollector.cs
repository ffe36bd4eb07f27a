namespace Lkjip.Publish.Cli;

/// <summary>
/// Collects garbage while the editor reads. A save makes some twenty megabytes of it; collected in the middle of the next save it would hold the page up
/// by twenty milliseconds and more.
/// </summary>
internal sealed class IdleCollector : IDisposable
{
    /// <summary>Pages in browsers are drawn meanwhile: the processor is theirs.</summary>
    private static readonly TimeSpan Lull = TimeSpan.FromMilliseconds(60);

    private readonly Timer timer = new(_ => GC.Collect(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    /// <summary>Something was shown: garbage is collected as soon as nothing was shown for a while.</summary>
    public void Shown() => timer.Change(Lull, Timeout.InfiniteTimeSpan);

    /// <inheritdoc/>
    public void Dispose() => timer.Dispose();
}
