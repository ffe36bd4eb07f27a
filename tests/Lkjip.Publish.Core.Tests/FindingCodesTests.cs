using System.Text.RegularExpressions;
using Lkjip.Publish.Tests;

namespace Lkjip.Publish.Core.Tests;

public sealed partial class FindingCodesTests
{
    [Fact]
    public void Every_code_of_the_program_stands_in_the_list_of_findings_and_no_other()
    {
        string[] used = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Quoted().Matches(File.ReadAllText(file))).Select(m => m.Groups["code"].Value).Distinct().Order(StringComparer.Ordinal)];

        string[] listed = [.. File.ReadLines(Path.Combine(Repository.Root, "docs", "findings.md"))
            .Select(line => Listed().Match(line)).Where(m => m.Success).Select(m => m.Groups["code"].Value)];

        used.ShouldContain("LKJ101");
        listed.ShouldBe(used);
    }

    [GeneratedRegex("\"(?<code>LKJ[0-9]{3})\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^\| (?<code>LKJ[0-9]{3}) \|")]
    private static partial Regex Listed();
}
