using System.Globalization;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>Prints findings for people: by report, then by file, most serious first, each with the line that it is about.</summary>
/// <param name="output">Where to.</param>
/// <param name="root">The content folder as the user named it, so that the places can be opened from where the user is; empty for places outside it.</param>
/// <param name="bahasa">The language of the messages.</param>
internal sealed class FindingTextWriter(TextWriter output, string root, Bahasa bahasa)
{
    private readonly Palette palette = Palette.For(output);
    private readonly TeksTemuan teks = TeksTemuan.Of(bahasa);
    private readonly SourceLines lines = new();

    /// <summary>Prints findings.</summary>
    public void Write(IEnumerable<Finding> findings)
    {
        foreach (IGrouping<string?, Finding> report in findings.GroupBy(f => f.Laporan).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            if (report.Key is { } id)
            {
                output.WriteLine(palette.Heading($"{id}: {TingkatText.Counts([.. report], teks)}"));
                output.WriteLine();
            }

            HashSet<string?> listed = [.. report.Where(f => f.Akibat is null).Select(f => f.Id)];
            ILookup<string?, Finding> below = report.Where(f => f.Akibat is not null && listed.Contains(f.Akibat)).ToLookup(f => f.Akibat);
            IEnumerable<Finding> roots = report.Where(f => f.Akibat is null || !listed.Contains(f.Akibat));
            foreach (Finding finding in roots.GroupBy(f => f.At.Path).SelectMany(file => file.OrderByDescending(f => f.Tingkat)))
            {
                Write(finding, finding.Akibat is null && finding.Id is not null ? below[finding.Id] : []);
            }
        }
    }

    private SourcePosition PlaceOf(Finding finding) => finding.At with { Path = Path.Combine(root, finding.At.Path ?? string.Empty).Replace('\\', '/') };

    /// <summary>What follows from a finding hangs below it, a line each.</summary>
    private void WriteBelow(Finding finding) =>
        output.WriteLine($"    {teks.Akibat}: {PlaceOf(finding)}: {finding.Kode}: {finding.Pesan.In(bahasa)}");

    private void Write(Finding finding, IEnumerable<Finding> below)
    {
        SourcePosition at = PlaceOf(finding);
        string place = string.IsNullOrEmpty(finding.At.Path) ? string.Empty : $"{at}: ";
        string answer = finding.Tanggapan is { } tanggapan ? $" ({teks.SudahDitanggapi}: {tanggapan.Alasan.TrimEnd('.')})" : string.Empty;
        output.WriteLine($"{place}{palette.Level(finding.Tingkat, $"{teks.Kata(finding.Tingkat)} {finding.Kode}")}: {finding.Pesan.In(bahasa)}{answer}");
        Quote(at, finding.Tingkat);
        if (finding.Rumus is { } rumus)
        {
            output.WriteLine($"    {teks.Rumus}: {rumus}.");
        }

        foreach (Finding one in below)
        {
            WriteBelow(one);
        }

        output.WriteLine($"    {teks.Saran}: {finding.Saran.In(bahasa)}");
        output.WriteLine();
    }

    private void Quote(SourcePosition at, Tingkat tingkat)
    {
        if (lines.Line(at.Path, at.Line) is not { } line || string.IsNullOrWhiteSpace(line))
        {
            return;
        }

        QuotedLine quoted = QuotedLine.Of(line, at.Column);
        string number = at.Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        output.WriteLine($"    {palette.Quiet($"{number} |")} {quoted.Text}");
        if (quoted.Caret is { } caret)
        {
            output.WriteLine($"    {palette.Quiet("      |")} {new string(' ', caret)}{palette.Level(tingkat, "^")}");
        }
    }
}
