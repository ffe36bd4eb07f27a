namespace Lkjip.Publish.Core;

/// <summary>Values of indicators as charts show them.</summary>
internal static class IndikatorText
{
    /// <summary>A target or realisasi as a table's cell shows it, with its unit.</summary>
    /// <param name="nilai">Number, category or both.</param>
    /// <param name="satuan">The unit; null leaves it away.</param>
    /// <param name="desimal">Decimals shown; null shows it as written.</param>
    public static string Of(NilaiKinerja nilai, string? satuan, int? desimal) =>
        FormatFigure.Cell(new CellPart(nilai.Angka, nilai.Kategori, satuan), ColumnKind.Nilai, desimal);
}
