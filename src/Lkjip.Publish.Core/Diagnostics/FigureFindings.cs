namespace Lkjip.Publish.Core;

/// <summary>What all findings about two differing figures say alike.</summary>
internal static class FigureFindings
{
    /// <summary>A cell of a table.</summary>
    public static Finding Differs(string code, CellDifference cell, string what, string remedy) =>
        new(code, Tingkat.Peringatan, cell.At, $"Tabel '{cell.Table}', baris '{cell.Row.Nama}', kolom '{cell.Heading}': {what}.", remedy)
        {
            Tempat = cell.Table,
            Rincian = $"{cell.Row.Key}/{cell.Column.Key}",
            Tercetak = cell.Printed,
            Terhitung = cell.Computed,
            Rumus = cell.Rumus,
        };

    /// <summary>An inline value.</summary>
    public static Finding Differs(string code, ProseDifference value, string remedy) =>
        new(code, Tingkat.Peringatan, value.At, $"Teks menyebut {value.Printed}, sedangkan '{value.Path}' menurut data {value.Computed}.", remedy)
        {
            Tempat = value.Path,
            Tercetak = value.Printed,
            Terhitung = value.Computed,
            Rumus = value.Rumus,
        };
}
