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

    /// <summary>How certain it is; <c>A</c> is certain.</summary>
    public required string Pasti { get; init; }

    /// <summary>How it is seen: <c>arith</c>, <c>text</c>, <c>manual</c>.</summary>
    public required string Cara { get; init; }

    /// <summary>The entries of one source.</summary>
    /// <param name="file">Name of the file, such as <c>001.json</c>.</param>
    public static IReadOnlyList<AuditEntry> Read(string file) => JsonSerializer.Deserialize<IReadOnlyList<AuditEntry>>(
        File.ReadAllText(Repository.PathOf("tests", "sources", "audit", file)), JsonSerializerOptions.Web)!;

    /// <summary>
    /// Whether one of the findings tells it: it stands in one of the entry's files, or is about the table of one, and names the cell, the inline
    /// value or what is printed. A list of numbers, each a fault of its own, may be told by several findings of one code.
    /// </summary>
    public bool IsToldBy(IReadOnlyList<Finding> findings)
    {
        Finding[] here = [.. findings.Where(Concerns)];
        return here.Any(IsToldBy) || (IsList && here.GroupBy(f => f.Kode).Any(code => SaysWhatIsPrinted(string.Join(' ', code.Select(f => f.Pesan.Indonesia)))));
    }

    private bool IsList => List().IsMatch(Tercetak ?? string.Empty);

    private bool Concerns(Finding finding) => Files().Matches(Berkas ?? string.Empty).Select(m => m.Value)
        .Any(file => finding.At.Path.EndsWith(file, StringComparison.Ordinal) || Path.GetFileNameWithoutExtension(file) == finding.Tempat?.Id);

    private bool IsToldBy(Finding finding) => Cell().Match(Berkas!) is { Success: true } cell
        ? finding.Tempat?.Detail == $"{cell.Groups["baris"].Value}/{cell.Groups["kolom"].Value}"
        : IsAboutItsValue(finding) || SaysWhatIsPrinted(finding.Pesan.Indonesia);

    private bool IsAboutItsValue(Finding finding) => finding.Tempat is Tempat.Value value && Regex.IsMatch(Berkas!, $@"\({Regex.Escape(value.Path)}[ )]");

    private bool SaysWhatIsPrinted(string message)
    {
        string[] words = [.. Words().Matches(Tercetak ?? string.Empty).Select(m => m.Value)];
        string[] told = [.. Words().Matches(message).Select(m => m.Value)];
        string[] same = [.. words.Where(word => told.Any(t => IsSame(t, word)))];
        return words.Length > 0 && same.Length * 2 >= words.Length && (same.Length >= Math.Min(2, words.Length) || same.Any(word => char.IsAsciiDigit(word[0])));
    }

    /// <summary>The same word in capitals or not, or the same number with more decimals or fewer noughts.</summary>
    private static bool IsSame(string told, string printed) => string.Equals(told, printed, StringComparison.OrdinalIgnoreCase)
        || (FormatAngka.TryParse(told, out decimal one) && FormatAngka.TryParse(printed, out decimal other) && one == other);

    [GeneratedRegex(@"[\w/-]+\.(?:md|json)\b")]
    private static partial Regex Files();

    [GeneratedRegex(@"\bbaris (?<baris>[a-z0-9-]+), kolom (?<kolom>[a-z0-9-]+)")]
    private static partial Regex Cell();

    /// <summary>Numbers, else words that are not small ones; "Tabel" says nothing.</summary>
    [GeneratedRegex(@"\d+(?:[.,]\d+)*|\b(?![Tt]ab(?:el|le)\b|[Gg]ambar\b)\p{L}{4,}")]
    private static partial Regex Words();

    /// <summary>Three numbers or more, with commas between.</summary>
    [GeneratedRegex(@"^(?:Tabel\s)?\d[\d.,]*,\s\d[\d.,]*,\s\d")]
    private static partial Regex List();
}
