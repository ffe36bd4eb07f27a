using Lkjip.Publish.Core;

namespace Lkjip.Publish.Pdf;

/// <summary>No browser that can print was found, and none could be installed. The command line ends with exit code 3.</summary>
public sealed class BrowserMissingException : Exception
{
    /// <summary>Says what is missing and how to get it.</summary>
    /// <param name="pesan">What was looked for and not found.</param>
    /// <param name="advice">What to do about it.</param>
    /// <param name="installCommand">The command that installs a browser on this machine.</param>
    /// <param name="inner">What went wrong underneath, if anything did.</param>
    public BrowserMissingException(Wording pesan, Wording advice, string installCommand, Exception? inner = null)
        : base(pesan.Indonesia, inner)
    {
        Pesan = pesan;
        Advice = advice;
        InstallCommand = installCommand;
    }

    /// <summary>What was looked for and not found.</summary>
    public Wording Pesan { get; }

    /// <summary>What the user should do, in a sentence.</summary>
    public Wording Advice { get; }

    /// <summary>The command that installs a browser on this machine, e.g. <c>sudo apt-get install -y chromium</c>.</summary>
    public string InstallCommand { get; }

    internal static BrowserMissingException NotFound(Machine machine, string? attempt = null)
    {
        string command = InstallCommands.Browser(machine);
        return new(
            new("Chrome, Chromium atau Edge tidak ditemukan, sehingga PDF tidak dapat dicetak." + (attempt is null ? "" : $" Pemasangan otomatis gagal: {attempt}"),
                "Chrome, Chromium or Edge was not found, so PDFs cannot be printed." + (attempt is null ? "" : $" The automatic installation failed: {attempt}")),
            new($"Pasang peramban: {command}. Tanpa peramban, bangun situs dengan --no-pdf.",
                $"Install a browser: {command}. Without a browser, build the site with --no-pdf."),
            command);
    }

    internal static BrowserMissingException NotThere(Machine machine, string setting, string path)
    {
        string command = InstallCommands.Browser(machine);
        return new(
            new($"Peramban yang ditunjuk {setting} tidak ada: '{path}'.", $"The browser that {setting} names does not exist: '{path}'."),
            new($"Betulkan atau kosongkan {setting}; bila peramban belum terpasang: {command}.",
                $"Correct or empty {setting}; if no browser is installed yet: {command}."),
            command);
    }

    internal static BrowserMissingException DoesNotStart(Machine machine, string path, string reason, Exception inner)
    {
        string command = InstallCommands.Browser(machine);
        return new(
            new($"Peramban '{path}' tidak dapat dijalankan: {reason}", $"The browser '{path}' cannot be started: {reason}"),
            new($"Pasang ulang peramban ({command}), atau tunjuk peramban lain lewat {BrowserFinder.Setting}.",
                $"Install the browser again ({command}), or name another by {BrowserFinder.Setting}."),
            command,
            inner);
    }
}
