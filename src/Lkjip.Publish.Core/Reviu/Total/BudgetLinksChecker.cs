namespace Lkjip.Publish.Core;

/// <summary>Checks that money serves something, is told once, and that a first pagu has as many digits as the changed one.</summary>
internal static class BudgetLinksChecker
{
    /// <summary>Checks the budget by programme.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        CheckServed(context.Computed, findings);
        CheckMurni(context.Computed, findings);
        CheckTwice(context.Computed, findings);
    }

    /// <summary>A programme that names no sasaran where others do: it serves none, or only what is below it says so.</summary>
    private static void CheckServed(ComputedLaporan laporan, FindingBag findings)
    {
        ComputedNode[] silent = [.. laporan.Anggaran.Where(n => n.Source.Sasaran.Count == 0 && n.Jumlah.Pagu > 0)];
        bool othersName = laporan.Anggaran.Any(n => n.Source.Sasaran.Count > 0);
        foreach (ComputedNode program in silent.Where(n => othersName || (n.Sasaran.Count == 0 && laporan.Anggaran.Any(other => other.Sasaran.Count > 0))))
        {
            findings.Add(TotalFindings.ServesNone(program.Source.Id.At, program.Source.Id, program.Source.Nama, FormatAngka.Rupiah(program.Jumlah.Pagu!.Value)));
        }
    }

    private static void CheckMurni(ComputedLaporan laporan, FindingBag findings)
    {
        foreach (ComputedNode node in laporan.Anggaran)
        {
            if (node is { Source.PaguMurni: { Value: > 0 } murni, Jumlah.Pagu: > 0 and { } pagu } && IsDigitOff(Math.Max(pagu / murni.Value, murni.Value / pagu)))
            {
                findings.Add(TotalFindings.MurniOff(murni.At, node.Source.Id, node.Source.Nama, FormatAngka.Rupiah(murni), FormatAngka.Rupiah(pagu)));
            }
        }
    }

    /// <summary>About ten or a thousand times.</summary>
    private static bool IsDigitOff(decimal times) => times is (>= 8 and <= 12.5m) or (>= 800 and <= 1250);

    /// <summary>Two nodes below one parent with one name, or with the same pagu and the same realisasi to the rupiah.</summary>
    private static void CheckTwice(ComputedLaporan laporan, FindingBag findings)
    {
        (ComputedNode Node, ComputedNode Parent)[] leaves =
        [
            .. from parent in ComputedLaporan.Flatten(laporan.Anggaran)
               from node in parent.Children
               where node.Children.Count == 0 && node.Jumlah.Pagu > 0
               select (node, parent),
        ];
        for (int i = 1; i < leaves.Length; i++)
        {
            (ComputedNode node, ComputedNode parent) = leaves[i];
            if (leaves.Take(i).FirstOrDefault(other => IsSame(leaves[i], other)) is { Node: { } first, Parent: { } above })
            {
                string amounts = $"{FormatAngka.Rupiah(node.Jumlah.Pagu!.Value)}{(node.Jumlah.Realisasi is { } spent ? $" / {FormatAngka.Rupiah(spent)}" : string.Empty)}";
                findings.Add(TotalFindings.ToldTwice(
                    node.Source.Id.At, node.Source.Id, node.Source.Nama, amounts, above == parent ? first.Source.Nama : $"{above.Source.Nama}: {first.Source.Nama}"));
            }
        }
    }

    private static bool IsSame((ComputedNode Node, ComputedNode Parent) one, (ComputedNode Node, ComputedNode Parent) other)
    {
        bool sameMoney = one.Node.Jumlah.Pagu == other.Node.Jumlah.Pagu && one.Node.Jumlah.Realisasi == other.Node.Jumlah.Realisasi;
        bool oddMoney = one.Node.Jumlah is { Pagu: { } pagu, Realisasi: { } spent and > 0 } && pagu != spent;
        return (sameMoney && oddMoney) || (one.Parent == other.Parent && one.Node.Source.Nama.Trim().Equals(other.Node.Source.Nama.Trim(), StringComparison.OrdinalIgnoreCase));
    }
}
