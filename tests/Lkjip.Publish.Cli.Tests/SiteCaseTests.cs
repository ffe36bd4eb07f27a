using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>Each folder of <c>Sites/</c>: content, what <c>check</c> finds in it, and for some what is built.</summary>
public sealed partial class SiteCaseTests
{
    private static readonly string[] FilesOfACase = ["content", "expected", "findings.txt", "removed.txt"];

    public static TheoryData<string> Names => [.. SiteCase.Names];

    public static TheoryData<string> Refused => [.. SiteCase.Names.Where(name => Findings(name).Contains(": galat LKJ"))];

    public static TheoryData<string> Expected => [.. SiteCase.Names.Where(name => Directory.Exists(SiteCase.PathOf(name, "expected")))];

    [Theory, MemberData(nameof(Names))]
    public async Task Check_finds(string name)
    {
        using SiteCase site = new(name);

        Run run = await Program.RunAsync("check", "--content", site.Content);

        Snapshot.Match($"{site.Normal(run.Output)}kode keluar {run.Exit}\n", SiteCase.PathOf(name, "findings.txt"));
        run.Exit.ShouldBe(run.Output.Contains(": galat LKJ", StringComparison.Ordinal) ? ExitCodes.ContentErrors : ExitCodes.Done);
        Directory.GetFileSystemEntries(site.Root).ShouldBe([site.Content]);
    }

    [Theory, MemberData(nameof(Refused))]
    public async Task A_refused_build_leaves_the_old_site_and_nothing_else(string name)
    {
        using SiteCase site = await SiteCase.BuiltAsync();
        using SiteCase bad = new(name);
        SortedDictionary<string, string> before = TempFolder.Contents(site.Site);

        Run run = (await Program.BuildAsync(bad.Content, site.Site)).ShouldEndWith(ExitCodes.ContentErrors);

        run.Output.ShouldContain("Situs tidak dibangun; situs lama tetap utuh.");
        TempFolder.Contents(site.Site).ShouldBe(before);
        site.Beside().ShouldBe(["content", "situs"]);
    }

    [Theory, MemberData(nameof(Expected))]
    public async Task Build_writes(string name)
    {
        using SiteCase site = new(name);

        (await Program.BuildAsync(site.Content, site.Site)).ShouldEndWith(ExitCodes.Done);

        string folder = SiteCase.PathOf(name, "expected");
        Snapshot.Match(string.Join('\n', TempFolder.Contents(site.Site).Keys.Select(path => ContentHash().Replace(path, ".*."))), Path.Combine(folder, "files.txt"));
        foreach (string approved in Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories))
        {
            using IDocument page = NormalHtml.Parse(File.ReadAllText(Path.Combine(site.Site, Path.GetRelativePath(folder, approved))));
            Snapshot.Match(NormalHtml.Of(page.QuerySelector("main")!), approved);
        }
    }

    [Fact]
    public void Every_file_of_a_case_is_used()
    {
        foreach (string name in SiteCase.Names)
        {
            Directory.EnumerateFileSystemEntries(SiteCase.PathOf(name, string.Empty)).Select(Path.GetFileName)
                .Where(file => !file!.EndsWith(".received", StringComparison.Ordinal))
                .Except(FilesOfACase).ShouldBeEmpty(name);
        }
    }

    // Met only by a browser that prints: BoundSheetsTests and PdfPrinterTests have their cases.
    private static readonly string[] OfPrinting = ["LKJ605", "LKJ606"];

    // Met only where finished pages are read: LinkCheckTests of Rendering has their cases.
    private static readonly string[] OfFinishedPages = ["LKJ611", "LKJ612", "LKJ613", "LKJ614"];

    // Nothing in a folder of the repository can be locked, and a link would be copied as what it leads to: SharedFileTests and PlainFileTests have their cases.
    private static readonly string[] OfTheDisk = ["LKJ110", "LKJ118"];

    [Fact]
    public void Every_documented_code_of_the_content_has_a_case()
    {
        IEnumerable<string> documented = Codes(File.ReadAllText(Repository.PathOf("docs", "findings.md"))).Where(code => code[3] is not ('7' or '9')).Except(OfPrinting).Except(OfFinishedPages).Except(OfTheDisk);

        documented.Except(SiteCase.Names.SelectMany(name => Codes(Findings(name)))).ShouldBeEmpty();
    }

    // A new case has none until they are approved.
    private static string Findings(string name) => File.Exists(SiteCase.PathOf(name, "findings.txt")) ? File.ReadAllText(SiteCase.PathOf(name, "findings.txt")) : string.Empty;

    private static IEnumerable<string> Codes(string text) => Code().Matches(text).Select(match => match.Value).Distinct();

    [GeneratedRegex("LKJ[0-9]{3}")]
    private static partial Regex Code();

    [GeneratedRegex(@"\.[0-9a-f]{8}\.")]
    private static partial Regex ContentHash();
}
