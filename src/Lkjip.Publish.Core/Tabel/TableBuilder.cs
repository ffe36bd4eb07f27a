namespace Lkjip.Publish.Core;

/// <summary>Builds the table that a block asks for.</summary>
public static class TableBuilder
{
    /// <summary>Builds a table.</summary>
    /// <param name="block">The block.</param>
    /// <param name="laporan">The computed report.</param>
    /// <param name="findings">Gets what the block names and the report does not have.</param>
    /// <returns>Null where the block's data are missing; a finding then says so.</returns>
    public static ComputedTable? Build(TabelBlock block, ComputedLaporan laporan, FindingBag findings)
    {
        CheckReferences(block, laporan, findings);
        if (TableKinds.Of(block) is not { } kind)
        {
            Sourced<string> bentuk = block.Bentuk!.Value;
            findings.Add(InputFindings.UnknownName(bentuk.At, new("bentuk", "form"), bentuk, TableKinds.Of(block.Sumber).Select(known => known.Bentuk!)));
            return null;
        }

        return kind.NeedsFile && !HasFile(block, laporan.Source) ? Missing(block, laporan.Source, findings) : kind.Build(block, laporan, findings);
    }

    private static bool HasFile(TabelBlock block, Laporan laporan) => block.Sumber switch
    {
        SumberTabel.Kinerja => laporan.Kinerja is not null,
        SumberTabel.Anggaran => laporan.Anggaran is not null,
        SumberTabel.Skm => laporan.Skm is not null,
        SumberTabel.Pegawai => laporan.Pegawai is not null,
        _ => GenericTable.DataOf(block, laporan) is not null,
    };

    private static ComputedTable? Missing(TabelBlock block, Laporan laporan, FindingBag findings)
    {
        string file = block.Sumber is SumberTabel.Tabel
            ? $"tabel/{block.Data?.Value ?? block.Id.Value}.json"
            : TableKinds.NameOf(block.Sumber) + ".json";
        findings.AddOnce(InputFindings.MissingDataFile(block.At, $"{laporan.Folder}/data/{file}", new($"tabel '{block.Id.Value}'", $"the table '{block.Id.Value}'")));
        return null;
    }

    /// <summary>Reports the sasaran, indicators and budget nodes that a block names and the report does not have.</summary>
    internal static void CheckReferences(TabelBlock block, ComputedLaporan laporan, FindingBag findings)
    {
        string[] sasaran = [.. laporan.Indikator.Select(i => i.Sasaran.Id.Value).Distinct()];
        Check(block.Sasaran, new("sasaran", "objective"), sasaran, findings);
        Check(block.Indikator, new("indikator", "indicator"), laporan.IndikatorById.Keys, findings);
        Check(block.Hanya.Concat(block.Kecuali).Concat(block.TanpaBaris), new("mata anggaran", "budget item"), laporan.NodeById.Keys, findings);
    }

    private static void Check(IEnumerable<Sourced<string>> ids, Wording what, IEnumerable<string> known, FindingBag findings)
    {
        HashSet<string> names = [.. known];
        foreach (Sourced<string> id in ids.Where(id => !names.Contains(id.Value)))
        {
            findings.Add(InputFindings.UnknownName(id.At, what, id, names));
        }
    }
}
