using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Finds tables of the plan or of the agreement that leave out a sasaran under a caption that names the whole.</summary>
internal static partial class PartialPlanChecker
{
    private static readonly string[] Whole = ["renstra", "perjanjian"];

    /// <summary>Checks the tables that are limited to some sasaran or indicators.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        TabelBlock[] plans = [.. context.Tables.Values.Select(t => t.Block).Where(b => b.Sumber is SumberTabel.Kinerja && b.Bentuk is { } form && Whole.Contains(form.Value))];
        foreach (TabelBlock block in plans.Where(b => (b.Sasaran.Count > 0 || b.Indikator.Count > 0) && NamesWhole(context.Laporan, b.Judul)))
        {
            Sasaran[] all = [.. Meant(block, context.Computed).Select(i => i.Sasaran).DistinctBy(s => s.Id.Value)];
            HashSet<string> shown = [.. plans.Where(p => p.Bentuk!.Value == block.Bentuk!.Value).SelectMany(p => Shown(p, context.Computed))];
            Sasaran[] missing = [.. all.Where(s => !shown.Contains(s.Id))];
            if (missing.Length > 0)
            {
                findings.Add(TotalFindings.PartialPlan(
                    block.Id.At, block.Id, context.Outline.FillIn(block.Judul), all.Length - missing.Length, all.Length, string.Join("; ", missing.Select(s => $"'{s.Nama}'"))));
            }
        }
    }

    /// <summary>The indicators that such a table holds when it is not limited.</summary>
    private static IEnumerable<ComputedIndikator> Meant(TabelBlock block, ComputedLaporan laporan) =>
        laporan.Indikator.Where(i => block.Bentuk!.Value != "perjanjian" || i.Source.Perjanjian is not null);

    private static IEnumerable<string> Shown(TabelBlock block, ComputedLaporan laporan) => laporan.Indikator
        .Where(i => (block.Sasaran.Count == 0 || block.Sasaran.Any(s => s.Value == i.Sasaran.Id.Value)) && (block.Indikator.Count == 0 || block.Indikator.Any(s => s.Value == i.Source.Id.Value)))
        .Select(i => i.Sasaran.Id.Value);

    private static bool NamesWhole(Laporan laporan, string judul) =>
        (judul.Contains("{opd}", StringComparison.Ordinal) || judul.Contains(laporan.Opd.Nama, StringComparison.OrdinalIgnoreCase) || Every().IsMatch(judul)) && !Part().IsMatch(judul);

    [GeneratedRegex(@"\b(?:seluruh(?:nya)?|keseluruhan|semua)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Every();

    [GeneratedRegex(@"\bsasaran(?: strategis)? (?:\d|ini|tersebut|ke)|\b(?:sebagian|selain|tanpa|khusus|:)", RegexOptions.IgnoreCase)]
    private static partial Regex Part();
}
