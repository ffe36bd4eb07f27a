namespace Lkjip.Publish.Core;

/// <summary>The chart of how much of the budget was spent.</summary>
/// <param name="laporan">The report.</param>
/// <param name="data">The figures that it draws.</param>
internal sealed class SerapanChart(ReviewedLaporan laporan, ComputedTable data)
{
    /// <summary>Drafts the chart of a block.</summary>
    /// <param name="laporan">The report.</param>
    /// <param name="data">The figures that it draws.</param>
    public static ChartDraft Draft(ReviewedLaporan laporan, ComputedTable data) => new SerapanChart(laporan, data).Draft();

    private ChartDraft Draft()
    {
        SerapanBar[] bars = [.. Bars()];
        decimal highest = bars.Max(b => b.Serapan) is > 100 and { } above ? above : 100;
        return new ChartDraft(new SerapanBars(highest, bars), Describe(bars), WithoutGroups(data));
    }

    /// <summary>A bar for each row of the lowest level, under the name of the row above it.</summary>
    private IEnumerable<SerapanBar> Bars()
    {
        ComputedRow? parent = null;
        foreach (ComputedRow row in data.Rows)
        {
            if (row.Style is RowStyle.Subtotal)
            {
                parent = row;
            }
            else if (row.Style is RowStyle.Data)
            {
                AnggaranSummary money = Money(row);
                yield return new SerapanBar(row.Nama, row.Level == 0 ? null : parent?.Nama, money.Serapan?.Angka, money.Serapan?.ToString(), Amounts(money))
                {
                    Beside = [.. Beside(money)],
                };
            }
        }
    }

    /// <summary>What stands beside the figures of a bar.</summary>
    private static IEnumerable<PortalNote> Beside(AnggaranSummary money) =>
    [
        .. OfficialNotes.Indonesia.Computed(money.Serapan), .. OfficialNotes.Indonesia.Computed(money.Realisasi, "realisasi"), .. OfficialNotes.Indonesia.Computed(money.Pagu, "pagu"),
    ];

    private static string Amounts(AnggaranSummary money) => (money.Realisasi, money.Pagu) switch
    {
        ({ } realisasi, { } pagu) => $"{realisasi} dari {pagu}",
        (null, { } pagu) => $"belum ada realisasi; pagu {pagu}",
        ({ } realisasi, null) => $"{realisasi}; pagu belum ada",
        _ => "pagu dan realisasi belum ada",
    };

    private string Describe(SerapanBar[] bars)
    {
        AnggaranSummary total = Money(data.Rows[^1]);
        string[] beside = [.. Beside(total).Select(note => note.Text)];
        string sum = bars.Length == 0 ? "Tidak ada mata anggaran yang dipilih."
            : $"{(total.Serapan is { } serapan ? $"Terserap {serapan}:" : "Seluruhnya")} {string.Join(' ', beside.Prepend(Amounts(total)))}.";
        return sum + ChartDraft.Extremes("Serapan", [.. bars.Where(b => b is { Text: not null, Serapan: not null }).Select(b => (b.Label, b.Serapan!.Value, b.Text!))]);
    }

    /// <summary>The money of a row: the share as printed, else as it follows from what is official of both sides.</summary>
    private AnggaranSummary Money(ComputedRow row)
    {
        (OfficialFigure? pagu, OfficialFigure? realisasi, OfficialFigure? serapan) = (Figure(row, "pagu"), Figure(row, "realisasi"), Figure(row, "serapan"));
        return new AnggaranSummary(pagu, realisasi, serapan is null or { IsPrinted: true }
            ? serapan
            : OfficialFigure.Derived(serapan.Official with { Angka = Persentase.Of(realisasi?.Exact, pagu?.Exact) }, serapan.Official, realisasi, pagu));
    }

    private OfficialFigure? Figure(ComputedRow row, string column) =>
        data.ColumnByKey(column) is { } known ? laporan.OfficialCells.Of(data, row, known) : null;

    /// <summary>Four plain headings say enough.</summary>
    private static ComputedTable WithoutGroups(ComputedTable table) => table with { Columns = [.. table.Columns.Select(c => c with { Grup = null })] };
}
