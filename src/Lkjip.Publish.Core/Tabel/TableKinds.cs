namespace Lkjip.Publish.Core;

/// <summary>Every kind of table, by what it draws on; the first of each is what a block without <c>bentuk</c> means.</summary>
public static class TableKinds
{
    /// <summary>All kinds, in the order of the guide.</summary>
    public static IReadOnlyList<TableKind> All { get; } =
    [
        .. KinerjaTable.Kinds, StrategiTable.Kind, RekapStatusTable.Kind, RekapSasaranTable.Kind, EfektivitasTable.Kind,
        .. AnggaranTable.Kinds, MisiTable.Kind,
        UnsurTable.Unsur, UnsurTable.Peringkat, FrekuensiTable.Kind, KesimpulanSkmTable.Kind, RespondenTable.Kind, SkalaSkmTable.Kind,
        SkalaTable.Kind,
        PegawaiTable.Kind,
        GenericTable.Kind,
    ];

    /// <summary>The kinds that draw on the same, the usual one first.</summary>
    public static IEnumerable<TableKind> Of(SumberTabel sumber) => All.Where(kind => kind.Sumber == sumber);

    /// <summary>The kind that a block asks for; null where its <c>bentuk</c> is not known.</summary>
    public static TableKind? Of(TabelBlock block) =>
        Of(block.Sumber).FirstOrDefault(kind => kind.Bentuk is null || block.Bentuk is not { } asked || kind.Bentuk == asked.Value);

    /// <summary>Names kinds by what they draw on: "anggaran (realisasi, program), pegawai".</summary>
    public static string NamesOf(IEnumerable<TableKind> kinds) => string.Join(", ", kinds.GroupBy(kind => kind.Sumber).Select(group =>
        NameOf(group.Key) + (group.First().Bentuk is null ? string.Empty : $" ({string.Join(", ", group.Select(kind => kind.Bentuk))})")));

    /// <summary>The name of what tables draw on, as blocks write it.</summary>
    public static string NameOf(SumberTabel sumber) => sumber.ToString().ToLowerInvariant();

    /// <summary>Reports the options that a block writes and its kind of table does not take.</summary>
    /// <param name="block">The block; one of no known kind has a finding of its own.</param>
    /// <param name="written">The keys that it writes, with their places.</param>
    /// <param name="findings">Gets a finding for each.</param>
    public static void CheckOptions(TabelBlock block, IEnumerable<Sourced<string>> written, FindingBag findings)
    {
        if (Of(block) is not { } kind)
        {
            return;
        }

        foreach (Sourced<string> key in written)
        {
            if (TableOption.All.FirstOrDefault(option => option.Kunci == key.Value) is { } option && !kind.Takes(option))
            {
                findings.Add(InputFindings.UselessOption(key.At, key, Wording(kind), NamesOf(All.Where(other => other.Takes(option)))));
            }
        }
    }

    private static Wording Wording(TableKind kind)
    {
        string written = $"'sumber: {NameOf(kind.Sumber)}{(kind.Bentuk is null ? string.Empty : $", bentuk: {kind.Bentuk}")}'";
        return new($"tabel {written}", $"a table {written}");
    }
}
