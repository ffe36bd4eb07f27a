namespace Lkjip.Publish.Core;

/// <summary>What all findings about two differing figures say alike.</summary>
internal static class FigureFindings
{
    /// <summary>A cell of a table.</summary>
    public static Finding Differs(string code, CellDifference cell, Wording what, Wording remedy) =>
        new(code, Tingkat.Peringatan, cell.At,
            new($"Tabel '{cell.Table}', baris '{cell.Row.Nama}', kolom '{cell.Heading}': {what.Indonesia}.",
                $"Table '{cell.Table}', row '{cell.Row.Nama}', column '{cell.Heading}': {what.Inggris}."),
            remedy)
        {
            Tempat = new Tempat.Cell(cell.Table, cell.Row.Key, cell.Column.Key),
            Tercetak = cell.Printed,
            Terhitung = cell.Computed,
            Rumus = cell.Rumus,
        };

    /// <summary>An inline value.</summary>
    public static Finding Differs(string code, ProseDifference value, Wording remedy) =>
        new(code, Tingkat.Peringatan, value.At,
            new($"Teks menyebut {value.Printed}, sedangkan '{value.Path}' menurut data {value.Computed}.",
                $"The text says {value.Printed}, but '{value.Path}' is {value.Computed} according to the data."),
            remedy)
        {
            Tempat = new Tempat.Value(value.Path),
            Tercetak = value.Printed,
            Terhitung = value.Computed,
            Rumus = value.Rumus,
        };
}
