namespace Lkjip.Publish.Core;

/// <summary>Findings about figures that do not follow from their inputs (2xx). Each is a <see cref="Tingkat.Peringatan"/>: the site is built and says so.</summary>
public static class ArithmeticFindings
{
    /// <summary>A printed cell of a table differs from the computed one.</summary>
    /// <param name="at">Where the printed value is noted.</param>
    /// <param name="tabel">Id of the table.</param>
    /// <param name="sel">Row and column, in words.</param>
    /// <param name="tercetak">The printed value.</param>
    /// <param name="terhitung">The computed value.</param>
    /// <param name="rumus">How it was computed; may be null.</param>
    public static Finding Cell(SourcePosition at, string tabel, string sel, string tercetak, string terhitung, string? rumus) =>
        Difference("LKJ201", at, $"Tabel '{tabel}', {sel}: tercetak {tercetak}, terhitung {terhitung}.", tercetak, terhitung, rumus) with { Tempat = tabel };

    /// <summary>A printed figure of the prose differs from the computed one.</summary>
    /// <param name="at">Where the value stands in the text.</param>
    /// <param name="path">Path of the value.</param>
    /// <param name="tercetak">The printed value.</param>
    /// <param name="terhitung">The computed value.</param>
    /// <param name="rumus">How it was computed; may be null.</param>
    public static Finding Prose(SourcePosition at, string path, string tercetak, string terhitung, string? rumus) =>
        Difference("LKJ202", at, $"Teks menyebut {tercetak}, sedangkan '{path}' menurut data {terhitung}.", tercetak, terhitung, rumus) with { Tempat = path };

    private static Finding Difference(string code, SourcePosition at, string message, string printed, string computed, string? rumus) =>
        new(code, Tingkat.Peringatan, at, message, "Periksa angka masukannya; bila dokumen resminya yang salah, biarkan: situs menandai perbedaannya.")
        {
            Tercetak = printed,
            Terhitung = computed,
            Rumus = rumus,
        };
}
