namespace Lkjip.Publish.Pdf;

/// <summary>The command a user types to install what is missing.</summary>
internal static class InstallCommands
{
    public static string Browser(Machine machine) => machine.Platform switch
    {
        Platform.Windows => "winget install --id Microsoft.Edge",
        Platform.MacOs => "brew install --cask google-chrome",
        _ => $"{Linux(machine)} chromium",
    };

    public static string Qpdf(Machine machine) => machine.Platform switch
    {
        Platform.Windows => "winget install --id QPDF.QPDF",
        Platform.MacOs => "brew install qpdf",
        _ => $"{Linux(machine)} qpdf",
    };

    private static string Linux(Machine machine) =>
        machine.OnPath("apt-get") is null && machine.OnPath("dnf") is not null
            ? "sudo dnf install -y"
            : "sudo apt-get install -y";
}
