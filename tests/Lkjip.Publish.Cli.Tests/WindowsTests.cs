using System.Text;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>What differs on Windows, as far as it can be seen elsewhere; the rest is reasoned in docs/windows.md.</summary>
public sealed partial class WindowsTests
{
    private static readonly string[] Texts = [".md", ".json"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Lines_of_Windows_and_a_byte_order_mark_change_no_byte_of_the_real_site(bool mark)
    {
        using TempFolder folder = new();
        TempFolder.Copy(Repository.PathOf("content"), folder["lf"]);
        TempFolder.Copy(Repository.PathOf("content"), folder["crlf"]);
        int converted = 0;
        foreach (string file in Directory.EnumerateFiles(folder["crlf"], "*", SearchOption.AllDirectories).Where(f => Texts.Contains(Path.GetExtension(f))))
        {
            string text = File.ReadAllText(file);
            File.WriteAllText(file, text.ReplaceLineEndings("\r\n"), new UTF8Encoding(mark));
            converted += text.Contains('\n', StringComparison.Ordinal) ? 1 : 0;
        }

        converted.ShouldBeGreaterThan(100);
        (await Program.BuildAsync(folder["lf"], folder["situs-lf"])).ShouldEndWith(ExitCodes.Done);
        (await Program.BuildAsync(folder["crlf"], folder["situs-crlf"])).ShouldEndWith(ExitCodes.Done);

        SortedDictionary<string, string> lf = TempFolder.Contents(folder["situs-lf"]);
        SortedDictionary<string, string> crlf = TempFolder.Contents(folder["situs-crlf"]);
        crlf.Keys.ShouldBe(lf.Keys);
        crlf.Where(file => file.Value != lf[file.Key]).Select(file => file.Key).ShouldBeEmpty();
    }

    [Fact]
    public async Task Findings_stand_at_the_same_places_whatever_ends_the_lines()
    {
        foreach (string name in new[] { "many-mistakes", "truncated-json", "broken-yaml", "unknown-data-key", "broken-value" })
        {
            using SiteCase site = new(name);
            Run lf = await Program.RunAsync("check", "--content", site.Content, "--format", "json");
            foreach (string file in Directory.EnumerateFiles(site.Content, "*", SearchOption.AllDirectories).Where(f => Texts.Contains(Path.GetExtension(f))))
            {
                File.WriteAllText(file, File.ReadAllText(file).ReplaceLineEndings("\r\n"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            }

            Run crlf = await Program.RunAsync("check", "--content", site.Content, "--format", "json");

            lf.Exit.ShouldBe(ExitCodes.ContentErrors, name);
            crlf.ShouldBe(lf, name);
        }
    }

    [Fact]
    public async Task The_root_of_a_drive_is_no_folder_for_a_site()
    {
        using SiteCase site = new();

        Run run = (await Program.BuildAsync(site.Content, Path.GetPathRoot(site.Root)!)).ShouldEndWith(ExitCodes.WrongUsage);

        run.Error.ShouldContain("LKJ919");
    }

    [Fact]
    public void The_starter_of_Windows_is_read_as_Windows_wants_it()
    {
        byte[] bytes = File.ReadAllBytes(Repository.PathOf("lkjip.cmd"));

        bytes.ShouldAllBe(b => b < 128);
        Encoding.ASCII.GetString(bytes).Split('\n')[..^1].ShouldAllBe(line => line.EndsWith('\r'));
    }

    [Fact]
    public void Every_path_in_the_starter_of_Windows_stands_in_quotes()
    {
        // An ampersand, a blank or a bracket in the name of a folder would end the command.
        string[] bare = [.. Lines("lkjip.cmd").Where(line => !line.StartsWith("rem ", StringComparison.Ordinal))
            .Where(line => Variable().IsMatch(Quoted().Replace(line, string.Empty)))];

        bare.ShouldBe(["exit /b %errorlevel%", "exit /b %errorlevel%"]);
    }

    [Fact]
    public void The_starter_of_Windows_lets_exclamation_marks_be() =>
        Lines("lkjip.cmd").ShouldContain("setlocal EnableExtensions DisableDelayedExpansion");

    [Fact]
    public void Both_starters_build_the_same_program_from_the_same_sources()
    {
        string[] unix = Words("lkjip");
        string[] windows = Words("lkjip.cmd");

        unix.ShouldNotBeEmpty();
        windows.ShouldBe(unix);
        foreach (string source in new[] { "src", "themes", "Directory.Build.props", "Directory.Packages.props", "global.json" })
        {
            File.ReadAllText(Repository.PathOf("lkjip")).ShouldContain($"\"$root/{source}\"");
            File.ReadAllText(Repository.PathOf("lkjip.cmd")).ShouldContain($"'{source}'");
        }
    }

    [Fact]
    public void Every_label_of_the_starter_of_Windows_is_there_and_used()
    {
        string[] lines = [.. Lines("lkjip.cmd")];
        string[] labels = [.. lines.Where(line => line.StartsWith(':')).Select(line => line[1..])];

        lines.SelectMany(line => Jump().Matches(line)).Select(m => m.Groups["label"].Value).Distinct().Order().ShouldBe(labels.Order());
    }

    private static IEnumerable<string> Lines(string file) => File.ReadLines(Repository.PathOf(file)).Select(line => line.Trim());

    /// <summary>The options of "dotnet publish" that name no path.</summary>
    private static string[] Words(string file) => [.. Option().Matches(string.Join(' ', Lines(file).SkipWhile(line => !line.StartsWith("dotnet publish", StringComparison.Ordinal)).Take(2)))
        .Select(m => m.Value).Where(word => !word.Contains("ReadyToRun", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("%[a-z]+%", RegexOptions.IgnoreCase)]
    private static partial Regex Variable();

    [GeneratedRegex("(?:goto|call) :?(?<label>[a-z]+)")]
    private static partial Regex Jump();

    [GeneratedRegex(@"(?<= )-{1,2}[A-Za-z][A-Za-z:=-]*|-p:LkjipProgram=true")]
    private static partial Regex Option();
}
