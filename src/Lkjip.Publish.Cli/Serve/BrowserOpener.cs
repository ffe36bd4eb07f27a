using System.ComponentModel;
using System.Diagnostics;

namespace Lkjip.Publish.Cli;

/// <summary>Opens an address in the user's browser.</summary>
internal static class BrowserOpener
{
    /// <summary>Tries to; a machine without a screen or a browser is no reason to stop, for the address is printed too.</summary>
    public static void TryOpen(string address)
    {
        try
        {
            ProcessStartInfo start = OperatingSystem.IsWindows()
                ? new ProcessStartInfo(address) { UseShellExecute = true }
                : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [address]) { RedirectStandardError = true, RedirectStandardOutput = true };
            using Process? _ = Process.Start(start);
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            // The address stands on the console.
        }
    }
}
