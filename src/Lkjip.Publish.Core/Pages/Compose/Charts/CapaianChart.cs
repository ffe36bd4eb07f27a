namespace Lkjip.Publish.Core;

/// <summary>The chart of how far indicators reached their targets.</summary>
internal static class CapaianChart
{
    /// <summary>Drafts the chart of a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="laporan">The report.</param>
    /// <param name="data">The figures that it draws.</param>
    public static ChartDraft Draft(GrafikBlock block, ReviewedLaporan laporan, ComputedTable data)
    {
        int desimal = laporan.Laporan.Kepala.Desimal;
        IndikatorSummary[] chosen = [.. KinerjaTable.Chosen(block.Sasaran, block.Indikator, laporan.Computed).Select(i => IndikatorSummary.From(i, desimal, laporan.Official))];
        CapaianBar[] bars = [.. chosen.Select(Bar)];
        return new ChartDraft(new CapaianBars(bars.Max(b => b.Capaian) is > 100 and { } highest ? highest : 100, bars), Describe(chosen, bars), data);
    }

    private static CapaianBar Bar(IndikatorSummary indikator) => new(
        indikator.Nama,
        indikator.Capaian?.Angka,
        indikator.Capaian?.ToString(),
        IndikatorText.Values(indikator.Target, indikator.Realisasi, indikator.Satuan, TeksPortal.Indonesia),
        Remark(indikator))
    {
        Beside =
        [
            .. OfficialNotes.Indonesia.Computed(indikator.Capaian), .. OfficialNotes.Indonesia.Computed(indikator.Realisasi, "realisasi"),
            .. OfficialNotes.Indonesia.Computed(indikator.Target, "target"),
        ],
    };

    /// <summary>Where a bar's length does not say it: that the target was missed, or why there is no bar.</summary>
    private static string? Remark(IndikatorSummary indikator)
    {
        string? why = (indikator.Target, indikator.Realisasi) switch
        {
            _ when indikator.Capaian is not null => null,
            (null, _) => "capaian tidak dihitung: target belum ditetapkan",
            (_, null) => "capaian tidak dihitung: realisasi belum ada",
            ({ Angka: 0 }, _) => "capaian tidak dihitung: targetnya nol",
            _ => "capaian tidak dihitung: kategori tidak dapat dibagi",
        };
        string? missed = indikator.Status is StatusCapaian.TidakMencapai ? "belum mencapai target" : null;
        string[] remarks = [.. new[] { missed, why }.OfType<string>()];
        return remarks.Length == 0 ? null : string.Join("; ", remarks);
    }

    private static string Describe(IndikatorSummary[] chosen, CapaianBar[] bars)
    {
        if (chosen.Length == 0)
        {
            return "Tidak ada indikator yang dipilih.";
        }

        int reached = chosen.Count(i => i.Status is StatusCapaian.Sesuai or StatusCapaian.Melampaui);
        int unknown = bars.Count(b => b.Capaian is null);
        return $"Dari {chosen.Length} indikator, {reached} mencapai target{(unknown > 0 ? $" dan {unknown} tanpa persentase capaian" : string.Empty)}."
            + ChartDraft.Extremes("Capaian", [.. bars.Where(b => b.Capaian is not null).Select(b => (b.Label, b.Capaian!.Value, b.Text!))]);
    }
}
