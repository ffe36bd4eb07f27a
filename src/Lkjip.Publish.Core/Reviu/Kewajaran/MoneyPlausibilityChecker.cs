namespace Lkjip.Publish.Core;

/// <summary>Asks about money that is ten or a thousand times off, and about little spending beside work that was done.</summary>
internal static class MoneyPlausibilityChecker
{
    /// <summary>Below this share of the pagu, in percent, spending is little where the work was done.</summary>
    private const decimal Little = 50;

    /// <summary>As many must be known before one of them is called small.</summary>
    private const int Enough = 5;

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
        if (sorted.Length < Enough)
        {
            return;
        }

        (decimal least, decimal next, decimal median) = (sorted[0].Jumlah.Pagu!.Value, sorted[1].Jumlah.Pagu!.Value, sorted[sorted.Length / 2].Jumlah.Pagu!.Value);
        if (least * 10 <= next && least * 100 <= median && least * 1000 >= next)
        {
            NodeAnggaran node = sorted[0].Source;
            findings.Add(PlausibilityFindings.TinyAmount(
                (node.PaguPerubahan ?? node.PaguMurni)?.At ?? node.Id.At, node.Id, node.Nama, FormatAngka.Rupiah(least), FormatAngka.Rupiah(next), FormatAngka.Rupiah(least * 1000)));
        }
    }

    private static void CheckSpending(ComputedNode leaf, ComputedLaporan laporan, FindingBag findings)
    {
        decimal pagu = leaf.Jumlah.Pagu!.Value;
        Sourced<decimal> spent = leaf.Source.Realisasi!.Value;
        decimal share = spent.Value / pagu * 100;
        if (Question(spent.Value, share, Done(leaf, laporan)) is { } question)
        {
            findings.Add(PlausibilityFindings.LittleSpent(
                spent.At, leaf.Source.Id, leaf.Source.Nama, FormatAngka.Rupiah(spent), FormatAngka.Rupiah(pagu), FormatAngka.Persen(share), question));
        }
    }

    /// <summary>The suspected slip; null where nothing is odd.</summary>
    /// <param name="spent">The spending.</param>
    /// <param name="share">Its share of the pagu, in percent.</param>
    /// <param name="done">Capaian of the work in percent; null where it is not known.</param>
    private static Wording? Question(decimal spent, decimal share, decimal? done) =>
        spent == 0 ? (done is 0 ? null : Unspent(done))
        : share is >= 5 and <= 10 ? Meant(spent * 10)
        : share is >= 0.05m and <= 0.1m ? Meant(spent * 1000)
        : share < Little && done >= 100 ? Saved(done.Value)
        : null;

    private static Wording Unspent(decimal? done) => done is { } capaian
        ? new($"Kinerjanya {FormatAngka.Persen(capaian)}; apakah memang tidak ada belanja?", $"Its performance is {FormatAngka.Persen(capaian)}; was nothing spent indeed?")
        : new("Apakah memang tidak ada belanja?", "Was nothing spent indeed?");

    private static Wording Meant(decimal amount) => new($"Apakah {FormatAngka.Rupiah(amount)} yang dimaksud?", $"Is {FormatAngka.Rupiah(amount)} meant?");

    private static Wording Saved(decimal done) => new(
        $"Kinerjanya {FormatAngka.Persen(done)}; apakah dihemat, atau ada angka yang keliru?", $"Its performance is {FormatAngka.Persen(done)}; was money saved, or is a figure wrong?");

    private static decimal? Done(ComputedNode leaf, ComputedLaporan laporan) => leaf.Source.Indikator.Count == 0 ? null
        : ComputedIndikatorAnggaran.Capaian([.. leaf.Source.Indikator.Select(i => ComputedIndikatorAnggaran.From(i, laporan))]);
}
