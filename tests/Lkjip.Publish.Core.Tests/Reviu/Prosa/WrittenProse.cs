using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core.Tests;

/// <summary>A paragraph with inline values (<c>{{ path | tercetak 1 }}</c>) and links (<c>[words](#id)</c>), on line 5 of bab.md.</summary>
internal sealed partial class WrittenProse(string text) : IProse
{
    public IReadOnlyList<ProseParagraph> Paragraphs { get; } = [new([.. Runs(text)])];

    public IReadOnlyList<ProseLink> Links => [];

    public string ToHtml(IProseBinding binding) => ToText(binding);

    public string ToText(IProseBinding binding) => string.Concat(Paragraphs[0].Runs.Select(r => r.Value is { } value ? binding.ValueText(value) : r.Text));

    /// <summary>What the review finds in a report with this one paragraph below its blocks, without the remedies; that it is no complete report (4xx), and what is hard to believe (35x), is told elsewhere.</summary>
    public static string Findings(string text, Laporan? laporan = null, IReadOnlyList<Peraturan>? registry = null, params TabelBlock[] blocks)
    {
        FindingBag findings = new();
        Laporan whole = (laporan ?? Sample.Laporan()) with { Bab = [Sample.Bab("bab", JenisBab.Bab, [.. blocks.Select(b => new BlockPart(b)), .. text.Split('\n').Select(p => new ProsePart(new WrittenProse(p)))])] };
        LaporanReviewer.Review(whole, registry ?? [], findings);
        return string.Join('\n', findings.ToSorted().Where(f => f.Kode[3] != '4' && !f.Kode.StartsWith("LKJ35", StringComparison.Ordinal)).Select(f => $"{f.At} {f.Kode} {f.Pesan.Indonesia}"));
    }

    private static IEnumerable<ProseRun> Runs(string text)
    {
        int start = 0;
        foreach (Match match in Special().Matches(text))
        {
            yield return new ProseRun(text[start..match.Index], At(start), null);
            yield return match.Groups["link"].Success
                ? new ProseRun(match.Groups["words"].Value, At(match.Index + 1), null) { Rujukan = match.Groups["id"].Value }
                : new ProseRun(string.Empty, At(match.Index), Value(match));
            start = match.Index + match.Length;
        }

        yield return new ProseRun(text[start..], At(start), null);
    }

    private static ValueExpression Value(Match match) => new(
        match.Groups["path"].Value.Split('.'), [], match.Groups["printed"] is { Success: true } printed ? printed.Value : null, At(match.Index));

    private static SourcePosition At(int index) => new("bab.md", 5, index + 1);

    [GeneratedRegex(@"\{\{ (?<path>[a-z0-9.-]+)(?: \| tercetak (?<printed>\S+))? \}\}|(?<link>\[(?<words>[^]]+)\]\(#(?<id>[a-z0-9-]+)\))")]
    private static partial Regex Special();
}
