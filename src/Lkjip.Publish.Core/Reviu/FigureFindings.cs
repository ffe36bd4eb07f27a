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
            Tercetak = cell.Tercetak,
            Terhitung = cell.Terhitung,
            Rumus = cell.Rumus,
        };

    /// <summary>An inline value.</summary>
    public static Finding Differs(string code, ProseDifference value, Wording remedy) =>
        new(code, Tingkat.Peringatan, value.At,
            new($"Teks menyebut {value.Tercetak}, sedangkan '{value.Path}' menurut data {value.Terhitung}.",
                $"The text says {value.Tercetak}, but '{value.Path}' is {value.Terhitung} according to the data."),
            remedy)
        {
            Tempat = new Tempat.Value(value.Path),
            Tercetak = value.Tercetak,
            Terhitung = value.Terhitung,
            Rumus = value.Rumus,
        };
}
