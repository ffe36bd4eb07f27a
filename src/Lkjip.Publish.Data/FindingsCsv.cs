using Lkjip.Publish.Core;

namespace Lkjip.Publish.Data;

/// <summary>What the checks found, for spreadsheets set to Indonesian: a line for each finding, what follows from another right after it.</summary>
internal static class FindingsCsv
{
    private static readonly string[] Headings =
        ["Kode", "Tingkat", "Bab", "Tempat", "Rincian", "Catatan", "Kalimat", "Tercetak", "Hasil perhitungan", "Rumus", "Akibat dari", "Tanggapan", "Tanda"];

    /// <summary>Writes them.</summary>
    public static byte[] Write(IReadOnlyList<FindingSection> sections) => TableCsv.Indonesian(csv =>
    {
        TableCsv.Record(csv, Headings);
        foreach (FindingGroup group in sections.SelectMany(section => section.Groups))
        {
            foreach ((FindingView finding, FindingView? root) in group.Findings.SelectMany(WithBelow))
            {
                TableCsv.Record(csv, Line(group.Title, finding, root).Select(text => SpreadsheetText.IsNumeral(text) ? text : SpreadsheetText.Guard(text)));
            }
        }
    });

    private static IEnumerable<(FindingView Finding, FindingView? Root)> WithBelow(FindingView root) =>
        root.Below.Select(one => (one, (FindingView?)root)).Prepend((root, null));

    private static string[] Line(string chapter, FindingView finding, FindingView? root) =>
    [
        finding.Kode, finding.Tingkat.ToString().ToLowerInvariant(), chapter, finding.Place, finding.Detail ?? string.Empty, finding.Sentence, finding.Quote ?? string.Empty,
        finding.Tercetak ?? string.Empty, finding.Terhitung ?? string.Empty, finding.Rumus ?? string.Empty, root?.Id ?? string.Empty, finding.Answer?.Alasan ?? string.Empty, finding.Id,
    ];
}
