using System.Reflection;
using System.Text.RegularExpressions;
using Lkjip.Publish.Authoring;
using Lkjip.Publish.Core;
using Lkjip.Publish.Pdf;

namespace Lkjip.Publish.Cli.Tests;

public sealed partial class FindingCatalogueTests
{
    [Fact]
    public async Task The_catalogue_of_the_documentation_is_what_the_program_says()
    {
        string path = Repository.PathOf("docs", "findings.md");
        string[] parts = File.ReadAllText(path).Split(FindingCatalogue.Begin);

        Snapshot.Match(parts[0].TrimEnd('\n') + "\n\n" + await FindingCatalogue.TextAsync(), path);
    }

    [Fact]
    public void Every_code_of_the_program_has_an_example()
    {
        string[] used = [.. Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Quoted().Matches(File.ReadAllText(file))).Select(m => m.Groups["code"].Value).Distinct().Order(StringComparer.Ordinal)];

        FindingCatalogue.Printed().Select(found => found.Code).Distinct().Order(StringComparer.Ordinal).ShouldBe(used);
    }

    [Fact]
    public void Every_finding_that_no_check_makes_is_made_here()
    {
        Type[] factories = [typeof(PdfFindings), typeof(SiteLinkFindings), typeof(MachineFindings), typeof(ThemeFindings), typeof(SheetFindings)];
        string[] names = [.. factories.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(method => method.ReturnType == typeof(Finding) || method.ReturnType.IsSubclassOf(typeof(Exception)))
            .Select(method => $"{type.Name}.{method.Name}"))
            // Nothing in a folder of the repository can be locked, and a link in it would be copied as what it leads to.
            .Concat(["InputFindings.Locked", "InputFindings.Forbidden", "InputFindings.NotPlain"]).Order(StringComparer.Ordinal)];

        FindingCatalogue.Made.Keys.Order(StringComparer.Ordinal).ShouldBe(names);
    }

    [Fact]
    public void Every_message_says_what_is_wrong_in_sentences_and_how_to_mend_it()
    {
        string[] odd = [.. FindingCatalogue.Printed().Where(found => !IsOfStyle(found.Text)).Select(found => found.Text).Distinct()];

        odd.ShouldBeEmpty();
    }

    // What is wrong, or asked: a sentence with a capital, a sign or the id that it is about at its beginning. The remedy: sentences too, last of all.
    private static bool IsOfStyle(string text)
    {
        string message = Message().Match(text).Groups["message"].Value;
        string remedy = Remedy().Match(text).Groups["remedy"].Value;
        return message.Length > 0 && (char.IsUpper(message[0]) || !char.IsLetter(message[0])) && message.TrimEnd(')') is [.., '.' or '?']
            && remedy.Length > 8 && char.IsUpper(remedy[0]) && (remedy.EndsWith('.') || remedy.EndsWith('?') || remedy.Contains(": ", StringComparison.Ordinal));
    }

    [GeneratedRegex("\"(?<code>LKJ[0-9]{3})\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"LKJ[0-9]{3}: (?<message>.*?)( \(sudah ditanggapi: .*\))?$", RegexOptions.Multiline)]
    private static partial Regex Message();

    [GeneratedRegex(@"^    Saran: (?<remedy>.*)\z", RegexOptions.Multiline)]
    private static partial Regex Remedy();
}
