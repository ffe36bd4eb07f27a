namespace Lkjip.Publish.Core;

/// <summary>Checks that the budget tree holds together.</summary>
internal static class AnggaranChecker
{
    private static Wording Sasaran => new("sasaran", "objective");

    private static readonly (string Name, Func<NodeAnggaran, Sourced<decimal>?> Of)[] Figures =
    [
        ("paguMurni", n => n.PaguMurni),
        ("paguPerubahan", n => n.PaguPerubahan),
        ("realisasi", n => n.Realisasi),
        ("paguLalu", n => n.PaguLalu),
        ("realisasiLalu", n => n.RealisasiLalu),
    ];

    /// <summary>Checks ids, references, and that every figure stands at one level only.</summary>
    public static void Check(Laporan laporan, IReadOnlyCollection<string> sasaran, FindingBag findings)
    {
        NodeAnggaran[] nodes = [.. Flatten((laporan.Anggaran?.Program ?? []).Concat(laporan.Anggaran?.Belanja ?? []))];
        IndikatorAnggaran[] indicators = [.. nodes.SelectMany(n => n.Indikator)];
        string[] indikator = [.. (laporan.Kinerja?.Tujuan ?? []).SelectMany(t => t.Sasaran).SelectMany(s => s.Indikator).Select(i => i.Id.Value)];

        LaporanChecker.Unique(nodes.Select(n => n.Id), findings);
        LaporanChecker.Unique(nodes.Select(n => n.Kode).OfType<Sourced<string>>(), findings);
        LaporanChecker.Unique(indicators.Select(i => i.Id).OfType<Sourced<string>>(), findings);
        LaporanChecker.Known(nodes.SelectMany(n => n.Sasaran), Sasaran, sasaran, findings);
        LaporanChecker.Known(indicators.Select(i => i.Sasaran).OfType<Sourced<string>>(), Sasaran, sasaran, findings);
        LaporanChecker.Known(indicators.Select(i => i.Acuan).OfType<Sourced<string>>(), new("indikator", "indicator"), indikator, findings);
        CheckTotal(laporan.Anggaran, findings);
        foreach (NodeAnggaran node in nodes)
        {
            if (node.Id.Value == AnggaranTable.ClosingKey)
            {
                findings.Add(InputFindings.NotAllowed(node.Id.At,
                    new($"Id '{node.Id.Value}' dipakai untuk baris jumlah tabel.",
                        $"The id '{node.Id.Value}' is used for the closing row of tables."),
                    new("Beri id lain.", "Choose another id.")));
            }

            CheckFigures(node, findings);
            CheckIndicators(node, findings);
        }
    }

    internal static IEnumerable<NodeAnggaran> Flatten(IEnumerable<NodeAnggaran> nodes) =>
        nodes.SelectMany(n => Flatten(AnggaranRollup.ChildrenOf(n)).Prepend(n));

    /// <summary>The realisasi of the whole may be stated only where it cannot be summed, and is no less than what is known of its parts.</summary>
    private static void CheckTotal(DataAnggaran? anggaran, FindingBag findings)
    {
        if (anggaran?.Realisasi is not { } stated)
        {
            return;
        }

        decimal?[] parts = [.. AnggaranRollup.Compute(anggaran, SeleksiAnggaran.Semua).Select(p => p.Jumlah.Realisasi)];
        if (parts.All(part => part is not null))
        {
            findings.Add(InputFindings.NotAllowed(stated.At,
                new("'realisasi' seluruh anggaran ditulis, padahal setiap program mempunyai realisasi.",
                    "'realisasi' of the whole budget is written, although every programme has its own."),
                new("Hapus kunci ini; jumlahnya dihitung.", "Delete this key; the sum is computed.")));
        }
        else if (stated.Value < parts.Sum())
        {
            findings.Add(InputFindings.NotAllowed(stated.At,
                new("'realisasi' seluruh anggaran kurang dari jumlah realisasi program yang diketahui.",
                    "'realisasi' of the whole budget is less than the sum of what is known of the programmes."),
                new("Periksa kedua angkanya.", "Check both figures.")));
        }
    }

    private static void CheckFigures(NodeAnggaran node, FindingBag findings)
    {
        foreach ((string name, Func<NodeAnggaran, Sourced<decimal>?> of) in Figures)
        {
            if (of(node) is not { } own)
            {
                continue;
            }

            if (Flatten(AnggaranRollup.ChildrenOf(node)).Any(child => of(child) is not null))
            {
                findings.Add(InputFindings.StatedTwice(own.At, name, node.Id, node.Nama));
            }

            if (own.Value < 0)
            {
                findings.Add(InputFindings.NotAllowed(own.At,
                    new($"Angka '{name}' pada '{node.Nama}' di bawah nol.", $"The figure '{name}' at '{node.Nama}' is below zero."),
                    new("Isi nol atau lebih.", "Write zero or more.")));
            }
        }
    }

    private static void CheckIndicators(NodeAnggaran node, FindingBag findings)
    {
        foreach (IndikatorAnggaran indikator in node.Indikator)
        {
            if (indikator.Nama is null && indikator.Acuan is null)
            {
                findings.Add(InputFindings.MissingKey(node.Id.At, "nama"));
            }

            LaporanChecker.NotNegative([indikator.Target, indikator.Realisasi, indikator.RealisasiLalu], indikator.Nama ?? node.Nama, findings);
        }
    }
}
