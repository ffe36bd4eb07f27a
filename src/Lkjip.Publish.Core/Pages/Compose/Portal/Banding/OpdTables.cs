namespace Lkjip.Publish.Core;

/// <summary>The OPD of a local government in one year, three or more, as tables with a row each.</summary>
/// <param name="teks">The language.</param>
internal sealed class OpdTables(TeksPerbandingan teks)
{
    private readonly Difference difference = new(teks);

    // Of the key figures, those whose mean says something: money of a large office and a small one has none.
    private static readonly string[] Averaged = ["indikator-tercapai", "rata-rata-capaian", "serapan", "ikm"];

    /// <summary>The key figures, and the indicators that several of them have.</summary>
    /// <param name="reports">The reports, in the order of the rows.</param>
    /// <param name="caption">What is compared.</param>
    public IReadOnlyList<PortalTable> Of(IReadOnlyList<ComparedReport> reports, string caption)
    {
        PortalTable shared = Shared(reports, caption);
        return shared.Rows.Count == 0 ? [Figures(reports, caption)] : [Figures(reports, caption), shared];
    }

    private PortalTable Figures(IReadOnlyList<ComparedReport> reports, string caption)
    {
        decimal?[] means = [.. ComparedReports.Keys.Select((key, i) => Averaged.Contains(key) ? Persentase.Mean(reports.Select(r => r.Figures[i].Value)) : null)];
        return new PortalTable(
            "angka",
            $"{teks.Angka}: {caption}",
            [new(teks.PerangkatDaerah, ColumnKind.Teks), .. ComparedReports.Names(teks).Zip(ComparedReports.Keys, (name, key) => new PortalColumn(name, key == "predikat" ? ColumnKind.Teks : ColumnKind.Nilai))],
            [
                .. reports.Select(r => new PortalRow(
                    [new PortalCell(r.Card.Opd) { Address = r.Card.Address, IsOwn = true }, .. r.Figures.Select((value, i) => Cell(value, means[i]))])),
            ],
            Sortable: true)
        {
            Note = teks.Catatan,
        };
    }

    private PortalTable Shared(IReadOnlyList<ComparedReport> reports, string caption) => new(
        "indikator",
        $"{teks.Indikator}: {caption}",
        [
            new(teks.Indikator, ColumnKind.Teks), new(teks.PerangkatDaerah, ColumnKind.Teks), new(teks.Target, ColumnKind.Nilai),
            new(teks.HasilIndikator, ColumnKind.Nilai), new(teks.Capaian, ColumnKind.Nilai),
        ],
        [
            .. reports.SelectMany(r => r.Indikator.Select(i => (Report: r, Indikator: i)))
                .GroupBy(pair => PairTables.NameOf(pair.Indikator))
                .Where(group => group.Count() > 1)
                .SelectMany(Rows),
        ],
        Sortable: true);

    private IEnumerable<PortalRow> Rows(IEnumerable<(ComparedReport Report, ComparedIndikator Indikator)> group)
    {
        (ComparedReport Report, ComparedIndikator Indikator)[] rows = [.. group];
        bool alike = rows.All(r => NilaiDeret.SameUnit(r.Indikator.Satuan, rows[0].Indikator.Satuan) && r.Indikator.Arah == rows[0].Indikator.Arah);
        decimal? mean = alike ? Persentase.Mean(rows.Select(r => r.Indikator.Realisasi.Value)) : null;
        return rows.Select(r => new PortalRow(
        [
            new(r.Indikator.Nama) { IsOwn = true }, new(r.Report.Card.Opd) { IsOwn = true }, PortalCells.Plain(r.Indikator.Target, teks.Resmi) with { Sort = null },
            Cell(r.Indikator.Realisasi, mean), Cell(r.Indikator.Capaian, mean: null),
        ]));
    }

    private PortalCell Cell(ComparedValue value, decimal? mean)
    {
        PortalCell cell = new(value.Text, value.Value)
        {
            Notes = [.. value.Source is { } source ? [new PortalNote(source) { IsOwn = true }] : Array.Empty<PortalNote>(), .. teks.Resmi.Of(value.Figure)],
        };
        return value.Value is { } number && mean is { } middle
            ? cell with { Notes = [.. cell.Notes, new(teks.DariRataRata(difference.Text(number - middle, value.Unit, value.Decimals)))] }
            : cell;
    }
}
