using System.Xml.Linq;
using Lkjip.Publish.Tests;

namespace Lkjip.Publish.Architecture.Tests;

public sealed class ArchitectureTests
{
    private const string Core = "Lkjip.Publish.Core";
    private const string Cli = "Lkjip.Publish.Cli";
    private const string Content = "Lkjip.Publish.Content";
    private const string Authoring = "Lkjip.Publish.Authoring";
    private const string Kota = "Lkjip.Publish.Theme.Kota";

    // Not part of the program: it is built and loaded when a site asks for it.
    private const string Lembaran = "Lkjip.Publish.Theme.Lembaran";

    public static TheoryData<string> ProjectsBelowTheCommandLine =>
        [.. ProjectFiles().Select(f => Path.GetFileNameWithoutExtension(f)).Where(name => name is not Cli and not Core and not Authoring and not Lembaran).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_projects_of_the_product_are_found()
    {
        string[] names = [.. ProjectFiles().Select(f => Path.GetFileNameWithoutExtension(f))];

        names.ShouldBeSubsetOf([.. names.Where(n => n.StartsWith("Lkjip.Publish.", StringComparison.Ordinal))]);
        names.ShouldContain(Core);
        names.ShouldContain(Cli);
        names.ShouldContain("Lkjip.Publish.Theme.Kota");
    }

    [Fact]
    public void Core_references_nothing()
    {
        XDocument core = Load(Core);

        Includes(core, "PackageReference").ShouldBeEmpty();
        Includes(core, "FrameworkReference").ShouldBeEmpty();
        Includes(core, "ProjectReference").ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(ProjectsBelowTheCommandLine))]
    public void Every_project_but_the_command_line_references_core_only(string project) => ReferencesOf(project).ShouldBe([Core]);

    [Fact]
    public void What_writes_content_may_read_it() => ReferencesOf(Authoring).ShouldBe([Core, Content]);

    [Fact]
    public void A_theme_outside_the_program_may_derive_from_Kota() => ReferencesOf(Lembaran).ShouldBe([Core, Kota]);

    [Fact]
    public void The_command_line_joins_all_projects_but_themes_that_it_loads() =>
        ReferencesOf(Cli).Append(Cli).Append(Lembaran).Order(StringComparer.Ordinal).ShouldBe(ProjectFiles().Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal));

    [Fact]
    public void No_project_sets_the_version_of_a_package_itself()
    {
        IEnumerable<string> own = ProjectFiles().Where(f => XDocument.Load(f).Descendants("PackageReference").Any(p => p.Attribute("Version") is not null));

        own.ShouldBeEmpty();
    }

    private static XDocument Load(string project) => XDocument.Load(ProjectFiles().Single(f => Path.GetFileNameWithoutExtension(f) == project));

    private static string[] ReferencesOf(string project) =>
        [.. Includes(Load(project), "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))];

    private static IEnumerable<string> Includes(XDocument project, string element) => project.Descendants(element).Select(e => e.Attribute("Include")!.Value);

    private static IEnumerable<string> ProjectFiles() => new[] { "src", "themes" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories));
}
