namespace Lkjip.Publish.Core;

/// <summary>Two reports side by side as tables.</summary>
/// <param name="teks">The language.</param>
internal sealed class PairTables(TeksPerbandingan teks)
{
    private readonly Difference difference = new(teks);

    /// <summary>The key figures, and the indicators if there are any.</summary>
    /// <param name="a">The report on the left; of two years the earlier one.</param>
    /// <param name="b">The report on the right.</param>
    /// <param name="names">What the two columns are called.</param>
    /// <param name="caption">What is compared.</param>
    /// <param name="judged">True says of an indicator whether it moved for the better: for two years of one OPD.</param>
    public IReadOnlyList<PortalTable> Of(ComparedReport a, ComparedReport b, (string A, string B) names, string caption, bool judged)
    {
        PortalTable indikator = Indikator(
            names, caption, [.. Pairs(a.Indikator, b.Indikator).Select(pair => Row(pair.A, pair.B, names.A, judged))]);
        PortalTable figures = Figures(names, caption, [.. a.Figures.Zip(b.Figures, (x, y) => (Cell(x), Cell(y), difference.Of(x, y)))]);
        return indikator.Rows.Count == 0 ? [figures] : [figures, indikator];
    }

    /// <summary>The same tables with nothing in their cells; the second has one row.</summary>
    public IReadOnlyList<PortalTable> Blank()
    {
        PortalCell none = new(string.Empty);
        return
        [
            Figures((string.Empty, string.Empty), string.Empty, [.. ComparedReports.Keys.Select(_ => (none, none, none))]),
            Indikator((string.Empty, string.Empty), string.Empty, [new PortalRow([none, none, none, none, none])]),
        ];
    }

    /// <summary>Indicators with one id are one; those of different OPD are one where their names are.</summary>
    /// <returns>In the order of the first; then those that only the second has.</returns>
    public static IEnumerable<(ComparedIndikator? A, ComparedIndikator? B)> Pairs(IReadOnlyList<ComparedIndikator> a, IReadOnlyList<ComparedIndikator> b)
    {
        List<ComparedIndikator> left = [.. b];
        foreach (ComparedIndikator one in a)
        {
            ComparedIndikator? other = left.Find(x => x.Key == one.Key) ?? left.Find(x => NameOf(x) == NameOf(one));
            if (other is not null)
            {
                left.Remove(other);
            }

            yield return (one, other);
        }

        foreach (ComparedIndikator one in left)
        {
            yield return (null, one);
        }
    }

    /// <summary>A name without what makes no difference: capitals, and blanks that stand double.</summary>
    public static string NameOf(ComparedIndikator indikator) =>
        string.Join(' ', indikator.Nama.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    private PortalTable Figures((string A, string B) names, string caption, IReadOnlyList<(PortalCell A, PortalCell B, PortalCell Change)> cells) => new(
        "angka",
        $"{teks.Angka}: {caption}",
        [new(teks.Angka, ColumnKind.Teks), new(names.A, ColumnKind.Nilai), new(names.B, ColumnKind.Nilai), new(teks.Selisih, ColumnKind.Nilai)],
        [.. ComparedReports.Names(teks).Zip(cells, (name, row) => new PortalRow([new(name), row.A, row.B, row.Change]))],
        Sortable: false)
    {
        Note = teks.Catatan,
    };

    private PortalTable Indikator((string A, string B) names, string caption, IReadOnlyList<PortalRow> rows) => new(
        "indikator",
        $"{teks.Indikator}: {caption}",
        [
            new(teks.Indikator, ColumnKind.Teks), new(names.A, ColumnKind.Nilai), new(names.B, ColumnKind.Nilai),
            new(teks.Selisih, ColumnKind.Nilai), new(teks.SelisihCapaian, ColumnKind.Nilai),
        ],
        rows,
        Sortable: false);

    private PortalRow Row(ComparedIndikator? a, ComparedIndikator? b, string nameOfA, bool judged) => new(
    [
        Name(a, b, nameOfA), Cell(a), Cell(b), a is null || b is null ? PortalCell.Unknown : Moved(a, b, judged), difference.Of(a?.Capaian, b?.Capaian),
    ]);

    /// <summary>The name in the second report; below it the one in the first, where that is another.</summary>
    private static PortalCell Name(ComparedIndikator? a, ComparedIndikator? b, string nameOfA) => new((b ?? a)!.Nama)
    {
        IsOwn = true,
        Notes = a is null || b is null || NameOf(a) == NameOf(b) ? [] : [new($"{nameOfA}: {a.Nama}")],
    };

    private PortalCell Moved(ComparedIndikator a, ComparedIndikator b, bool judged)
    {
        if (!NilaiDeret.SameUnit(a.Satuan, b.Satuan) || a.Arah != b.Arah)
        {
            return PortalCell.Unknown with { Notes = [new(teks.CaraUkurBerbeda)] };
        }

        PortalCell cell = difference.Of(a.Realisasi, b.Realisasi);
        return judged && difference.Judge(a, b) is { } word ? cell with { Notes = [new(word)] } : cell;
    }

    private PortalCell Cell(ComparedIndikator? indikator)
    {
        if (indikator is null)
        {
            return PortalCell.Unknown;
        }

        string?[] notes =
        [
            indikator.Target is { } target ? teks.DenganTarget(teks.Resmi.Inline(target)) : null,
            indikator.Capaian.Figure is { } capaian ? teks.DenganCapaian(teks.Resmi.Inline(capaian), indikator.Predikat is { } predikat ? teks.Resmi.Inline(predikat) : null) : null,
        ];
        PortalCell cell = Cell(indikator.Realisasi);
        return cell with { Notes = [.. cell.Notes, .. notes.OfType<string>().Select(note => new PortalNote(note))] };
    }

    /// <summary>A value with what stands beside it: the survey that it is from, what the data give, what is printed elsewhere.</summary>
    private PortalCell Cell(ComparedValue value) =>
        new(value.Text) { Notes = [.. value.Source is { } source ? [new PortalNote(source) { IsOwn = true }] : Array.Empty<PortalNote>(), .. teks.Resmi.Of(value.Figure)] };
}
