namespace Lkjip.Publish.Core;

/// <summary>The figures of a report as cells: the same columns on the pages of years, pemda and OPD.</summary>
internal static class PortalCells
{
    /// <summary>The columns.</summary>
    public static IReadOnlyList<PortalColumn> Columns(TeksPortal teks) =>
    [
        new(teks.IndikatorTercapai, ColumnKind.Angka),
        new(teks.RataRataCapaian, ColumnKind.Persen),
        new(teks.Predikat, ColumnKind.Teks),
        new(teks.PaguRp, ColumnKind.Rupiah),
        new(teks.RealisasiRp, ColumnKind.Rupiah),
        new(teks.Serapan, ColumnKind.Persen),
    ];

    /// <summary>The cells of a report; of none, all unknown.</summary>
    public static IReadOnlyList<PortalCell> Of(KinerjaSummary? kinerja, TeksPortal teks) => kinerja is null
        ? [.. Columns(teks).Select(_ => PortalCell.Unknown)]
        :
        [
            Reached(kinerja, teks),
            Capaian(kinerja, teks),
            kinerja.Predikat is { } predikat ? new(predikat) { IsOwn = true } : PortalCell.Unknown,
            Amount(kinerja.Anggaran.Pagu),
            Amount(kinerja.Anggaran.Realisasi),
            Percent(kinerja.Anggaran.Serapan, kinerja.Desimal),
        ];

    private static PortalCell Reached(KinerjaSummary kinerja, TeksPortal teks) => kinerja.Terukur == 0
        ? PortalCell.Unknown
        : new(teks.Dari($"{kinerja.Tercapai}", $"{kinerja.Terukur}"), Persentase.Of(kinerja.Tercapai, kinerja.Terukur));

    private static PortalCell Capaian(KinerjaSummary kinerja, TeksPortal teks)
    {
        PortalCell cell = Percent(kinerja.RataRataCapaian, kinerja.Desimal);
        return kinerja.CapaianDihitung == kinerja.Indikator.Count || kinerja.CapaianDihitung == 0
            ? cell
            : cell with { Notes = [new(teks.DariIndikator(kinerja.CapaianDihitung))] };
    }

    private static PortalCell Amount(decimal? value) => value is { } amount ? new(FormatAngka.AmountOnly(amount), amount) : PortalCell.Unknown;

    private static PortalCell Percent(decimal? value, int desimal) => value is { } share ? new(FormatAngka.Persen(share, desimal), share) : PortalCell.Unknown;
}
