using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Asks about money that is ten or a thousand times off, and about little spending beside work that was done.</summary>
internal static partial class MoneyPlausibilityChecker
{
    /// <summary>Below this share of the pagu, in percent, spending is little where the work was done.</summary>
    private const decimal Little = 50;

    /// <summary>As many must be known before one of them is called small.</summary>
    private const int Enough = 5;

    /// <summary>Budgets are mostly multiples of so many rupiah.</summary>
    private const decimal Round = 50;

    /// <summary>Checks the budget by programme.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        ComputedNode[] leaves = [.. ComputedLaporan.Flatten(context.Computed.Anggaran).Where(n => n.Children.Count == 0)];
        CheckAmounts(leaves, findings);
        foreach (ComputedNode leaf in leaves.Where(n => n.Jumlah.Pagu > 0 && n.Source.Realisasi is not null))
        {
            CheckSpending(leaf, context.Computed, findings);
        }
    }

    private static void CheckAmounts(ComputedNode[] leaves, FindingBag findings)
    {
        ComputedNode[] sorted = [.. leaves.Where(n => n.Jumlah.Pagu > 0).OrderBy(n => n.Jumlah.Pagu)];
        for (int i = 0; i < sorted.Length; i++)
        {
            decimal pagu = sorted[i].Jumlah.Pagu!.Value;
            if (sorted[i].Jumlah.PaguLalu is { } last and > 0 && IsThousandth(pagu, last))
            {
                NodeAnggaran node = sorted[i].Source;
                findings.Add(PlausibilityFindings.UnlikeLastYear(At(node), node.Id, node.Nama, FormatAngka.Rupiah(pagu), FormatAngka.Rupiah(last), FormatAngka.Rupiah(pagu * 1000)));
            }
            else if (sorted.Length >= Enough && IsTiny(sorted, i))
            {
                NodeAnggaran node = sorted[i].Source;
                string smallest = FormatAngka.Rupiah(sorted[i == 0 ? 1 : 0].Jumlah.Pagu!.Value);
                findings.Add(PlausibilityFindings.TinyAmount(At(node), node.Id, node.Nama, FormatAngka.Rupiah(pagu), smallest, FormatAngka.Rupiah(pagu * 1000)));
            }
        }
    }

    /// <summary>Far below all others, or far below most and no round sum of rupiah, as money in thousands rarely is; a thousand times as much would be one of many.</summary>
    private static bool IsTiny(ComputedNode[] sorted, int at)
    {
        decimal pagu = sorted[at].Jumlah.Pagu!.Value;
        decimal usual = sorted[sorted.Length / 2].Jumlah.Pagu!.Value;
        decimal most = sorted[^1].Jumlah.Pagu!.Value;
        bool below = at == 0 && pagu * 4 <= sorted[1].Jumlah.Pagu && pagu * 100 <= usual;
        return below ? pagu * 1000 <= Math.Max(most, usual * 100) : pagu * 10 <= usual && pagu % Round != 0 && (pagu * 1000 <= most || Salaries().IsMatch(sorted[at].Source.Nama));
    }

    private static bool IsThousandth(decimal one, decimal other) => other / one is >= 500 and <= 2000;

    private static SourcePosition At(NodeAnggaran node) => (node.PaguPerubahan ?? node.PaguMurni)?.At ?? node.Id.At;

    private static void CheckSpending(ComputedNode leaf, ComputedLaporan laporan, FindingBag findings)
    {
        decimal pagu = leaf.Jumlah.Pagu!.Value;
        Sourced<decimal> spent = leaf.Source.Realisasi!.Value;
        decimal share = spent.Value / pagu * 100;
        if (Question(spent.Value, pagu, share, Done(leaf, laporan)) is { } question)
        {
            findings.Add(PlausibilityFindings.LittleSpent(
                spent.At, leaf.Source.Id, leaf.Source.Nama, FormatAngka.Rupiah(spent), FormatAngka.Rupiah(pagu), FormatAngka.Persen(share), question));
        }
    }

    /// <summary>The suspected slip; null where nothing is odd.</summary>
    /// <param name="spent">The spending.</param>
    /// <param name="pagu">The pagu.</param>
    /// <param name="share">Its share of the pagu, in percent.</param>
    /// <param name="done">Capaian of the work in percent; null where it is not known.</param>
    private static Wording? Question(decimal spent, decimal pagu, decimal share, decimal? done) =>
        spent == 0 ? (done is 0 ? null : Unspent(done))
        : share is >= 2 and <= 10 ? Meant(spent * 10, decimal.Round(pagu / 10))
        : share is >= 0.02m and <= 0.1m ? Meant(spent * 1000, decimal.Round(pagu / 1000))
        : share < Little && done >= 100 ? Saved(done.Value)
        : null;

    private static Wording Unspent(decimal? done) => done is { } capaian
        ? new($"Kinerjanya {FormatAngka.Persen(capaian)}; apakah memang tidak ada belanja?", $"Its performance is {FormatAngka.Persen(capaian)}; was nothing spent indeed?")
        : new("Apakah memang tidak ada belanja?", "Was nothing spent indeed?");

    private static Wording Meant(decimal spent, decimal pagu) => new(
        $"Apakah realisasinya {FormatAngka.Rupiah(spent)}, atau pagunya {FormatAngka.Rupiah(pagu)}?", $"Is a spending of {FormatAngka.Rupiah(spent)} meant, or a ceiling of {FormatAngka.Rupiah(pagu)}?");

    private static Wording Saved(decimal done) => new(
        $"Kinerjanya {FormatAngka.Persen(done)}; apakah dihemat, atau ada angka yang keliru?", $"Its performance is {FormatAngka.Persen(done)}; was money saved, or is a figure wrong?");

    private static decimal? Done(ComputedNode leaf, ComputedLaporan laporan) => leaf.Source.Indikator.Count == 0 ? null
        : ComputedIndikatorAnggaran.Capaian([.. leaf.Source.Indikator.Select(i => ComputedIndikatorAnggaran.From(i, laporan))]);

    /// <summary>What mostly takes the largest part of a budget.</summary>
    [GeneratedRegex(@"\bgaji\b", RegexOptions.IgnoreCase)]
    private static partial Regex Salaries();
}
