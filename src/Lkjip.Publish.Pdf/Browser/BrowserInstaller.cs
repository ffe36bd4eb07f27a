namespace Lkjip.Publish.Pdf;

/// <summary>Installs Chromium: by apt-get as root on Linux, such as in a build server's container; else by Playwright's installer, which needs no rights.</summary>
internal static class BrowserInstaller
{
    private static readonly string[][] Steps =
    [
        ["update"],
        ["install", "-y", "--no-install-recommends", "chromium"],
    ];

    /// <summary>Installs a browser.</summary>
    /// <param name="machine">Where.</param>
    /// <param name="playwrightOwn">Where Playwright keeps a browser of its own; null where its installer is not to be used.</param>
    /// <param name="cancel">Ends the installation.</param>
    /// <returns>Its path.</returns>
    /// <exception cref="BrowserMissingException">Not possible here, or it failed.</exception>
    public static async Task<string> InstallAsync(Machine machine, string? playwrightOwn, CancellationToken cancel)
    {
        if (machine.Platform is not Platform.Linux || !machine.IsRoot || machine.OnPath("apt-get") is not { } aptGet)
        {
            return await InstallByPlaywrightAsync(machine, playwrightOwn, cancel);
        }

        string output = "";
        foreach (string[] step in Steps)
        {
            // A failed update is no reason to give up: the lists may be fresh enough.
            (_, output) = await machine.RunAsync(aptGet, step, cancel);
        }

        return BrowserFinder.Find(machine, null, null) ?? throw BrowserMissingException.NotFound(machine, LastLine(output));
    }

    private static async Task<string> InstallByPlaywrightAsync(Machine machine, string? playwrightOwn, CancellationToken cancel)
    {
        if (playwrightOwn is null || machine.PlaywrightDriver is not { } driver)
        {
            throw BrowserMissingException.NotFound(machine);
        }

        (_, string output) = await machine.RunAsync(driver.Node, [driver.Script, "install", "chromium"], cancel);
        return BrowserFinder.Find(machine, null, playwrightOwn) ?? throw BrowserMissingException.NotFound(machine, LastLine(output));
    }

    private static string LastLine(string output) =>
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "";
}
