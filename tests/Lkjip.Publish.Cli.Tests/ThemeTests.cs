using Lkjip.Publish.Core;
using Lkjip.Publish.Theme.Kota;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>Themes outside the program: found, built by the SDK when they changed, loaded.</summary>
public sealed class ThemeTests
{
    [Fact]
    public async Task A_theme_of_the_program_is_built_once_and_gives_the_same_bytes_again()
    {
        using SiteCase site = new();
        using TempFolder machine = new();

        Run first = (await BuildAsync(site, machine, "satu", "--theme", "lembaran")).ShouldEndWith(ExitCodes.Done);
        Run second = (await BuildAsync(site, machine, "dua", "--theme", "Lembaran")).ShouldEndWith(ExitCodes.Done);

        first.Error.ShouldStartWith("Menyusun tema …\n");
        second.Error.ShouldNotContain("tema");
        SortedDictionary<string, string> built = TempFolder.Contents(Path.Combine(site.Root, "satu"));
        TempFolder.Contents(Path.Combine(site.Root, "dua")).ShouldBe(built);
        built.Keys.ShouldContain(path => path.StartsWith("aset/lembaran.", StringComparison.Ordinal));
        File.ReadAllText(Path.Combine(site.Root, "satu", "index.html")).ShouldContain("class=\"masthead\"");
        Directory.GetDirectories(machine["tema"]).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_theme_in_any_folder_is_built_when_its_sources_changed_and_only_then()
    {
        using SiteCase site = await SiteCase.BuiltAsync();
        using TempFolder machine = new();
        string folder = Path.Combine(site.Root, "tema-kami");
        CopyTheme(folder);
        ThemeSource source = ThemeSource.Find("tema-kami", site.Root, default)!;
        int builds = 0;

        // Two programs at a time do not meet.
        ITheme[] both = await Task.WhenAll(LoadAsync(), LoadAsync());
        both.Select(SheetOf).Distinct().ShouldHaveSingleItem();
        both[0].ShouldBeAssignableTo<KotaTheme>();
        both[0].GetType().Name.ShouldBe("LembaranTheme");
        int atFirst = builds;

        File.SetLastWriteTimeUtc(Path.Combine(folder, "LembaranTheme.cs"), new DateTime(2040, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        SheetOf(await LoadAsync()).ShouldBe(SheetOf(both[0]));
        builds.ShouldBe(atFirst);

        File.AppendAllText(Path.Combine(folder, "Css", "lembaran.css"), "\n.baru { color: var(--brand); }\n");
        SheetOf(await LoadAsync()).ShouldNotBe(SheetOf(both[0]));
        builds.ShouldBe(atFirst + 1);

        await BrokenSourcesAreTold(site, machine, folder);
        await LoadAsync();
        builds.ShouldBe(atFirst + 1);
        Directory.GetFileSystemEntries(folder).Select(path => Path.GetFileName(path)).ShouldBeSubsetOf(
            ["Css", "Layout", "Pages", "LembaranTheme.cs", "Lkjip.Publish.Theme.Lembaran.csproj", "_Imports.razor", "packages.lock.json"]);

        Task<ITheme> LoadAsync() => new ThemeLoader(new ThemeBuilder(machine["tema"])).LoadAsync(
            source, () => Interlocked.Increment(ref builds), TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("Lembarn", "galat LKJ921: Tema 'Lembarn' tidak ada.", "Saran: Maksud Anda 'Lembaran'? Tema yang ada: Kota, Lembaran; atau sebutkan folder sebuah tema.")]
    [InlineData("tidak/ada", "galat LKJ921: Tema 'tidak/ada' tidak ada.", "Saran: Tema yang ada: Kota, Lembaran; atau sebutkan folder sebuah tema.")]
    public async Task A_theme_that_is_not_there_ends_with_2_and_says_which_there_are(string theme, string message, string remedy)
    {
        using SiteCase site = new();

        Run run = (await Program.BuildAsync(site.Content, site.Site, "--theme", theme)).ShouldEndWith(ExitCodes.WrongUsage);

        run.Error.ShouldContain(message);
        run.Error.ShouldContain(remedy);
        site.Beside().ShouldBe(["content"]);
    }

    [Fact]
    public async Task A_folder_without_a_project_is_no_theme()
    {
        using SiteCase site = new();

        Run run = (await Program.BuildAsync(site.Content, site.Site, "--theme", site.Content)).ShouldEndWith(ExitCodes.WrongUsage);

        run.Error.ShouldContain("galat LKJ922: Folder tema tidak memuat berkas .csproj.");
    }

    [Fact]
    public async Task The_portal_names_its_theme_and_the_command_line_overrides_it()
    {
        using SiteCase site = new();
        site.Write("situs.json", "{\n  \"nama\": \"Portal\",\n  \"tema\": \"Kotta\"\n}\n");

        Run run = (await Program.BuildAsync(site.Content, site.Site)).ShouldEndWith(ExitCodes.ContentErrors);
        run.Error.ShouldContain("situs.json:3:11: galat LKJ921: Tema 'Kotta' tidak terpasang bersama lkjip");
        run.Error.ShouldContain("Maksud Anda 'Kota'?");

        (await Program.BuildAsync(site.Content, site.Site, "--theme", "kota")).ShouldEndWith(ExitCodes.Done);
    }

    [Theory]
    [InlineData("../tema-kami")]
    [InlineData("tema-kami")]
    [InlineData("kota/tema-kami")]
    public async Task Content_brings_no_theme(string named)
    {
        using SiteCase site = new();
        CopyTheme(Path.Combine(site.Content, named));
        site.Write("situs.json", $"{{ \"nama\": \"Portal\", \"tema\": \"{named}\" }}\n");

        (await Program.BuildAsync(site.Content, site.Site)).ShouldEndWith(ExitCodes.ContentErrors).Error.ShouldContain("galat LKJ921");
        (await Program.RunAsync("check", "--content", site.Content)).ShouldEndWith(ExitCodes.ContentErrors).Output.ShouldContain("galat LKJ921");
    }

    [Fact]
    public async Task Without_an_SDK_it_ends_with_3_and_says_how_to_get_one()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The stand-in for the SDK is a shell script.");
        using SiteCase site = await SiteCase.BuiltAsync();
        using TempFolder machine = new();
        SortedDictionary<string, string> before = TempFolder.Contents(site.Site);
        File.WriteAllText(machine["dotnet"], "#!/bin/sh\necho 'No .NET SDKs were found.' >&2\nexit 145\n");
        await Tools.RunAsync("chmod", "+x", machine["dotnet"]);

        Run run = (await ChildProcessTests.RunAsync(
            site.Root, [("LKJIP_CACHE", machine.Root), ("LKJIP_DOTNET", machine["dotnet"])],
            "build", "--no-pdf", "--no-search", "--out", "situs", "--theme", "Lembaran")).ShouldEndWith(ExitCodes.MachineLacks);

        run.Error.ShouldContain("Lembaran: galat LKJ923: Tema ini perlu disusun, tetapi SDK .NET 10 tidak ada pada komputer ini.");
        run.Error.ShouldContain("https://dotnet.microsoft.com/download");
        TempFolder.Contents(site.Site).ShouldBe(before);
    }

    [Fact]
    public void An_assembly_without_a_theme_is_told() =>
        Should.Throw<ThemeException>(() => ThemeLoader.Create(new ThemeSource("tema-kami", "/t/t.csproj"), typeof(Page).Assembly)).Finding.Kode.ShouldBe("LKJ925");

    [Fact]
    public void A_theme_that_does_not_draw_every_page_is_told()
    {
        Finding finding = Should.Throw<ThemeException>(() => ThemeLoader.CheckPages(new ThemeSource("tema-kami", "/t/t.csproj"), new HomeOnly())).Finding;

        finding.Kode.ShouldBe("LKJ926");
        finding.Pesan.Indonesia.ShouldBe("Tema tidak lengkap: tidak ada komponen untuk halaman AksesibilitasPage.");
        Should.NotThrow(() => ThemeLoader.CheckPages(new ThemeSource("Kota", "/k/k.csproj"), new KotaTheme()));
    }

    private static async Task BrokenSourcesAreTold(SiteCase site, TempFolder machine, string folder)
    {
        SortedDictionary<string, string> before = TempFolder.Contents(site.Site);
        string file = Path.Combine(folder, "LembaranTheme.cs");
        string good = File.ReadAllText(file);
        File.WriteAllText(file, "namespace Salah;\n\npublic sealed class Tema : TidakAda;\n");

        Run run = (await BuildAsync(site, machine, "situs", "--theme", "tema-kami")).ShouldEndWith(ExitCodes.ContentErrors);

        run.Error.ShouldContain("tema-kami/LembaranTheme.cs:3:28: galat LKJ924: Tema tidak dapat disusun: CS0246: ");
        run.Error.ShouldNotContain("   at ");
        TempFolder.Contents(site.Site).ShouldBe(before);
        File.WriteAllText(file, good);
    }

    private static Task<Run> BuildAsync(SiteCase site, TempFolder machine, string target, params string[] more) => ChildProcessTests.RunAsync(
        site.Root, [("LKJIP_CACHE", machine.Root)], ["build", "--no-pdf", "--no-search", "--out", target, .. more]);

    // As somebody would who starts from it: sources only, in a folder that knows nothing of this repository.
    internal static void CopyTheme(string folder)
    {
        string theme = Repository.PathOf("themes", "Lembaran");
        foreach (string part in new[] { "Css", "Layout", "Pages" })
        {
            TempFolder.Copy(Path.Combine(theme, part), Path.Combine(folder, part));
        }

        foreach (string file in Directory.EnumerateFiles(theme))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }
    }

    private static string SheetOf(ITheme theme) => theme.Assets.Last(asset => asset.Use is AssetUse.Stylesheet).Address;

    private sealed class HomeOnly : ITheme
    {
        public IReadOnlyList<ThemeAsset> Assets => [];

        public Type ComponentFor(Type pageType) => pageType == typeof(HomePage) ? new KotaTheme().ComponentFor(pageType) : throw new NotSupportedException();
    }
}
