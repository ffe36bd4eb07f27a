using System.Buffers.Binary;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>Pictures and links of the editors' guide; <c>tests/gambar-panduan.sh</c> makes the pictures.</summary>
public sealed partial class GuidePictureTests
{
    private static string Docs { get; } = Repository.PathOf("docs");

    private static string Guide { get; } = File.ReadAllText(Path.Combine(Docs, "panduan-editor.md"));

    // Without what is shown as code.
    private static string Prose { get; } = Code().Replace(Fence().Replace(Guide, ""), "");

    [Fact]
    public void Every_picture_is_used_is_described_and_is_small()
    {
        IReadOnlyList<Match> pictures = Picture().Matches(Prose);

        pictures.Select(picture => picture.Groups["file"].Value).Order(StringComparer.Ordinal)
            .ShouldBe(Directory.EnumerateFiles(Path.Combine(Docs, "gambar", "panduan")).Select(file => $"gambar/panduan/{Path.GetFileName(file)}").Order(StringComparer.Ordinal));
        foreach (Match picture in pictures)
        {
            byte[] png = File.ReadAllBytes(Path.Combine(Docs, picture.Groups["file"].Value));
            picture.Groups["alt"].Value.Length.ShouldBeGreaterThan(40, picture.Value);
            png.Length.ShouldBeLessThan(120_000, picture.Value);
            BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)).ShouldBeLessThanOrEqualTo(1000, picture.Value);
        }
    }

    [Fact]
    public void Every_link_leads_somewhere()
    {
        HashSet<string> headings = [.. Heading().Matches(Fence().Replace(Guide, "")).Select(heading => "#" + Anchor(heading.Groups["text"].Value))];
        IEnumerable<string> links = Link().Matches(Prose).Select(link => link.Groups["to"].Value)
            .Where(to => !to.StartsWith("https://", StringComparison.Ordinal));

        links.Where(to => to[0] == '#' ? !headings.Contains(to) : !Path.Exists(Path.Combine(Docs, to))).ShouldBeEmpty();
    }

    /// <summary>The anchor that the project's host gives a heading.</summary>
    private static string Anchor(string heading) => NotInAnchor().Replace(heading.ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex("!\\[(?<alt>[^\\]]*)\\]\\((?<file>[^)]+)\\)")]
    private static partial Regex Picture();

    [GeneratedRegex("\\[[^\\]]+\\]\\((?<to>[^)]+)\\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^ *(?<fence>`{3,4})[^\n]*\n.*?^ *\\k<fence>$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex Code();

    [GeneratedRegex("[^\\p{L}\\p{N}_ -]")]
    private static partial Regex NotInAnchor();
}
