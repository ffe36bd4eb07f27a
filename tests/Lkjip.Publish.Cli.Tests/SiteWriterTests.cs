using Lkjip.Publish.Cli.Commands;
using Lkjip.Publish.Content;
using Lkjip.Publish.Rendering;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>What becomes of the folder of the site.</summary>
public sealed class SiteWriterTests
{
    [Fact]
    public async Task A_folder_with_the_files_of_others_is_not_touched()
    {
        using SiteCase site = new();
        Directory.CreateDirectory(site.Site);
        File.WriteAllText(Path.Combine(site.Site, "skripsi.docx"), "penting");

        Run run = (await Program.BuildAsync(site.Content, site.Site)).ShouldEndWith(ExitCodes.WrongUsage);

        run.Error.ShouldContain("galat LKJ911");
        TempFolder.Contents(site.Site).Keys.ShouldBe(["skripsi.docx"]);
        site.Beside().ShouldBe(["content", "situs"]);
    }

    [Fact]
    public async Task A_file_in_place_of_the_folder_is_not_touched()
    {
        using SiteCase site = new();
        File.WriteAllText(site.Site, "penting");

        (await Program.BuildAsync(site.Content, site.Site)).ShouldEndWith(ExitCodes.WrongUsage);

        File.ReadAllText(site.Site).ShouldBe("penting");
    }

    [Fact]
    public async Task An_empty_folder_with_a_hidden_file_is_used_and_the_file_stays()
    {
        using SiteCase site = new();
        Directory.CreateDirectory(site.Site);
        File.WriteAllText(Path.Combine(site.Site, ".gitkeep"), string.Empty);

        (await Program.BuildAsync(site.Content, site.Site)).ShouldEndWith(ExitCodes.Done);
        (await Program.BuildAsync(site.Content, site.Site)).ShouldEndWith(ExitCodes.Done);

        File.Exists(Path.Combine(site.Site, ".gitkeep")).ShouldBeTrue();
        site.Beside().ShouldBe(["content", "situs"]);
    }

