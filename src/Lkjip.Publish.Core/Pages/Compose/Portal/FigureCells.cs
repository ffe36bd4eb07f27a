namespace Lkjip.Publish.Core;

/// <summary>The figures of a report as cells: the same columns on the pages of years, pemda and OPD.</summary>
internal static class FigureCells
{
    /// <summary>Says what the figures are, below each table.</summary>
    public const string Note =
        "Rata-rata capaian dihitung dari indikator yang capaiannya berupa persentase. Semua angka dihitung dari data laporan; angka resmi yang tercetak ada di laporannya.";

    /// <summary>The columns.</summary>
    public static IReadOnlyList<SummaryColumn> Columns { get; } =
    [
        new("Indikator tercapai", ColumnKind.Angka),
        new("Rata-rata capaian", ColumnKind.Persen),
        new("Predikat", ColumnKind.Teks),
        new("Pagu (Rp)", ColumnKind.Rupiah),
        new("Realisasi (Rp)", ColumnKind.Rupiah),
        new("Serapan", ColumnKind.Persen),
    ];

    /// <summary>The cells of a report; of none, all unknown.</summary>
    public static IReadOnlyList<SummaryCell> Of(RingkasanKinerja? kinerja) => kinerja is null
        ? [.. Columns.Select(_ => SummaryCell.Unknown)]
        :
        [
            Reached(kinerja),
            Capaian(kinerja),
            kinerja.Predikat is { } predikat ? new(predikat) : SummaryCell.Unknown,
            Amount(kinerja.Anggaran.Pagu),
            Amount(kinerja.Anggaran.Realisasi),
            Percent(kinerja.Anggaran.Serapan, kinerja.Desimal),
        ];

    private static SummaryCell Reached(RingkasanKinerja kinerja) => kinerja.Terukur == 0
        ? SummaryCell.Unknown
        : new($"{kinerja.Tercapai} dari {kinerja.Terukur}", Persentase.Of(kinerja.Tercapai, kinerja.Terukur));

    private static SummaryCell Capaian(RingkasanKinerja kinerja)
    {
        SummaryCell cell = Percent(kinerja.RataRataCapaian, kinerja.Desimal);
        return kinerja.CapaianDihitung == kinerja.Indikator.Count || kinerja.CapaianDihitung == 0
            ? cell
            : cell with { Notes = [new($"dari {kinerja.CapaianDihitung} indikator")] };
    }

    private static SummaryCell Amount(decimal? value) => value is { } amount ? new(FormatAngka.AmountOnly(amount), amount) : SummaryCell.Unknown;

    private static SummaryCell Percent(decimal? value, int desimal) => value is { } share ? new(FormatAngka.Persen(share, desimal), share) : SummaryCell.Unknown;
}
