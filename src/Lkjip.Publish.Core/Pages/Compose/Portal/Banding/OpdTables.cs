namespace Lkjip.Publish.Core;

/// <summary>The OPD of a local government in one year, three or more, as tables with a row each.</summary>
internal static class OpdTables
{
    // Of the key figures, those whose mean says something: money of a large office and a small one has none.
    private static readonly string[] Averaged = ["indikator-tercapai", "rata-rata-capaian", "serapan", "ikm"];

    /// <summary>The key figures, and the indicators that several of them have.</summary>
    /// <param name="reports">The reports, in the order of the rows.</param>
    /// <param name="caption">What is compared.</param>
    public static IReadOnlyList<SummaryTable> Of(IReadOnlyList<ComparedReport> reports, string caption)
    {
        SummaryTable shared = Shared(reports, caption);
        return shared.Rows.Count == 0 ? [Figures(reports, caption)] : [Figures(reports, caption), shared];
    }

    private static SummaryTable Figures(IReadOnlyList<ComparedReport> reports, string caption)
    {
        decimal?[] means = [.. BandingText.Figures.Select((figure, i) => Averaged.Contains(figure.Key) ? Persentase.Mean(reports.Select(r => r.Figures[i].Value)) : null)];
        return new SummaryTable(
            "angka",
            $"{BandingText.Angka}: {caption}",
            [new(BandingText.PerangkatDaerah, ColumnKind.Teks), .. BandingText.Figures.Select(f => new SummaryColumn(f.Name, f.Key == "predikat" ? ColumnKind.Teks : ColumnKind.Nilai))],
            [
                .. reports.Select(r => new SummaryRow(
                    [new SummaryCell(r.Card.Opd) { Address = r.Card.Address }, .. r.Figures.Select((value, i) => Cell(value, means[i]))])),
            ],
            Sortable: true)
        {
            Note = BandingText.Catatan,
        };
    }

    private static SummaryTable Shared(IReadOnlyList<ComparedReport> reports, string caption) => new(
        "indikator",
        $"{BandingText.Indikator}: {caption}",
        [
            new(BandingText.Indikator, ColumnKind.Teks), new(BandingText.PerangkatDaerah, ColumnKind.Teks), new(BandingText.Target, ColumnKind.Nilai),
            new(BandingText.Realisasi, ColumnKind.Nilai), new(BandingText.Capaian, ColumnKind.Nilai),
        ],
        [
            .. reports.SelectMany(r => r.Indikator.Select(i => (Report: r, Indikator: i)))
                .GroupBy(pair => PairTables.NameOf(pair.Indikator))
                .Where(group => group.Count() > 1)
                .SelectMany(Rows),
        ],
        Sortable: true);

    private static IEnumerable<SummaryRow> Rows(IEnumerable<(ComparedReport Report, ComparedIndikator Indikator)> group)
    {
        (ComparedReport Report, ComparedIndikator Indikator)[] rows = [.. group];
        bool alike = rows.All(r => NilaiDeret.SameUnit(r.Indikator.Satuan, rows[0].Indikator.Satuan) && r.Indikator.Arah == rows[0].Indikator.Arah);
        decimal? mean = alike ? Persentase.Mean(rows.Select(r => r.Indikator.Realisasi.Value)) : null;
        return rows.Select(r => new SummaryRow(
        [
            new(r.Indikator.Nama), new(r.Report.Card.Opd), new(r.Indikator.Target ?? ComparedValue.Unknown),
            Cell(r.Indikator.Realisasi, mean), Cell(r.Indikator.Capaian, mean: null),
        ]));
    }

    private static SummaryCell Cell(ComparedValue value, decimal? mean)
    {
        SummaryCell cell = new(value.Text, value.Value);
        return value.Value is { } number && mean is { } middle
            ? cell with { Notes = [new(BandingText.Against(Difference.Text(number - middle, value.Unit, value.Decimals)))] }
            : cell;
    }
}
