namespace Lkjip.Publish.Pdf;

/// <summary>No browser that can print was found, and none could be installed. The command line ends with exit code 3.</summary>
public sealed class BrowserMissingException : Exception
{
    /// <summary>Says what is missing and how to get it.</summary>
    /// <param name="message">What was looked for and not found, in the language of the user.</param>
    /// <param name="advice">What to do about it, in the language of the user.</param>
    /// <param name="installCommand">The command that installs a browser on this machine.</param>
    /// <param name="inner">What went wrong underneath, if anything did.</param>
    public BrowserMissingException(string message, string advice, string installCommand, Exception? inner = null)
        : base(message, inner)
    {
        Advice = advice;
        InstallCommand = installCommand;
    }

    /// <summary>What the user should do, in a sentence.</summary>
    public string Advice { get; }

    /// <summary>The command that installs a browser on this machine, e.g. <c>sudo apt-get install -y chromium</c>.</summary>
    public string InstallCommand { get; }

    internal static BrowserMissingException NotFound(Machine machine, string? attempt = null)
    {
        string command = InstallCommands.Browser(machine);
        return new(
            "Chrome, Chromium atau Edge tidak ditemukan, sehingga PDF tidak dapat dicetak." + (attempt is null ? "" : $" Pemasangan otomatis gagal: {attempt}"),
            $"Pasang peramban: {command}. Tanpa peramban, bangun situs dengan --no-pdf.",
            command);
    }

    internal static BrowserMissingException NotThere(Machine machine, string setting, string path)
    {
        string command = InstallCommands.Browser(machine);
        return new(
            $"Peramban yang ditunjuk {setting} tidak ada: '{path}'.",
            $"Betulkan atau kosongkan {setting}; bila peramban belum terpasang: {command}.",
            command);
    }

    internal static BrowserMissingException DoesNotStart(Machine machine, string path, string reason, Exception inner)
    {
        string command = InstallCommands.Browser(machine);
        return new(
            $"Peramban '{path}' tidak dapat dijalankan: {reason}",
            $"Pasang ulang peramban ({command}), atau tunjuk peramban lain lewat {BrowserFinder.Setting}.",
            command,
            inner);
    }
}
