using Microsoft.AspNetCore.Http;

namespace Lkjip.Publish.Cli;

/// <summary>Answers only to names of this very machine: a foreign page that lets its own name point here (DNS rebinding) reads nothing.</summary>
internal static class HostCheck
{
    /// <summary>True for <c>localhost</c>, <c>127.0.0.1</c> and <c>[::1]</c>, with any port.</summary>
    public static bool IsOwn(HostString host) =>
        host.Host is "127.0.0.1" or "[::1]" || host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase);
}
