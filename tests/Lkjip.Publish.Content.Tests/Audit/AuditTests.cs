namespace Lkjip.Publish.Content.Tests;

/// <summary>How much of what evaluators find by hand in the sources the checks find in the content.</summary>
public sealed class AuditTests
{
    private static readonly (string File, string Report)[] Audits =
    [
        ("001.json", "medan/kecamatan-medan-amplas/2023"),
        ("002.json", "payakumbuh/dinas-sosial/2024"),
        ("004.json", "jambi/kecamatan-paal-merah/2021"),
    ];

    /// <summary><c>tests/sources/audit/recall.txt</c> is current: what is found of the certain entries, and which are not.</summary>
    [Fact]
    public void What_is_found_of_the_hand_audits_is_as_written()
    {
        (AuditEntry Entry, bool Told)[] certain = [.. Audits.SelectMany(Certain)];

        IEnumerable<string> shares = certain.GroupBy(c => c.Entry.Cara).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(kind => $"{kind.Key} {kind.Count(c => c.Told)} of {kind.Count()}");
        IEnumerable<string> missed = certain.Where(c => !c.Told).Select(c => $"{c.Entry.Id} {c.Entry.Cara}: {c.Entry.Tercetak}");
        Snapshot.Match(string.Join('\n', [.. shares, "", "Not told:", .. missed]), Repository.PathOf("tests", "sources", "audit", "recall.txt"));
    }

    private static IEnumerable<(AuditEntry Entry, bool Told)> Certain((string File, string Report) audit)
    {
        IReadOnlyList<Finding> findings = RealReports.Check(Repository.PathOf("content"), audit.Report);
        return AuditEntry.Read(audit.File).Where(e => e.Pasti == "A").Select(entry => (entry, entry.IsToldBy(findings)));
    }
}
