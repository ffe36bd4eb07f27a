using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>The repository's own content, built once with its PDF.</summary>
public sealed partial class RealReportFixture : IAsyncLifetime
{
    public const string Report = "payakumbuh/kecamatan-payakumbuh-selatan/2024/";

    private readonly TempFolder folder = new();
    private readonly ConcurrentDictionary<string, Lazy<Task<PrintedDocument>>> printed = [];

    /// <summary>The content that is published.</summary>
    public static string Content { get; } = Repository.PathOf("content");

    /// <summary>Every report of the content.</summary>
    public static TheoryData<string> Reports => [.. Directory.GetFiles(Content, "laporan.md", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Content, Path.GetDirectoryName(file)!).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>The site's folder.</summary>
    public string Site => folder["situs"];

    /// <summary>The official PDF.</summary>
    public string Pdf => Path.Combine(Site, Report, "lkjip-kecamatan-payakumbuh-selatan-2024.pdf");

    /// <summary>Every page: path within the site → document.</summary>
    public SortedDictionary<string, IDocument> Pages { get; } = new(StringComparer.Ordinal);

    public async ValueTask InitializeAsync()
    {
        await Tools.EnsurePdfToolsAsync();
        await Browsers.EnsureAsync();
        (await Program.RunAsync("build", "--content", Content, "--out", Site)).ShouldEndWith(ExitCodes.Done);
        foreach (string file in Directory.EnumerateFiles(Site, "*.html", SearchOption.AllDirectories))
        {
            Pages[Path.GetRelativePath(Site, file).Replace('\\', '/')] = NormalHtml.Parse(await File.ReadAllTextAsync(file));
        }
    }

    public ValueTask DisposeAsync()
    {
        foreach (IDocument page in Pages.Values)
        {
            page.Dispose();
        }

        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>A report's PDF, read once.</summary>
    /// <param name="address">Such as <c>payakumbuh/dinas-sosial/2024</c>.</param>
    internal Task<PrintedDocument> PrintedAsync(string address) => printed.GetOrAdd(address, _ => new(() => PrintedDocument.ReadAsync(PdfOf(address)))).Value;

    /// <summary>The page from which a report's PDF is printed.</summary>
    internal PrintedEdition Edition(string address) => new(Pages[$"{address}/cetak/index.html"]);

    /// <summary>A report's PDF.</summary>
    internal string PdfOf(string address) => Directory.GetFiles(Path.Combine(Site, address), "lkjip-*.pdf").ShouldHaveSingleItem();

    /// <summary>A page of the report.</summary>
    /// <param name="name">Name of the chapter; empty for the report's own page.</param>
    internal IDocument Page(string name) => Pages[$"{Report}{name}{(name.Length == 0 ? string.Empty : "/")}index.html"];

    /// <summary>A table or a figure of the print edition, which holds all of them.</summary>
    internal IElement Part(string id) => Page("cetak").GetElementById(id).ShouldNotBeNull(id);

    /// <summary>The text of an element as a reader sees it: one blank between words, no marks of differences or remarks.</summary>
    internal static string Text(IElement element)
    {
        IElement copy = (IElement)element.Clone();
        foreach (IElement mark in copy.QuerySelectorAll("sup.mark"))
        {
            mark.Remove();
        }

        return Blanks().Replace(copy.TextContent, " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}

/// <summary>The tests that share the built report.</summary>
[CollectionDefinition(Name)]
public sealed class RealReportCollection : ICollectionFixture<RealReportFixture>
{
    public const string Name = "real report";
}
