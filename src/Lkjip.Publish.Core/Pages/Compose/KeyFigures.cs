namespace Lkjip.Publish.Core;

/// <summary>The figures that sum up a report, computed from its data.</summary>
internal static class KeyFigures
{
    /// <summary>Indicators reached, money spent, satisfaction: whatever the report has data for.</summary>
    public static IReadOnlyList<KeyFigure> Of(ComputedLaporan laporan) =>
        [.. new[] { Indicators(laporan), Absorption(laporan), Budget(laporan) }.OfType<KeyFigure>()];

    private static KeyFigure? Indicators(ComputedLaporan laporan)
    {
        ComputedIndikator[] measured = [.. laporan.Indikator.Where(i => i.MencapaiTarget is not null)];
        int reached = measured.Count(i => i.MencapaiTarget is true);
        return measured.Length == 0 ? null : new KeyFigure(
            "Indikator mencapai target", $"{reached} dari {measured.Length}", "dihitung dari target dan realisasi", Persentase.Of(reached, measured.Length));
    }

    private static KeyFigure? Absorption(ComputedLaporan laporan) => laporan.JumlahAnggaran.Serapan is { } serapan
        ? new KeyFigure("Serapan anggaran", FormatAngka.Persen(serapan, laporan.Source.Kepala.Desimal), "realisasi dibagi pagu", Math.Min(serapan, 100))
        : null;

    private static KeyFigure? Budget(ComputedLaporan laporan) => laporan.JumlahAnggaran is { Realisasi: { } realisasi, Pagu: { } pagu }
        ? new KeyFigure("Realisasi anggaran", FormatAngka.Rupiah(realisasi), $"dari pagu {FormatAngka.Rupiah(pagu)}")
        : null;
}
