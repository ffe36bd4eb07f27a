namespace Lkjip.Publish.Core;

/// <summary>Checks last year's figures against last year's report, and this year's against having been copied from them.</summary>
internal static class LastYearChecker
{
    /// <summary>Checks indicators and budget.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        CheckIndicators(context, findings);
        CheckMoney(context, findings);
    }

    private static void CheckIndicators(ReviuContext context, FindingBag findings)
    {
        int before = context.Laporan.Tahun - 1;
        Dictionary<string, Indikator> reported = ById(
            (context.Laporan.Sebelumnya?.Kinerja?.Tujuan ?? []).SelectMany(t => t.Sasaran).SelectMany(s => s.Indikator), i => i.Id);
        foreach (ComputedIndikator indikator in context.Computed.Indikator)
        {
            Indikator source = indikator.Source;
            if (reported.GetValueOrDefault(source.Id) is { } then && !TercetakChecker.Agrees(then.Satuan, source.Satuan))
            {
                findings.Add(AgreementFindings.UnitDiffers(source.Id.At, source.Id, source.Nama, new("dalam laporan ini", "in this report"), source.Satuan, new($"dalam laporan tahun {before}", $"in the report for {before}"), then.Satuan));
            }

            if (source.Realisasi.GetValueOrDefault(before) is not { } stated)
            {
                continue;
            }

            if (reported.GetValueOrDefault(source.Id)?.Realisasi.GetValueOrDefault(before) is { } original
                && (stated.Angka != original.Angka || stated.Kategori != original.Kategori))
            {
                findings.Add(AgreementFindings.LastYearDiffers(stated.At, new Tempat.Indikator(source.Id), new($"Realisasi '{source.Nama}'", $"The actual figure of '{source.Nama}'"), Text(stated), Text(original), before));
            }

            // Whole numbers, "100" above all, repeat by nature; decimals hardly do.
            if (indikator.Realisasi is { Angka: { } now } current && stated.Angka == now && now != decimal.Truncate(now))
            {
                findings.Add(AgreementFindings.Repeated(current.At, new Tempat.Indikator(source.Id), new($"Realisasi '{source.Nama}'", $"The actual figure of '{source.Nama}'"), Text(current)));
            }
        }
    }

    private static void CheckMoney(ReviuContext context, FindingBag findings)
    {
        LaporanSebelumnya? last = context.Laporan.Sebelumnya;
        Dictionary<string, ComputedNode> reported = last?.Anggaran is { } anggaran
            ? ById(ComputedLaporan.Flatten(AnggaranRollup.Compute(anggaran, SeleksiAnggaran.Semua)), n => n.Source.Id)
            : [];
        foreach (NodeAnggaran node in context.Computed.NodeById.Values.Select(n => n.Source))
        {
            if (reported.GetValueOrDefault(node.Id)?.Jumlah is { } original)
            {
                Compare(node, node.PaguLalu, original.Pagu, new("Pagu", "The budget ceiling"), last!.Tahun, findings);
                Compare(node, node.RealisasiLalu, original.Realisasi, new("Realisasi", "The actual spending"), last.Tahun, findings);
            }

            if (node.Realisasi is { Value: > 0 } spent && node.RealisasiLalu?.Value == spent.Value)
            {
                findings.Add(AgreementFindings.Repeated(spent.At, new Tempat.BudgetNode(node.Id), new($"Realisasi '{node.Nama}'", $"The actual spending of '{node.Nama}'"), FormatAngka.Rupiah(spent)));
            }
        }
    }

    private static void Compare(NodeAnggaran node, Sourced<decimal>? stated, decimal? reported, Wording what, int tahun, FindingBag findings)
    {
        if (stated is { } one && reported is { } other && one.Value != other)
        {
            findings.Add(AgreementFindings.LastYearDiffers(
                one.At,
                new Tempat.BudgetNode(node.Id),
                new($"{what.Indonesia} '{node.Nama}'", $"{what.Inggris} of '{node.Nama}'"),
                FormatAngka.Rupiah(one),
                FormatAngka.Rupiah(other),
                tahun));
        }
    }

    /// <summary>The first of each id: last year's report finds its own duplicates.</summary>
    private static Dictionary<string, T> ById<T>(IEnumerable<T> all, Func<T, Sourced<string>> id) =>
        all.GroupBy(one => id(one).Value).ToDictionary(g => g.Key, g => g.First());

    private static string Text(NilaiKinerja nilai) => FormatFigure.Cell(new CellPart(nilai.Angka, nilai.Kategori), ColumnKind.Nilai, null);
}
