namespace Lkjip.Publish.Core;

/// <summary>Findings about two places that disagree (3xx). Unless said, each is a <see cref="Tingkat.Peringatan"/>.</summary>
public static class AgreementFindings
{
    /// <summary>A table repeats a figure otherwise than the data hold it.</summary>
    /// <param name="cell">The cell.</param>
    public static Finding Cell(CellDifference cell) =>
        FigureFindings.Differs("LKJ301", cell, $"tercetak {cell.Printed}, sedangkan angka yang sama menurut data {cell.Computed}", Remedy);

    /// <summary>The prose tells a figure otherwise than the data hold it.</summary>
    /// <param name="value">The inline value.</param>
    public static Finding Prose(ProseDifference value) => FigureFindings.Differs("LKJ302", value, Remedy);

    private const string Remedy = "Cocokkan kedua tempat itu dengan dokumen; bila dokumen resminya memang berbeda, biarkan: situs menandai perbedaannya.";
}
