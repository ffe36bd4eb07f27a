namespace Lkjip.Publish.Pdf.Tests;

public sealed class BrowserInstallerTests
{
    private const string AptGet = "/usr/bin/apt-get";
    private const string Install = AptGet + " install -y --no-install-recommends chromium";

    [Fact]
    public async Task Root_with_apt_get_gets_Chromium_installed()
    {
        FakeMachine machine = new(Platform.Linux, AptGet)
        {
            Root = true,
            Variables = { ["PATH"] = "/usr/bin" },
            Installs = (Install, "/usr/bin/chromium"),
        };

        string path = await BrowserInstaller.InstallAsync(machine, null, TestContext.Current.CancellationToken);

        path.ShouldBe("/usr/bin/chromium");
        machine.Commands.ShouldBe([AptGet + " update", Install]);
    }

    [Fact]
    public async Task A_failed_installation_says_why()
    {
        FakeMachine machine = new(Platform.Linux, AptGet)
        {
            Root = true,
            Variables = { ["PATH"] = "/usr/bin" },
            Says = "Reading package lists...\nE: Unable to locate package chromium\n",
        };

        BrowserMissingException missing = await Should.ThrowAsync<BrowserMissingException>(
            () => BrowserInstaller.InstallAsync(machine, null, TestContext.Current.CancellationToken));

        missing.Message.ShouldEndWith("Pemasangan otomatis gagal: E: Unable to locate package chromium");
    }

    [Fact]
    public async Task Without_root_nothing_runs_and_the_command_is_named()
    {
        FakeMachine machine = new(Platform.Linux, AptGet) { Variables = { ["PATH"] = "/usr/bin" } };

        BrowserMissingException missing = await Should.ThrowAsync<BrowserMissingException>(
            () => BrowserInstaller.InstallAsync(machine, null, TestContext.Current.CancellationToken));

        machine.Commands.ShouldBeEmpty();
        missing.InstallCommand.ShouldBe("sudo apt-get install -y chromium");
        PdfFindings.BrowserMissing(missing).Saran.Indonesia.ShouldContain("sudo apt-get install -y chromium");
    }

    [Fact]
    public async Task Without_root_Playwright_installs_a_browser_of_its_own()
    {
        FakeMachine machine = new(Platform.Linux)
        {
            Driver = ("/driver/node", "/driver/cli.js"),
            Installs = ("/driver/node /driver/cli.js install chromium", "/cache/chrome"),
        };

        string path = await BrowserInstaller.InstallAsync(machine, "/cache/chrome", TestContext.Current.CancellationToken);

        path.ShouldBe("/cache/chrome");
    }

    [Fact]
    public void Each_platform_is_told_its_own_commands()
    {
        FakeMachine fedora = new(Platform.Linux, "/usr/bin/dnf") { Variables = { ["PATH"] = "/usr/bin" } };

        InstallCommands.Browser(fedora).ShouldBe("sudo dnf install -y chromium");
        InstallCommands.Qpdf(fedora).ShouldBe("sudo dnf install -y qpdf");
        InstallCommands.Browser(new FakeMachine(Platform.Windows)).ShouldBe("winget install --id Microsoft.Edge");
        InstallCommands.Qpdf(new FakeMachine(Platform.MacOs)).ShouldBe("brew install qpdf");
    }
}
