namespace Lkjip.Publish.Core;

/// <summary>Two reports side by side as tables.</summary>
internal static class PairTables
{
    /// <summary>The key figures, and the indicators if there are any.</summary>
    /// <param name="a">The report on the left; of two years the earlier one.</param>
    /// <param name="b">The report on the right.</param>
    /// <param name="names">What the two columns are called.</param>
    /// <param name="caption">What is compared.</param>
    /// <param name="judged">True says of an indicator whether it moved for the better: for two years of one OPD.</param>
    public static IReadOnlyList<SummaryTable> Of(ComparedReport a, ComparedReport b, (string A, string B) names, string caption, bool judged)
    {
        SummaryTable indikator = Indikator(
            names, caption, [.. Pairs(a.Indikator, b.Indikator).Select(pair => Row(pair.A, pair.B, names.A, judged))]);
        SummaryTable figures = Figures(names, caption, [.. a.Figures.Zip(b.Figures, (x, y) => (new SummaryCell(x.Text), new SummaryCell(y.Text), Difference.Of(x, y)))]);
        return indikator.Rows.Count == 0 ? [figures] : [figures, indikator];
    }

    /// <summary>The same tables with nothing in their cells; the second has one row.</summary>
    public static IReadOnlyList<SummaryTable> Blank()
    {
        SummaryCell none = new(string.Empty);
        return
        [
            Figures((string.Empty, string.Empty), string.Empty, [.. BandingText.Figures.Select(_ => (none, none, none))]),
            Indikator((string.Empty, string.Empty), string.Empty, [new SummaryRow([none, none, none, none, none])]),
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

    private static SummaryTable Figures((string A, string B) names, string caption, IReadOnlyList<(SummaryCell A, SummaryCell B, SummaryCell Difference)> cells) => new(
        "angka",
        $"{BandingText.Angka}: {caption}",
        [new(BandingText.Angka, ColumnKind.Teks), new(names.A, ColumnKind.Nilai), new(names.B, ColumnKind.Nilai), new(BandingText.Selisih, ColumnKind.Nilai)],
        [.. BandingText.Figures.Zip(cells, (figure, row) => new SummaryRow([new(figure.Name), row.A, row.B, row.Difference]))],
        Sortable: false)
    {
        Note = BandingText.Catatan,
    };

    private static SummaryTable Indikator((string A, string B) names, string caption, IReadOnlyList<SummaryRow> rows) => new(
        "indikator",
        $"{BandingText.Indikator}: {caption}",
        [
            new(BandingText.Indikator, ColumnKind.Teks), new(names.A, ColumnKind.Nilai), new(names.B, ColumnKind.Nilai),
            new(BandingText.Selisih, ColumnKind.Nilai), new(BandingText.SelisihCapaian, ColumnKind.Nilai),
        ],
        rows,
        Sortable: false);

    private static SummaryRow Row(ComparedIndikator? a, ComparedIndikator? b, string nameOfA, bool judged) => new(
    [
        Name(a, b, nameOfA), Cell(a), Cell(b), a is null || b is null ? SummaryCell.Unknown : Moved(a, b, judged), Difference.Of(a?.Capaian, b?.Capaian),
    ]);

    /// <summary>The name in the second report; below it the one in the first, where that is another.</summary>
    private static SummaryCell Name(ComparedIndikator? a, ComparedIndikator? b, string nameOfA) => new((b ?? a)!.Nama)
    {
        Notes = a is null || b is null || NameOf(a) == NameOf(b) ? [] : [new($"{nameOfA}: {a.Nama}")],
    };

    private static SummaryCell Moved(ComparedIndikator a, ComparedIndikator b, bool judged)
    {
        if (!NilaiDeret.SameUnit(a.Satuan, b.Satuan) || a.Arah != b.Arah)
        {
            return SummaryCell.Unknown with { Notes = [new(BandingText.SatuanBerbeda)] };
        }

        SummaryCell cell = Difference.Of(a.Realisasi, b.Realisasi);
        return judged && Difference.Judge(a, b) is { } word ? cell with { Notes = [new(word)] } : cell;
    }

    private static SummaryCell Cell(ComparedIndikator? indikator)
    {
        if (indikator is null)
        {
            return SummaryCell.Unknown;
        }

        string?[] notes =
        [
            indikator.Target is { } target ? BandingText.NoteTarget(target) : null,
            indikator.Capaian.Value is null ? null : BandingText.NoteCapaian(indikator.Capaian.Text, indikator.Predikat),
        ];
        return new SummaryCell(indikator.Realisasi.Text) { Notes = [.. notes.OfType<string>().Select(note => new SummaryNote(note))] };
    }
}
