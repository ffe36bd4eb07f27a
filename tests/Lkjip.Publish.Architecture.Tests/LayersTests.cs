using Lkjip.Publish.Tests;

namespace Lkjip.Publish.Architecture.Tests;

/// <summary>Folders of a project are layers: a file uses what stands in its own folder or in a lower one. The order stands in docs/architecture.md.</summary>
public sealed class LayersTests
{
    /// <summary>The folders of Core, lowest first.</summary>
    private static readonly string[] Core =
        ["Dasar", "Diagnostics", "Laporan", "Aturan", "Hitung", "Asal", "Rumus", "Susunan", "Tabel", "Reviu", "Pages"];

    /// <summary>The folders of the command line, lowest first; the empty name is what stands beside the project file.</summary>
    private static readonly string[] Cli = ["Run", "Machine", "Teks", "Output", "Themes", "Search", "Build", "Serve", "Commands", ""];

    private static readonly Lazy<IReadOnlyList<FolderReference>> ReferencesOfCore = new(() => SourceReferences.Of("Lkjip.Publish.Core", "Lkjip.Publish.Core"));

    [Fact]
    public void No_folder_of_Core_looks_into_one_above_it() => string.Join("\n", Backwards(ReferencesOfCore.Value, Core)).ShouldBeEmpty();

    /// <summary>Everything is found before the first page is composed: pages know findings, but neither make nor gather them.</summary>
    [Fact]
    public void Composing_pages_adds_no_finding()
    {
        string[] pages = [.. Directory.EnumerateFiles(Repository.PathOf("src", "Lkjip.Publish.Core", "Pages"), "*Findings.cs", SearchOption.AllDirectories)];

        pages.ShouldBeEmpty();
        ReferencesOfCore.Value.ShouldContain(r => r.From == "Reviu" && IsOfFinding(r.Type), "What is looked for must be there under these names.");
        ReferencesOfCore.Value.Where(r => r.From == "Pages" && IsOfFinding(r.Type)).Select(r => $"{r.File} uses {r.Type}").ShouldBeEmpty();
    }

    [Fact]
    public void No_folder_of_the_command_line_looks_into_one_above_it() => string.Join("\n", Backwards(SourceReferences.Of("Lkjip.Publish.Cli", "lkjip"), Cli)).ShouldBeEmpty();

    [Fact]
    public void A_reference_against_the_order_is_named() =>
        Backwards([new("Dasar/Wording.cs", "Dasar", "Finding", "Diagnostics"), new("Diagnostics/Finding.cs", "Diagnostics", "Wording", "Dasar")], Core)
            .ShouldBe(["Dasar/Wording.cs uses Finding of Diagnostics"]);

    private static bool IsOfFinding(string type) => type == "FindingBag" || type.EndsWith("Findings", StringComparison.Ordinal);

    [Fact]
    public void Core_writes_no_classes_of_a_theme() =>
        SourceReferences.SourceFiles(Repository.PathOf("src", "Lkjip.Publish.Core")).Where(file => File.ReadAllText(file).Contains("class=", StringComparison.Ordinal)).ShouldBeEmpty();

    /// <summary>The references that run from a lower folder to a higher one, in words that name file and type.</summary>
    private static string[] Backwards(IEnumerable<FolderReference> references, string[] order) =>
    [
        .. references.Where(r => Rank(r.From, order) < Rank(r.To, order)).Select(r => $"{r.File} uses {r.Type} of {r.To}"),
    ];

    /// <summary>A folder without a place in the order fails here: it needs one.</summary>
    private static int Rank(string folder, string[] order)
    {
        order.ShouldContain(folder);
        return Array.IndexOf(order, folder);
    }
}
