namespace Lkjip.Publish.Core;

/// <summary>Every kind of table, by the data that it draws on; the first of each list is what a block without <c>bentuk</c> means.</summary>
internal static class TableKinds
{
    /// <summary>Builds the table of a block; null where the block asks for something that does not exist, which a finding says.</summary>
    public delegate ComputedTable? Builder(TabelBlock block, ComputedLaporan laporan, FindingBag findings);

    private static readonly IReadOnlyDictionary<SumberTabel, (string Bentuk, Builder Build)[]> Kinds = new Dictionary<SumberTabel, (string, Builder)[]>
    {
        [SumberTabel.Kinerja] =
        [
            .. KinerjaTable.Names.Select(name => (name, (Builder)KinerjaTable.Build)),
            ("strategi", StrategiTable.Build),
            ("rekap-status", RekapStatusTable.Build),
            ("rekap-sasaran", RekapSasaranTable.Build),
            ("efektivitas", EfektivitasTable.Build),
        ],
        [SumberTabel.Anggaran] =
        [
            .. AnggaranTable.Names.Select(name => (name, (Builder)AnggaranTable.Build)),
            ("misi", MisiTable.Build),
        ],
        [SumberTabel.Skm] =
        [
            ("unsur", UnsurTable.Build),
            ("frekuensi", FrekuensiTable.Build),
            ("peringkat", UnsurTable.Build),
            ("kesimpulan", KesimpulanSkmTable.Build),
            ("responden", RespondenTable.Build),
            ("skala", (block, _, findings) => SkalaSkmTable.Build(block, findings)),
        ],
    };

    /// <summary>Builds the table that a block asks for by its <c>bentuk</c>.</summary>
    public static ComputedTable? Build(TabelBlock block, ComputedLaporan laporan, FindingBag findings)
    {
        (string Bentuk, Builder Build)[] known = Kinds[block.Sumber];
        if (block.Bentuk is not { } bentuk)
        {
            return known[0].Build(block, laporan, findings);
        }

        if (known.FirstOrDefault(k => k.Bentuk == bentuk.Value) is { Build: { } build })
        {
            return build(block, laporan, findings);
        }

        findings.Add(InputFindings.UnknownName(bentuk.At, new("bentuk", "form"), bentuk, known.Select(k => k.Bentuk)));
        return null;
    }
}
