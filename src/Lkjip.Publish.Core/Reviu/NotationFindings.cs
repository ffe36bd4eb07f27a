namespace Lkjip.Publish.Core;

/// <summary>Findings about how a number is written.</summary>
internal static class NotationFindings
{
    /// <summary>Code of a number in a foreign notation.</summary>
    internal const string ForeignCode = "LKJ520";

    /// <summary>A number with a decimal point, or with commas between its thousands. A <see cref="Tingkat.Peringatan"/>.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="place">What it is about.</param>
    /// <param name="written">As written.</param>
    /// <param name="number">What it means.</param>
    public static Finding Foreign(SourcePosition at, Tempat place, string written, WrittenNumber number)
    {
        string right = FormatAngka.Angka(number.Value);
        Wording how = number.Notation is NumberNotation.TitikDesimal
            ? new("titik di depan desimalnya", "a point before its decimals")
            : new("koma di antara ribuannya", "commas between its thousands");
        return new(ForeignCode, Tingkat.Peringatan, at,
            new($"Angka {written} memakai {how.Indonesia}; dalam bahasa Indonesia ditulis {right}.",
                $"The number {written} has {how.Inggris}; in Indonesian it is written {right}."),
            new($"Dalam draf, tulis {right}. Dalam dokumen yang sudah ditandatangani, biarkan: perbedaannya dicatat di sini.",
                $"In a draft, write {right}. In a signed document leave it: the difference is recorded here."))
        {
            Tempat = place,
            Tercetak = written,
            Terhitung = right,
        };
    }
}
