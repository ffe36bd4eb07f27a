using Lkjip.Publish.Authoring;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>Shows what an import understood, before anything is written.</summary>
internal sealed class ImportReport(TextWriter output, Bahasa bahasa)
{
    private readonly Palette palette = Palette.For(output);
    private readonly TeksTemuan temuan = TeksTemuan.Of(bahasa);
    private readonly TeksHasil teks = TeksHasil.Of(bahasa);

    /// <summary>Shows columns, rows by level with totals, changes and findings.</summary>
    public void Write(ImportPlan plan)
    {
        foreach (Wording line in plan.Columns)
        {
            output.WriteLine(line.In(bahasa));
        }

        if (plan.Overview.Count > 0)
        {
            output.WriteLine();
            Table([.. plan.Overview.Select(row => row.Select(cell => cell.In(bahasa)).ToArray())]);
        }

        if (plan.Changes.Count > 0)
        {
            output.WriteLine();
            output.WriteLine(palette.Heading(teks.AkanBerubah));
            foreach (Change change in plan.Changes)
            {
                output.WriteLine(change.IsAdded
                    ? $"  + {change.What}{(change.What.Contains(change.New!, StringComparison.Ordinal) ? string.Empty : ": " + change.New)} ({change.Field.In(bahasa)})"
                    : $"    {change.What}: {change.Field.In(bahasa)} {change.Old ?? teks.Kosong} → {change.New ?? teks.Dihapus}");
            }
        }

        if (plan.Findings.Count > 0)
        {
            output.WriteLine();
            foreach (Finding finding in plan.Findings.OrderByDescending(f => f.Tingkat))
            {
                string place = finding.At.Path.EndsWith(".json", StringComparison.Ordinal) ? $"{finding.At}: " : string.Empty;
                output.WriteLine($"{palette.Level(finding.Tingkat, $"{temuan.Kata(finding.Tingkat)} {finding.Kode}")}: {place}{finding.Pesan.In(bahasa)}");
                output.WriteLine($"    {temuan.Saran}: {finding.Saran.In(bahasa)}");
            }

            output.WriteLine($"{TingkatText.Counts(plan.Findings, temuan)}.");
        }

        output.WriteLine();
    }

    private void Table(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        int[] widths = [.. Enumerable.Range(0, rows[0].Count).Select(column => rows.Max(row => row[column].Length))];
        foreach (IReadOnlyList<string> row in rows)
        {
            output.WriteLine("  " + string.Join("  ", row.Select((cell, i) => i == 0 ? cell.PadRight(widths[i]) : cell.PadLeft(widths[i]))).TrimEnd());
        }
    }
}
