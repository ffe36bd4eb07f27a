namespace Lkjip.Publish.Pdf.Tests;

public sealed class BrowserFinderTests
{
    private const string Own = "/cache/ms-playwright/chromium-1/chrome-linux/chrome";

    [Fact]
    public void The_option_comes_before_the_setting()
    {
        FakeMachine machine = new(Platform.Linux, "/a/chrome", "/b/chrome") { Variables = { [BrowserFinder.Setting] = "/b/chrome" } };

        BrowserFinder.Find(machine, "/a/chrome", null).ShouldBe("/a/chrome");
    }

    [Fact]
    public void The_setting_comes_before_an_installed_browser()
    {
        FakeMachine machine = new(Platform.Linux, "/b/chrome", "/usr/bin/chromium") { Variables = { [BrowserFinder.Setting] = "/b/chrome" } };

        BrowserFinder.Find(machine, null, null).ShouldBe("/b/chrome");
    }

    [Fact]
    public void A_setting_that_points_at_nothing_is_an_error_even_where_a_browser_is_installed()
    {
        FakeMachine machine = new(Platform.Linux, "/usr/bin/chromium") { Variables = { [BrowserFinder.Setting] = "/tidak/ada" } };

        BrowserMissingException missing = Should.Throw<BrowserMissingException>(() => BrowserFinder.Find(machine, null, Own));

        missing.Message.ShouldBe("Peramban yang ditunjuk LKJIP_CHROMIUM tidak ada: '/tidak/ada'.");
        missing.Advice.Indonesia.ShouldContain("kosongkan LKJIP_CHROMIUM");
        missing.InstallCommand.ShouldBe("sudo apt-get install -y chromium");
    }

    [Fact]
    public void An_option_that_points_at_nothing_is_an_error() =>
        Should.Throw<BrowserMissingException>(() => BrowserFinder.Find(new FakeMachine(Platform.Linux, "/usr/bin/chromium"), "/tidak/ada", null));

    [Fact]
    public void An_empty_setting_counts_as_none()
    {
        FakeMachine machine = new(Platform.Linux, "/usr/bin/chromium") { Variables = { [BrowserFinder.Setting] = "" } };

        BrowserFinder.Find(machine, "", null).ShouldBe("/usr/bin/chromium");
    }

    [Fact]
    public void Linux_looks_in_the_path_before_the_usual_places()
    {
        FakeMachine machine = new(Platform.Linux, "/x/chromium", "/usr/bin/chromium") { Variables = { ["PATH"] = "/y:/x" } };

        BrowserFinder.Find(machine, null, Own).ShouldBe("/x/chromium");
    }

    [Fact]
    public void Windows_finds_its_Edge()
    {
        FakeMachine machine = new(Platform.Windows, @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe")
        {
            Variables = { ["ProgramFiles"] = @"C:\Program Files", ["ProgramFiles(x86)"] = @"C:\Program Files (x86)" },
        };

        BrowserFinder.Find(machine, null, null).ShouldBe(@"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe");
    }

    [Theory]
    [InlineData("ProgramFiles", @"C:\Program Files")]
    [InlineData("ProgramW6432", @"C:\Program Files")]
    [InlineData("ProgramFiles(x86)", @"C:\Program Files (x86)")]
    [InlineData("ProgramFiles", @"D:\")]
    [InlineData("LOCALAPPDATA", @"C:\Users\Siti & Budi (Dinas)\AppData\Local")]
    public void Windows_finds_its_Edge_wherever_it_was_installed(string variable, string folder)
    {
        string edge = $@"{folder.TrimEnd('\\')}\Microsoft\Edge\Application\msedge.exe";
        FakeMachine machine = new(Platform.Windows, edge) { Variables = { [variable] = folder } };

        BrowserFinder.Find(machine, null, null).ShouldBe(edge);
    }

    [Fact]
    public void Windows_takes_a_Chrome_of_the_user_before_the_Edge_of_the_machine()
    {
        const string Chrome = @"C:\Users\siti\AppData\Local\Google\Chrome\Application\chrome.exe";
        FakeMachine machine = new(Platform.Windows, @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe", Chrome)
        {
            Variables = { ["ProgramFiles(x86)"] = @"C:\Program Files (x86)", ["LOCALAPPDATA"] = @"C:\Users\siti\AppData\Local" },
        };

        BrowserFinder.Find(machine, null, null).ShouldBe(Chrome);
    }

    [Fact]
    public void An_empty_variable_of_Windows_names_no_folder() =>
        BrowserFinder.Find(new FakeMachine(Platform.Windows, @"\Microsoft\Edge\Application\msedge.exe") { Variables = { ["ProgramFiles"] = "" } }, null, null).ShouldBeNull();

    [Fact]
    public void A_folder_of_the_path_may_stand_in_quotes()
    {
        FakeMachine machine = new(Platform.Windows, @"D:\alat; lain\msedge.exe", @"D:\alat kami\msedge.exe") { Variables = { ["PATH"] = "C:\\Windows;\"D:\\alat kami\\\"" } };

        BrowserFinder.Find(machine, null, null).ShouldBe(@"D:\alat kami\msedge.exe");
    }

    [Fact]
    public void Windows_looks_in_the_path_too()
    {
        FakeMachine machine = new(Platform.Windows, @"D:\alat\chrome.exe") { Variables = { ["PATH"] = @"C:\Windows;D:\alat\" } };

        BrowserFinder.Find(machine, null, null).ShouldBe(@"D:\alat\chrome.exe");
    }

    [Fact]
    public void A_Mac_user_may_have_it_in_the_home_folder()
    {
        FakeMachine machine = new(Platform.MacOs, "/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium") { Variables = { ["HOME"] = "/Users/a" } };

        BrowserFinder.Find(machine, null, null).ShouldBe("/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium");
    }

    [Fact]
    public void Playwrights_own_is_the_last_choice()
    {
        BrowserFinder.Find(new FakeMachine(Platform.Linux, Own), null, Own).ShouldBe(Own);
        BrowserFinder.Find(new FakeMachine(Platform.Linux, Own, "/usr/bin/chromium"), null, Own).ShouldBe("/usr/bin/chromium");
    }

    [Fact]
    public void Nothing_is_found_where_there_is_nothing() =>
        BrowserFinder.Find(new FakeMachine(Platform.Linux), null, Own).ShouldBeNull();
}
