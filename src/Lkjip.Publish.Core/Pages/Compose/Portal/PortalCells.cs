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
            Plain(kinerja.Predikat, teks.Resmi) with { IsOwn = kinerja.Predikat is not null },
            Amount(kinerja.Anggaran.Pagu, teks.Resmi),
            Amount(kinerja.Anggaran.Realisasi, teks.Resmi),
            Plain(kinerja.Anggaran.Serapan, teks.Resmi),
        ];

    /// <summary>A figure as it is, with what stands beside it.</summary>
    public static PortalCell Plain(OfficialFigure? figure, OfficialNotes notes) =>
        figure is null ? PortalCell.Unknown : new($"{figure}", figure.Angka) { Notes = [.. notes.Of(figure)] };

    private static PortalCell Reached(KinerjaSummary kinerja, TeksPortal teks) => kinerja.Tercapai is { } reached
        ? new(teks.Dari($"{reached}", $"{kinerja.Terukur}"), Persentase.Of(reached.Angka, kinerja.Terukur)) { Notes = [.. teks.Resmi.Of(reached)] }
        : PortalCell.Unknown;

    private static PortalCell Capaian(KinerjaSummary kinerja, TeksPortal teks)
    {
        PortalCell cell = Plain(kinerja.RataRataCapaian, teks.Resmi);
        return kinerja.CapaianDihitung == kinerja.Indikator.Count || kinerja.CapaianDihitung == 0
            ? cell
            : cell with { Notes = [.. cell.Notes, new(teks.DariIndikator(kinerja.CapaianDihitung))] };
    }

    private static PortalCell Amount(OfficialFigure? figure, OfficialNotes notes) =>
        figure?.Angka is { } amount ? Plain(figure, notes) with { Text = FormatAngka.AmountOnly(amount) } : Plain(figure, notes);
}
