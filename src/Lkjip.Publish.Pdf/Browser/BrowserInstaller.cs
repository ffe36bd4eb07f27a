namespace Lkjip.Publish.Pdf;

/// <summary>Installs Chromium where that needs no question: as root on a Linux with apt-get, such as a build server's container.</summary>
internal static class BrowserInstaller
{
    private static readonly string[][] Steps =
    [
        ["update"],
        ["install", "-y", "--no-install-recommends", "chromium"],
    ];

    /// <summary>Installs a browser.</summary>
    /// <returns>Its path.</returns>
    /// <exception cref="BrowserMissingException">Not possible here, or it failed.</exception>
    public static async Task<string> InstallAsync(Machine machine, CancellationToken cancel)
    {
        if (machine.Platform is not Platform.Linux || !machine.IsRoot || machine.OnPath("apt-get") is not { } aptGet)
        {
            throw BrowserMissingException.NotFound(machine);
        }

        string output = "";
        foreach (string[] step in Steps)
        {
            // A failed update is no reason to give up: the lists may be fresh enough.
            (_, output) = await machine.RunAsync(aptGet, step, cancel);
        }

        return BrowserFinder.Find(machine, null, null) ?? throw BrowserMissingException.NotFound(machine, LastLine(output));
    }

    private static string LastLine(string output) =>
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "";
}
