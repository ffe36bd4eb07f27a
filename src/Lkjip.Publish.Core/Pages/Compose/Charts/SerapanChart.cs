namespace Lkjip.Publish.Core;

/// <summary>The chart of how much of the budget was spent.</summary>
internal static class SerapanChart
{
    /// <summary>Drafts the chart of a block.</summary>
    /// <param name="laporan">The computed report.</param>
    /// <param name="data">The figures that it draws.</param>
    public static ChartDraft Draft(ComputedLaporan laporan, ComputedTable data)
    {
        int desimal = laporan.Source.Kepala.Desimal;
        SerapanBar[] bars = [.. Bars(data.Rows, desimal)];
        decimal highest = bars.Max(b => b.Serapan) is > 100 and { } above ? above : 100;
        return new ChartDraft(new SerapanBars(highest, bars), Describe(data.Rows, bars, desimal), WithoutGroups(data));
    }

    /// <summary>A bar for each row of the lowest level, under the name of the row above it.</summary>
    private static IEnumerable<SerapanBar> Bars(IReadOnlyList<ComputedRow> rows, int desimal)
    {
        ComputedRow? parent = null;
        foreach (ComputedRow row in rows)
        {
            if (row.Style is RowStyle.Subtotal)
            {
                parent = row;
            }
            else if (row.Style is RowStyle.Data)
            {
                decimal? serapan = Number(row, "serapan");
                string? text = serapan is { } share ? FormatAngka.Persen(share, desimal) : null;
                yield return new SerapanBar(row.Nama, row.Level == 0 ? null : parent?.Nama, serapan, text, Amounts(row));
            }
        }
    }

    private static string Amounts(ComputedRow row) => (Number(row, "realisasi"), Number(row, "pagu")) switch
    {
        ({ } realisasi, { } pagu) => $"{FormatAngka.Rupiah(realisasi)} dari {FormatAngka.Rupiah(pagu)}",
        (null, { } pagu) => $"belum ada realisasi; pagu {FormatAngka.Rupiah(pagu)}",
        ({ } realisasi, null) => $"{FormatAngka.Rupiah(realisasi)}; pagu belum ada",
        _ => "pagu dan realisasi belum ada",
    };

    private static string Describe(IReadOnlyList<ComputedRow> rows, SerapanBar[] bars, int desimal)
    {
        ComputedRow total = rows[^1];
        string sum = bars.Length == 0 ? "Tidak ada mata anggaran yang dipilih."
            : Number(total, "serapan") is { } serapan ? $"Terserap {FormatAngka.Persen(serapan, desimal)}: {Amounts(total)}."
            : $"Seluruhnya {Amounts(total)}.";
        return sum + ChartDraft.Extremes("Serapan", [.. bars.Where(b => b.Text is not null).Select(b => (b.Label, b.Serapan!.Value, b.Text!))]);
    }

    private static decimal? Number(ComputedRow row, string column) => row.CellOf(column)?.Parts is [{ Angka: { } number }] ? number : null;

    /// <summary>Four plain headings say enough.</summary>
    private static ComputedTable WithoutGroups(ComputedTable table) => table with { Columns = [.. table.Columns.Select(c => c with { Grup = null })] };
}
