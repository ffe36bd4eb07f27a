using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Finds partial totals under captions that name the whole, and missions that take in what serves none.</summary>
internal static partial class PartialTotalChecker
{
    /// <summary>As many parts of the budget are named in a message.</summary>
    private const int Listing = 3;

    /// <summary>Checks the tables of the budget.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        if (context.Laporan.Anggaran is not { } anggaran)
        {
            return;
        }

        foreach (TabelBlock block in context.Tables.Values.Select(t => t.Block).Where(b => b.Sumber is SumberTabel.Anggaran && b.Jumlah))
        {
            SeleksiAnggaran part = SeleksiAnggaran.From(block);
            if (block.Bentuk?.Value == MisiTable.Kind.Bentuk)
            {
                CheckMission(context, block, findings);
            }
            else if (!part.IsWhole && context.Tables[block.Id].Rows.Any(row => row.Key == AnggaranTable.ClosingKey) && NamesWhole(context.Laporan, block.Judul))
            {
                CheckTotal(context, block, AnggaranRollup.Compute(anggaran, part), findings);
            }
        }
    }

    private static bool NamesWhole(Laporan laporan, string judul) =>
        (judul.Contains("{opd}", StringComparison.Ordinal) || judul.Contains(laporan.Opd.Nama, StringComparison.OrdinalIgnoreCase) || Whole().IsMatch(judul)) && !Part().IsMatch(judul);

    private static void CheckTotal(ReviuContext context, TabelBlock block, IReadOnlyList<ComputedNode> part, FindingBag findings)
    {
        decimal? total = JumlahAnggaran.Sum([.. part.Select(n => n.Jumlah)]).Pagu;
        if (total is { } shown && context.Computed.JumlahAnggaran.Pagu is { } whole && shown != whole)
        {
            HashSet<string> counted = [.. ComputedLaporan.Flatten(part).Select(n => n.Source.Id.Value)];
            findings.Add(TotalFindings.PartialTotal(
                block.Id.At, block.Id, context.Outline.FillIn(block.Judul), FormatAngka.Rupiah(shown), FormatAngka.Rupiah(whole),
                Listed(Missing(context.Computed.Anggaran, counted))));
        }
    }

    /// <summary>The highest nodes of which nothing is counted.</summary>
    private static IEnumerable<ComputedNode> Missing(IEnumerable<ComputedNode> nodes, HashSet<string> counted) =>
        nodes.SelectMany(n => counted.Contains(n.Source.Id) ? Missing(n.Children, counted) : [n]);

    private static void CheckMission(ReviuContext context, TabelBlock block, FindingBag findings)
    {
        ComputedNode[] serving = [.. context.Computed.Anggaran.Where(n => n.Sasaran.Count > 0)];
        ComputedNode[] none = [.. context.Computed.Anggaran.Where(n => n.Sasaran.Count == 0 && n.Jumlah.Pagu > 0)];
        if (context.Laporan.Kinerja?.Misi is [{ } only] && serving.Length > 0 && none.Length > 0 && SeleksiAnggaran.From(block).IsWhole)
        {
            findings.Add(TotalFindings.MissionTakesAll(block.Id.At, block.Id, context.Outline.FillIn(block.Judul), only.Nama, Listed(none)));
        }
    }

    /// <summary>The largest of them, with their pagu.</summary>
    private static string Listed(IEnumerable<ComputedNode> nodes)
    {
        string[] names = [.. nodes.Where(n => n.Jumlah.Pagu > 0).OrderByDescending(n => n.Jumlah.Pagu).Select(n => $"{n.Source.Nama} ({FormatAngka.Rupiah(n.Jumlah.Pagu!.Value)})")];
        return string.Join("; ", names.Take(Listing)) + (names.Length > Listing ? "; …" : string.Empty);
    }

    [GeneratedRegex(@"\b(?:seluruh(?:nya)?|keseluruhan|total)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\b(?:sasaran|pendukung|penunjang|sebagian|selain|tanpa|kegiatan|sub kegiatan|misi|tujuan|program (?!anggaran|beranggaran|dalam|tahun|dan|yang|\{)\p{Lu}?)", RegexOptions.IgnoreCase)]
    private static partial Regex Part();
}
