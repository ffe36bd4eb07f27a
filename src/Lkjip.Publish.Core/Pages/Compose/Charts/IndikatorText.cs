namespace Lkjip.Publish.Core;

/// <summary>Values of indicators as charts show them.</summary>
internal static class IndikatorText
{
    /// <summary>A target or realisasi as a table's cell shows it, with its unit.</summary>
    /// <param name="nilai">Number, category or both.</param>
    /// <param name="satuan">The unit; null leaves it away.</param>
    public static string Of(OfficialFigure nilai, string? satuan) => FormatFigure.Cell(new CellPart(nilai.Angka, nilai.Teks, satuan), ColumnKind.Nilai, nilai.Official.Desimal);

    /// <summary>Realisasi and target, as far as they are known: "91,70 dari 90".</summary>
    /// <param name="target">The target.</param>
    /// <param name="realisasi">The realisasi.</param>
    /// <param name="satuan">Their unit.</param>
    /// <param name="teks">The voice that speaks.</param>
    /// <param name="with">Adds to the text of a figure what stands beside it; null for nothing.</param>
    public static string Values(OfficialFigure? target, OfficialFigure? realisasi, string satuan, TeksPortal teks, Func<OfficialFigure, string, string>? with = null)
    {
        return (realisasi, target) switch
        {
            ({ } reached, { } wanted) => teks.Dari(Text(reached, satuan == "%" ? satuan : null), Text(wanted, satuan)),
            ({ } reached, null) => Text(reached, satuan),
            (null, { } wanted) => teks.TargetSebesar(Text(wanted, satuan)),
            _ => "–",
        };

        string Text(OfficialFigure figure, string? unit) => with is null ? Of(figure, unit) : with(figure, Of(figure, unit));
    }
}
