namespace Lkjip.Publish.Pdf;

/// <summary>Looks for a browser that can print: the one named by the user, an installed Chrome, Chromium or Edge, then Playwright's own.</summary>
public static class BrowserFinder
{
    /// <summary>Environment variable that names the browser to use.</summary>
    public const string Setting = "LKJIP_CHROMIUM";

    private static readonly string[] LinuxNames =
        ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "microsoft-edge-stable", "microsoft-edge"];

    private static readonly string[] LinuxPaths =
        ["/opt/google/chrome/chrome", "/usr/bin/chromium", "/usr/lib/chromium/chromium", "/usr/lib64/chromium-browser/chromium-browser", "/snap/bin/chromium", "/opt/microsoft/msedge/msedge"];

    private static readonly string[] MacNames = ["Google Chrome", "Chromium", "Microsoft Edge"];

    private static readonly string[] WindowsPaths =
        [@"Google\Chrome\Application\chrome.exe", @"Chromium\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe"];

    /// <summary>Finds the browser to print with.</summary>
    /// <param name="explicitPath">The user's choice; it comes before <see cref="Setting"/>. Null or empty for none.</param>
    /// <param name="playwrightOwn">Where Playwright would keep a browser of its own, used last; null for none.</param>
    /// <returns>Its path, or null if this machine has none.</returns>
    /// <exception cref="BrowserMissingException">The user named a browser, and it is not there.</exception>
    public static string? Find(string? explicitPath = null, string? playwrightOwn = null) =>
        Find(Machine.Current, explicitPath, playwrightOwn);

    internal static string? Find(Machine machine, string? explicitPath, string? playwrightOwn) =>
        Named(machine, "opsi BrowserPath", explicitPath)
        ?? Named(machine, Setting, machine.Variable(Setting))
        ?? Installed(machine).Append(playwrightOwn).FirstOrDefault(path => !string.IsNullOrEmpty(path) && machine.HasFile(path));

    private static string? Named(Machine machine, string setting, string? path) =>
        string.IsNullOrEmpty(path) || machine.HasFile(path)
            ? path is "" ? null : path
            : throw BrowserMissingException.NotThere(machine, setting, path);

    private static IEnumerable<string?> Installed(Machine machine) => machine.Platform switch
    {
        Platform.Windows => WindowsPaths
            .SelectMany(_ => new[] { "ProgramFiles", "ProgramW6432", "ProgramFiles(x86)", "LOCALAPPDATA" }, (path, root) => (machine.Variable(root), path))
            .Select(place => place is ({ Length: > 0 } root, string path) ? $@"{root.TrimEnd('\\')}\{path}" : null)
            .Concat(new[] { "chrome", "chromium", "msedge" }.Select(machine.OnPath)),
        Platform.MacOs => MacNames
            .SelectMany(_ => new[] { "", machine.Variable("HOME") }, (name, home) => $"{home}/Applications/{name}.app/Contents/MacOS/{name}")
            .Concat(LinuxNames.Select(machine.OnPath)),
        _ => LinuxNames.Select(machine.OnPath).Concat(LinuxPaths),
    };
}
