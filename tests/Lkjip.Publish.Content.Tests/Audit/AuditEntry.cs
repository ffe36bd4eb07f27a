using System.Text.Json;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Content.Tests;

/// <summary>What an evaluator found in a source by hand; <c>tests/sources/audit/README.md</c> tells the keys.</summary>
public sealed partial record AuditEntry
{
    /// <summary>Its number.</summary>
    public required string Id { get; init; }

    /// <summary>Where the content carries it: files, then words; null where it does not.</summary>
    public string? Berkas { get; init; }

    /// <summary>What is printed.</summary>
    public string? Tercetak { get; init; }

    /// <summary>Words of a message, or of what a finding is about, by which only a finding about it can be meant; null where place and printed words say as much.</summary>
    public string? Temuan { get; init; }

    /// <summary>How certain it is; <c>A</c> is certain.</summary>
    public required string Pasti { get; init; }

    /// <summary>How it is seen: <c>arith</c>, <c>text</c>, <c>manual</c>.</summary>
    public required string Cara { get; init; }

    /// <summary>The entries of one source.</summary>
    /// <param name="file">Name of the file, such as <c>001.json</c>.</param>
    public static IReadOnlyList<AuditEntry> Read(string file) => JsonSerializer.Deserialize<IReadOnlyList<AuditEntry>>(
        File.ReadAllText(Repository.PathOf("tests", "sources", "audit", file)), JsonSerializerOptions.Web)!;

    /// <summary>Whether a finding tells it: it stands in one of the entry's files, or is about the table of one, and names the cell, the inline value or what is printed, or says what only such a finding says.</summary>
    public bool IsToldBy(Finding finding)
    {
        string[] files = [.. Files().Matches(Berkas ?? string.Empty).Select(m => m.Value)];
        return files.Any(file => finding.At.Path.EndsWith(file, StringComparison.Ordinal) || Path.GetFileNameWithoutExtension(file) == finding.Tempat?.Id)
            && (Temuan is { } words ? Names(finding, words)
                : Cell().Match(Berkas!) is { Success: true } cell
                ? finding.Tempat?.Detail == $"{cell.Groups["baris"].Value}/{cell.Groups["kolom"].Value}"
                : IsAboutItsValue(finding) || SaysWhatIsPrinted(finding.Pesan.Indonesia));
    }

    private static bool Names(Finding finding, string words) =>
        new[] { finding.Tempat?.Id, finding.Tempat?.Detail, finding.Pesan.Indonesia }.Any(text => text?.Contains(words, StringComparison.Ordinal) is true);

    private bool IsAboutItsValue(Finding finding) => finding.Tempat is Tempat.Value value && Regex.IsMatch(Berkas!, $@"\({Regex.Escape(value.Path)}[ )]");

    private bool SaysWhatIsPrinted(string message) => Words().Matches(Tercetak ?? string.Empty).Select(m => m.Value).ToArray() is { Length: > 0 } words
        && words.Count(word => Regex.IsMatch(message, $@"(?<![\w,.]){Regex.Escape(word)}(?!\w|[,.]\d)")) * 2 >= words.Length;

    [GeneratedRegex(@"[\w/-]+\.(?:md|json)\b")]
    private static partial Regex Files();

    [GeneratedRegex(@"\bbaris (?<baris>[a-z0-9-]+), kolom (?<kolom>[a-z0-9-]+)")]
    private static partial Regex Cell();

    /// <summary>Numbers, else words that are not small ones; "Tabel" says nothing.</summary>
    [GeneratedRegex(@"\d+(?:[.,]\d+)*|\b(?![Tt]ab(?:el|le)\b|[Gg]ambar\b)\p{L}{4,}")]
    private static partial Regex Words();
}
