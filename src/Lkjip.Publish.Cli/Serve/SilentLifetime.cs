using Microsoft.Extensions.Hosting;

namespace Lkjip.Publish.Cli;

/// <summary>The web server leaves interrupts to the command line.</summary>
internal sealed class SilentLifetime : IHostLifetime
{
    /// <inheritdoc/>
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
