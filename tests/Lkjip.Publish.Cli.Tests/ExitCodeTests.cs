namespace Lkjip.Publish.Cli.Tests;

public sealed class ExitCodeTests
{
    public static TheoryData<string, string> WrongUsage => new()
    {
        { "", "Cara pakai: lkjip PERINTAH [pilihan]" },
        { "buil", "'buil' tidak dikenal. Maksud Anda 'build'?" },
        { "build --no-pfd", "'--no-pfd' tidak dikenal. Maksud Anda '--no-pdf'?" },
        { "build --jobs 0", "--jobs harus bilangan 1 atau lebih, bukan '0'." },
        { "build --jobs banyak", "--jobs harus bilangan 1 atau lebih, bukan 'banyak'." },
        { "build --pdf --no-pdf", "Pilih salah satu: --pdf atau --no-pdf." },
        { "build --base-url contoh.go.id", "--base-url 'contoh.go.id' bukan alamat http atau https." },
        { "build --out", "--out memerlukan nilai." },
        { "build --content", "--content memerlukan nilai." },
        { "build --base-url", "--base-url memerlukan nilai." },
        { "check --only", "--only memerlukan nilai." },
        { "serve --content", "--content memerlukan nilai." },
        { "serve --port", "--port memerlukan nilai." },
        { "import anggaran x.csv --to", "--to memerlukan nilai." },
        { "import anggaran x.csv --to a/b/2024 --kolom", "--kolom memerlukan nilai." },
        { "import anggaran x.csv --to a/b/2024 --angka", "--angka memerlukan nilai." },
        { "import anggaran --templat", "--templat memerlukan nilai." },
        { "build --lang de", "'de' bukan nilai untuk --lang (id|en)." },
        { "build --lang", "--lang memerlukan nilai." },
        { "check --format xml", "'xml' bukan nilai untuk --format (text|json|sarif)." },
        { "check --content tidak-ada", "Folder isi 'tidak-ada' tidak ada. Jalankan dari folder proyek, atau sebutkan foldernya dengan --content." },
    };

    [Theory, MemberData(nameof(WrongUsage))]
    public async Task Wrong_usage_ends_with_2_and_says_what_is_wrong(string arguments, string message)
    {
        // Of an option given twice the last one counts, so this never reads or writes a folder of the machine.
        using SiteCase site = new();
        string[] given = arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] content = given.Length > 0 && !given.Contains("--content") && given[0] != "buil" ? ["--content", site.Content] : [];

        Run run = (await Program.RunAsync([.. given.Take(1), .. content, .. given.Skip(1)])).ShouldEndWith(ExitCodes.WrongUsage);

        (run.Output + run.Error).Split('\n').ShouldContain(message);
        run.Error.ShouldNotContain("   at ");
        site.Beside().ShouldBe(["content"]);
    }

    [Theory]
    [InlineData("--help", "Perintah:")]
    [InlineData("build --help", "  --no-pdf")]
    [InlineData("build --help", "  --no-cache")]
    [InlineData("build --help", "  --lang id|en")]
    [InlineData("check --help", "  --strict")]
    public async Task Help_ends_with_0(string arguments, string line)
    {
        Run run = (await Program.RunAsync(arguments.Split(' '))).ShouldEndWith(ExitCodes.Done);

        run.Output.ShouldContain(line);
        run.Error.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    public async Task Warnings_end_with_0_and_with_1_where_they_count(string command)
    {
        using SiteCase site = new("printed-figures-differ");
        string[] arguments = command == "check" ? ["check", "--content", site.Content] : ["build", "--no-pdf", "--content", site.Content, "--out", site.Site];

        (await Program.RunAsync([.. arguments, "--strict"])).ShouldEndWith(ExitCodes.ContentErrors).Output.ShouldContain("peringatan LKJ201");
        Directory.Exists(site.Site).ShouldBeFalse();
        (await Program.RunAsync(arguments)).ShouldEndWith(ExitCodes.Done);
        Directory.Exists(site.Site).ShouldBe(command == "build");
    }

    [Fact]
    public async Task Answered_warnings_do_not_count()
    {
        using SiteCase site = new("answered");

        Run run = await Program.BuildAsync(site.Content, site.Site, "--strict");

        run.ShouldEndWith(ExitCodes.Done).Output.ShouldContain("0 galat, 0 peringatan, 0 catatan, 2 ditanggapi.");
    }

    [Fact]
    public async Task Without_warnings_strict_changes_nothing()
    {
        using SiteCase site = new();

        (await Program.BuildAsync(site.Content, site.Site, "--strict")).ShouldEndWith(ExitCodes.Done);
    }
}
