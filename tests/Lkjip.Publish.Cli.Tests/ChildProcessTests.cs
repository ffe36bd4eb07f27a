using System.Diagnostics;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>The program as a process of its own: its environment, its signals, its streams.</summary>
public sealed class ChildProcessTests
{
    internal static readonly (string, string)[] NoBrowser = [("LKJIP_CHROMIUM", "/tidak/ada/chrome")];

    [Fact]
    public async Task Without_the_browser_that_is_named_it_ends_with_3_and_says_how_to_get_one()
    {
        using SiteCase site = await SiteCase.BuiltAsync();
        SortedDictionary<string, string> before = TempFolder.Contents(site.Site);

        Run run = (await RunAsync(site.Root, NoBrowser, "build", "--out", "situs")).ShouldEndWith(ExitCodes.MachineLacks);

        run.Error.ShouldContain("galat LKJ901: ");
        run.Error.ShouldContain("install");
        run.Error.ShouldNotContain("   at ");
        TempFolder.Contents(site.Site).ShouldBe(before);
        site.Beside().ShouldBe(["content", "situs"]);
    }

    [Fact]
    public async Task Without_the_browser_the_index_that_is_being_made_is_given_up_first()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The stand-in for Pagefind is a shell script.");
        using SiteCase site = new();
        using TempFolder machine = new();
        File.WriteAllText(machine["pagefind"], "#!/bin/sh\nwhile :; do mkdir -p \"$4/a\"; echo >> \"$4/a/$$\"; done\n");
        await Tools.RunAsync("chmod", "+x", machine["pagefind"]);

        Run run = (await RunAsync(site.Root, [.. NoBrowser, ("LKJIP_PAGEFIND", machine["pagefind"])], "build")).ShouldEndWith(ExitCodes.MachineLacks);

        run.Error.ShouldContain("galat LKJ901: ");
        site.Beside().ShouldBe(["content"]);
    }

    [Fact]
    public async Task Without_a_browser_a_build_without_PDF_works()
    {
        using SiteCase site = new();

        (await RunAsync(site.Root, NoBrowser, "build", "--no-pdf", "--no-search")).ShouldEndWith(ExitCodes.Done);

        Directory.Exists(Path.Combine(site.Root, "site", "kota", "dinas", "2024")).ShouldBeTrue();
    }

    [Fact]
    public async Task Without_a_browser_the_document_on_standard_output_says_so()
    {
        using SiteCase site = new();

        Run run = (await RunAsync(site.Root, NoBrowser, "build", "--format", "json")).ShouldEndWith(ExitCodes.MachineLacks);

        using System.Text.Json.JsonDocument document = System.Text.Json.JsonDocument.Parse(run.Output);
        document.RootElement.GetProperty("temuan")[0].GetProperty("kode").GetString().ShouldBe("LKJ901");
    }

    [Fact]
    public async Task Mistakes_in_the_content_are_told_before_the_missing_browser()
    {
        using SiteCase site = new("wrong-enum");

        (await RunAsync(site.Root, NoBrowser, "build")).ShouldEndWith(ExitCodes.ContentErrors).Output.ShouldContain("galat LKJ105");
    }

    [Fact]
    public async Task An_interrupt_ends_it_with_130_and_leaves_the_old_site()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows sends Ctrl+C to all processes of a console.");
        using SiteCase site = await SiteCase.BuiltAsync();
        SortedDictionary<string, string> before = TempFolder.Contents(site.Site);

        // A browser that never answers: the build cannot end before the signal comes.
        using TempFolder machine = new();
        File.WriteAllText(machine["peramban"], "#!/bin/sh\nexec sleep 3600\n");
        await Tools.RunAsync("chmod", "+x", machine["peramban"]);
        using Process program = Start(site.Root, [("LKJIP_CHROMIUM", machine["peramban"])], "build", "--out", "situs");

        (await program.StandardError.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldNotBeNull();
        await Tools.RunAsync("kill", "-INT", $"{program.Id}");
        Run run = (await EndAsync(program)).ShouldEndWith(ExitCodes.Interrupted);

        run.Error.ShouldContain("Dihentikan. Tidak ada yang diubah.");
        TempFolder.Contents(site.Site).ShouldBe(before);
        site.Beside().ShouldBe(["content", "situs"]);
    }

    [Fact]
    public async Task A_build_from_the_folder_above_in_another_country_gives_the_same_bytes()
    {
        using SiteCase site = await SiteCase.BuiltAsync();
        (string, string)[] elsewhere = [("LC_ALL", "tr_TR.UTF-8"), ("LANG", "de_DE.UTF-8"), ("TZ", "Pacific/Kiritimati")];

        (await RunAsync(site.Root, elsewhere, "build", "--no-pdf", "--no-search")).ShouldEndWith(ExitCodes.Done);

        TempFolder.Contents(Path.Combine(site.Root, "site")).ShouldBe(TempFolder.Contents(site.Site));
    }

    [Fact]
    public async Task What_goes_to_a_pipe_is_plain_UTF8()
    {
        using SiteCase site = new();

        Run run = (await RunAsync(site.Root, [], "build", "--no-pdf", "--no-search")).ShouldEndWith(ExitCodes.Done);

        (run.Output + run.Error).ShouldNotContain('\u001b');
        run.Error.ShouldBe("Membaca dan menyusun laporan …\nMemasang situs …\n");
        run.Output.ShouldBe("0 galat, 0 peringatan, 0 catatan.\n1 laporan, 27 halaman dan 0 PDF ditulis ke site.\n");
    }

    internal static async Task<Run> RunAsync(string folder, (string Name, string Value)[] environment, params string[] arguments)
    {
        using Process program = Start(folder, environment, arguments);
        return await EndAsync(program);
    }

    internal static async Task<Run> EndAsync(Process program)
    {
        Task<string> output = program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> error = program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await Tools.EndAsync(program);
        return new Run(program.ExitCode, await output, await error);
    }

    internal static Process Start(string folder, (string Name, string Value)[] environment, params string[] arguments)
    {
        // A shell that runs tests in the background has them ignore interrupts, and so what they start.
        string[] prefix = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", "dotnet"] : ["dotnet"];
        ProcessStartInfo start = new(prefix[0], [.. prefix[1..], Path.Combine(AppContext.BaseDirectory, "lkjip.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
