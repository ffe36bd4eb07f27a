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
    /// <param name="where">The place in words, before a colon: "Tabel 3.1, baris …"; null where the place is a sentence.</param>
    public static Finding Foreign(SourcePosition at, Tempat place, string written, WrittenNumber number, Wording? where = null)
    {
        string right = FormatAngka.Angka(number.Value);
        Wording how = number.Notation is NumberNotation.TitikDesimal
            ? new("titik di depan desimalnya", "a point before its decimals")
            : new("koma di antara ribuannya", "commas between its thousands");
        return new(ForeignCode, Tingkat.Peringatan, at,
            new($"{(where is null ? "Angka" : where.Indonesia + ": angka")} {written} memakai {how.Indonesia}; dalam bahasa Indonesia ditulis {right}.",
                $"{(where is null ? "The" : where.Inggris + ": the")} number {written} has {how.Inggris}; in Indonesian it is written {right}."),
            Remedy.Of(new($"tulis {right}", $"write {right}")))
        {
            Tempat = place,
            Tercetak = written,
            Terhitung = right,
        };
    }
}
