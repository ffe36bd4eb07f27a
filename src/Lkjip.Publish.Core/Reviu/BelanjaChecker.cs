namespace Lkjip.Publish.Core;

/// <summary>Checks that the budget agrees with itself: realisasi within pagu, accounts with programmes, sasaran and codes with those above.</summary>
internal static class BelanjaChecker
{
    private static readonly (Wording Name, Func<JumlahAnggaran, decimal?> Of)[] Figures =
    [
        (new("pagu", "budget ceiling"), j => j.Pagu),
        (new("realisasi", "actual spending"), j => j.Realisasi),
        (new("pagu tahun lalu", "budget ceiling of last year"), j => j.PaguLalu),
        (new("realisasi tahun lalu", "actual spending of last year"), j => j.RealisasiLalu),
    ];

    /// <summary>Checks the budget tree and the accounts.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        IReadOnlyList<ComputedNode> accounts = context.Computed.Belanja;
        Dictionary<string, string> sasaran = (context.Laporan.Kinerja?.Tujuan ?? []).SelectMany(t => t.Sasaran).GroupBy(s => s.Id.Value).ToDictionary(g => g.Key, g => g.First().Nama);
        foreach (ComputedNode node in context.Computed.Anggaran.Concat(accounts))
        {
            CheckNode(node, sasaran, findings);
        }

        if (accounts.Count > 0)
        {
            CompareAccounts(context.Computed.JumlahAnggaran, accounts, findings);
        }
    }

    private static void CheckNode(ComputedNode node, IReadOnlyDictionary<string, string> sasaran, FindingBag findings)
    {
        CheckSpent(node, findings);
        foreach (ComputedNode child in node.Children)
        {
            CheckAgainstParent(child.Source, node.Source, sasaran, findings);
            CheckNode(child, sasaran, findings);
        }
    }

    /// <summary>Only where the money is stated: what is above follows from it.</summary>
    private static void CheckSpent(ComputedNode node, FindingBag findings)
    {
        NodeAnggaran source = node.Source;
        if (source.Realisasi is { } spent && node.Jumlah.Pagu is { } pagu && spent.Value > pagu)
        {
            findings.Add(AgreementFindings.OverSpent(spent.At, source.Id, Spending(source.Nama), FormatAngka.Rupiah(spent), FormatAngka.Rupiah(pagu)));
        }

        if (source.RealisasiLalu is { } spentBefore && node.Jumlah.PaguLalu is { } paguBefore && spentBefore.Value > paguBefore)
        {
            findings.Add(AgreementFindings.OverSpent(
                spentBefore.At,
                source.Id,
                new($"Realisasi '{source.Nama}' tahun lalu", $"Last year's actual spending of '{source.Nama}'"),
                FormatAngka.Rupiah(spentBefore),
                FormatAngka.Rupiah(paguBefore)));
        }
    }

    private static Wording Spending(string nama) => new($"Realisasi '{nama}'", $"The actual spending of '{nama}'");

    private static void CheckAgainstParent(NodeAnggaran node, NodeAnggaran parent, IReadOnlyDictionary<string, string> names, FindingBag findings)
    {
        foreach (Sourced<string> sasaran in node.Sasaran.Where(s => parent.Sasaran.Count > 0 && parent.Sasaran.All(p => p.Value != s.Value)))
        {
            findings.Add(AgreementFindings.ForeignSasaran(sasaran.At, node.Id, node.Nama, names.GetValueOrDefault(sasaran, sasaran), parent.Nama));
        }

        if (node.Kode is { } code && parent.Kode is { } above && !IsBelow(code, above))
        {
            findings.Add(AgreementFindings.CodeOutside(code.At, node, code, parent));
        }
    }

    /// <summary>Compares by segments; "1" and "01" are the same.</summary>
    private static bool IsBelow(string code, string parent)
    {
        string[] segments = [.. code.Split('.').Select(s => s.TrimStart('0'))];
        string[] above = [.. parent.Split('.').Select(s => s.TrimStart('0'))];
        return segments.Length > above.Length && above.SequenceEqual(segments.Take(above.Length));
    }

    private static void CompareAccounts(JumlahAnggaran programs, IReadOnlyList<ComputedNode> accounts, FindingBag findings)
    {
        JumlahAnggaran byAccount = JumlahAnggaran.Sum([.. accounts.Select(a => a.Jumlah)]);
        foreach ((Wording name, Func<JumlahAnggaran, decimal?> of) in Figures)
        {
            if (of(byAccount) is { } account && of(programs) is { } program && account != program)
            {
                findings.Add(AgreementFindings.AccountsDiffer(accounts[0].Source.Id.At, name, FormatAngka.Rupiah(account), FormatAngka.Rupiah(program)));
            }
        }
    }
}