    [Fact]
    public async Task Hidden_folders_beside_the_pages_stay_with_links_and_rights()
    {
        using SiteCase site = await SiteCase.BuiltAsync();
        string hook = Path.Combine(site.Site, ".git", "hooks", "post-commit");
        Directory.CreateDirectory(Path.GetDirectoryName(hook)!);
        File.WriteAllText(hook, "#!/bin/sh\n");
        Directory.CreateDirectory(Path.Combine(site.Site, ".well-known"));
        File.WriteAllText(Path.Combine(site.Site, ".well-known", "security.txt"), "Contact: mailto:a@contoh.id\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(hook, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            File.CreateSymbolicLink(Path.Combine(site.Site, ".git", "HEAD"), "refs/heads/main");
        }

        (await Program.BuildAsync(site.Content, site.Site)).ShouldEndWith(ExitCodes.Done);

        File.ReadAllText(hook).ShouldBe("#!/bin/sh\n");
        File.ReadAllText(Path.Combine(site.Site, ".well-known", "security.txt")).ShouldContain("mailto:");
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(hook).HasFlag(UnixFileMode.UserExecute).ShouldBeTrue();
            new FileInfo(Path.Combine(site.Site, ".git", "HEAD")).LinkTarget.ShouldBe("refs/heads/main");
        }
    }

    [Theory]
    [InlineData("content/situs")]
    [InlineData("content")]
    [InlineData(".")]
    public async Task A_folder_that_the_content_lies_in_or_that_lies_in_it_is_refused_before_any_work(string folder)
    {
        using SiteCase site = new();
        SortedDictionary<string, string> before = TempFolder.Contents(site.Root);

        Run run = (await Program.BuildAsync(site.Content, Path.Combine(site.Root, folder))).ShouldEndWith(ExitCodes.WrongUsage);

        run.Error.ShouldContain("galat LKJ919");
        TempFolder.Contents(site.Root).ShouldBe(before);
    }

    [Fact]
    public async Task A_link_is_followed_and_stays()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights of their own on Windows.");
        using SiteCase site = new();
        Directory.CreateDirectory(Path.Combine(site.Root, "rilis"));
        Directory.CreateSymbolicLink(site.Site, Path.Combine(site.Root, "rilis"));

        (await Program.BuildAsync(site.Content, site.Site)).ShouldEndWith(ExitCodes.Done);
        (await Program.BuildAsync(site.Content, site.Site)).ShouldEndWith(ExitCodes.Done);

        new DirectoryInfo(site.Site).LinkTarget.ShouldBe(Path.Combine(site.Root, "rilis"));
        File.Exists(Path.Combine(site.Root, "rilis", "index.html")).ShouldBeTrue();
        site.Beside().ShouldBe(["content", "rilis", "situs"]);
    }

    [Fact]
    public async Task A_link_to_nothing_is_refused_before_any_work()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights of their own on Windows.");
        using SiteCase site = new();
        Directory.CreateSymbolicLink(site.Site, Path.Combine(site.Root, "hilang"));

        (await Program.BuildAsync(site.Content, site.Site)).ShouldEndWith(ExitCodes.WrongUsage).Error.ShouldContain("galat LKJ919");
    }

    [Fact]
    public async Task A_folder_where_a_disk_is_mounted_is_refused_before_any_work()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "A disk that is mounted on every Linux is tried.");
        using SiteCase site = new();

        (await Program.BuildAsync(site.Content, "/proc")).ShouldEndWith(ExitCodes.WrongUsage).Error.ShouldContain("galat LKJ919");
    }

    [Fact]
    public void No_file_is_written_outside_the_new_site()
    {
        using SiteCase site = new();
        using SiteWriter writer = SiteWriter.Begin(site.Site, site.Content);

        foreach (string path in new[] { "../x.txt", "kota/../../x.txt", Path.Combine(site.Root, "x.txt"), string.Empty })
        {
            Should.Throw<ArgumentException>(() => writer.Write(new SiteFile(path, "x"u8.ToArray())));
        }

        site.Beside().ShouldNotContain("x.txt");
    }

    [Fact]
    public async Task What_is_no_longer_in_the_content_is_no_longer_in_the_site()
    {
        using SiteCase site = await SiteCase.BuiltAsync();
        File.Move(Path.Combine(site.Content, "kota", "dinas", "2024", "01-kinerja.md"), Path.Combine(site.Content, "kota", "dinas", "2024", "01-hasil.md"));

        (await Program.BuildAsync(site.Content, site.Site)).ShouldEndWith(ExitCodes.Done);

        string[] pages = [.. TempFolder.Contents(site.Site).Keys.Where(path => path.StartsWith("kota/dinas/2024/", StringComparison.Ordinal))];
        pages.ShouldContain("kota/dinas/2024/hasil/index.html");
        pages.ShouldNotContain("kota/dinas/2024/kinerja/index.html");
    }

    [Fact]
    public async Task A_second_build_into_the_same_folder_is_refused_until_the_first_has_ended()
    {
        using SiteCase site = await SiteCase.BuiltAsync();
        using (SiteWriter.Begin(site.Site, site.Content))
        {
            Run refused = (await Program.BuildAsync(site.Content, site.Site)).ShouldEndWith(ExitCodes.WrongUsage);
            refused.Error.ShouldContain("galat LKJ912");
        }

        (await Program.BuildAsync(site.Content, site.Site)).ShouldEndWith(ExitCodes.Done);
        site.Beside().ShouldBe(["content", "situs"]);
    }

    [Theory]
    [InlineData("minimal", ExitCodes.Done)]
    [InlineData("wrong-enum", ExitCodes.ContentErrors)]
    public async Task A_build_killed_within_the_swap_is_made_good_by_the_next(string name, int exit)
    {
        using SiteCase site = await SiteCase.BuiltAsync();
        using SiteCase next = new(name);
        SortedDictionary<string, string> before = TempFolder.Contents(site.Site);
        Directory.Move(site.Site, Path.Combine(site.Root, ".situs.lama"));
        TempFolder.Copy(Path.Combine(site.Root, ".situs.lama", "aset"), Path.Combine(site.Root, ".situs.baru", "aset"));

        (await Program.BuildAsync(next.Content, site.Site)).ShouldEndWith(exit);

        TempFolder.Contents(site.Site).ShouldBe(before);
        site.Beside().ShouldBe(["content", "situs"]);
    }

    [Fact]
    public async Task A_build_killed_after_the_swap_leaves_no_rest_behind()
    {
        using SiteCase site = await SiteCase.BuiltAsync();
        TempFolder.Copy(site.Site, Path.Combine(site.Root, ".situs.lama"));

        (await Program.BuildAsync(site.Content, site.Site)).ShouldEndWith(ExitCodes.Done);

        site.Beside().ShouldBe(["content", "situs"]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task An_interrupted_build_leaves_the_old_site(int stages)
    {
        using SiteCase site = await SiteCase.BuiltAsync();
        SortedDictionary<string, string> before = TempFolder.Contents(site.Site);
        using CancellationTokenSource interrupt = new();
        await using InterruptingWriter error = new(interrupt, stages);
        BuildOptions options = new() { Content = new ContentOptions { Root = site.Content }, Out = site.Site, Pdf = false };

        int exit = await BuildCommand.RunAsync(options, TextWriter.Null, error, interrupt.Token);

        exit.ShouldBe(ExitCodes.Interrupted);
        error.Text.ShouldContain("Dihentikan. Tidak ada yang diubah.");
        TempFolder.Contents(site.Site).ShouldBe(before);
        site.Beside().ShouldBe(["content", "situs"]);
    }

    /// <summary>Interrupts a build when it says that a stage begins; at once for no stage.</summary>
    private sealed class InterruptingWriter : StringWriter
    {
        private readonly CancellationTokenSource interrupt;
        private int stages;

        public InterruptingWriter(CancellationTokenSource interrupt, int stages)
        {
            (this.interrupt, this.stages) = (interrupt, stages);
            if (stages == 0)
            {
                interrupt.Cancel();
            }
        }

        public string Text => GetStringBuilder().ToString();

        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            if (--stages == 0)
            {
                interrupt.Cancel();
            }
        }
    }
}
