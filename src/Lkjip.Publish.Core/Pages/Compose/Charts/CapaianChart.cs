namespace Lkjip.Publish.Core;

/// <summary>The chart of how far indicators reached their targets.</summary>
internal static class CapaianChart
{
    /// <summary>Drafts the chart of a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="laporan">The computed report.</param>
    /// <param name="data">The figures that it draws.</param>
    public static ChartDraft Draft(GrafikBlock block, ComputedLaporan laporan, ComputedTable data)
    {
        ComputedIndikator[] chosen = [.. KinerjaTable.Chosen(block.Sasaran, block.Indikator, laporan)];
        int desimal = laporan.Source.Kepala.Desimal;
        CapaianBar[] bars = [.. chosen.Select(i => Bar(i, desimal))];
        return new ChartDraft(new CapaianBars(bars.Max(b => b.Capaian) is > 100 and { } highest ? highest : 100, bars), Describe(chosen, bars), data);
    }

    private static CapaianBar Bar(ComputedIndikator indikator, int desimal) => new(
        indikator.Source.Nama,
        indikator.Capaian,
        indikator.Capaian is { } capaian ? FormatAngka.Persen(capaian, desimal) : null,
        Values(indikator),
        Remark(indikator));

    /// <summary>Realisasi and target, as far as they are known: "91,70 dari 90".</summary>
    /// <param name="indikator">The indicator.</param>
    /// <param name="teks">The voice that speaks; null for the reports' own.</param>
    public static string Values(ComputedIndikator indikator, TeksPortal? teks = null)
    {
        teks ??= TeksPortal.Indonesia;
        string satuan = indikator.Source.Satuan;
        int? desimal = indikator.Source.Desimal;
        return (indikator.Realisasi, indikator.Target) switch
        {
            ({ } realisasi, { } target) => teks.Dari(IndikatorText.Of(realisasi, satuan == "%" ? satuan : null, desimal), IndikatorText.Of(target, satuan, desimal)),
            ({ } realisasi, null) => IndikatorText.Of(realisasi, satuan, desimal),
            (null, { } target) => teks.TargetSebesar(IndikatorText.Of(target, satuan, desimal)),
            _ => "–",
        };
    }

    /// <summary>Where a bar's length does not say it: that the target was missed, or why there is no bar.</summary>
    private static string? Remark(ComputedIndikator indikator)
    {
        string? why = (indikator.Target, indikator.Realisasi) switch
        {
            _ when indikator.Capaian is not null => null,
            (null, _) => "capaian tidak dihitung: target belum ditetapkan",
            (_, null) => "capaian tidak dihitung: realisasi belum ada",
            ({ Angka: 0 }, _) => "capaian tidak dihitung: targetnya nol",
            _ => "capaian tidak dihitung: kategori tidak dapat dibagi",
        };
        string? missed = indikator.MencapaiTarget is false ? "belum mencapai target" : null;
        string[] remarks = [.. new[] { missed, why }.OfType<string>()];
        return remarks.Length == 0 ? null : string.Join("; ", remarks);
    }

    private static string Describe(ComputedIndikator[] chosen, CapaianBar[] bars)
    {
        if (chosen.Length == 0)
        {
            return "Tidak ada indikator yang dipilih.";
        }

        int reached = chosen.Count(i => i.MencapaiTarget is true);
        int unknown = bars.Count(b => b.Capaian is null);
        return $"Dari {chosen.Length} indikator, {reached} mencapai target{(unknown > 0 ? $" dan {unknown} tanpa persentase capaian" : string.Empty)}."
            + ChartDraft.Extremes("Capaian", [.. bars.Where(b => b.Text is not null).Select(b => (b.Label, b.Capaian!.Value, b.Text!))]);
    }
}
