using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>A date with which a report is signed.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Written">As written.</param>
/// <param name="Where">Whose date it is, in words.</param>
internal sealed partial record SignedDate(SourcePosition At, string Written, Wording Where)
{
    /// <summary>The last day that it may mean; null where it cannot be read.</summary>
    public DateOnly? Last => IsYear ? new DateOnly(int.Parse(Written, CultureInfo.InvariantCulture), 12, 31)
        : FormatTanggal.Parse(Written) is not { } date ? null
        : HasDay ? date
        : date.AddMonths(1).AddDays(-1);

    /// <summary>True where it names a year only.</summary>
    private bool IsYear => YearOnly().IsMatch(Written);

    /// <summary>True where it names a day.</summary>
    public bool HasDay => FormatTanggal.ParseDay(Written) is not null;

    /// <summary>The dates of front matter, preface and closing chapter. A Perjanjian Kinerja or a decision is signed on a day of its own.</summary>
    public static IEnumerable<SignedDate> Of(ReviuContext context) =>
        new[] { (At: new SourcePosition($"{context.Laporan.Folder}/laporan.md", 1, 1), Tanggal: context.Laporan.Kepala.Tanggal, Where: new Wording("Kepala laporan (laporan.md)", "The head of the report (laporan.md)")) }
            .Concat(from text in context.Texts
                    where text.Bab is null || OwnChapter().IsMatch(text.Bab.Kepala.Judul)
                    from block in text.Blocks.OfType<TtdBlock>()
                    where block.PihakKedua is null
                    let title = text.Bab?.Kepala.Judul
                    select (block.At, block.Tanggal, Where: title is null ? new Wording("Ringkasan", "The summary") : new Wording($"Bagian '{title}'", $"The part '{title}'")))
            .Where(one => one.Tanggal is not null)
            .Select(one => new SignedDate(one.At, one.Tanggal!, one.Where));

    /// <summary>Whether both may mean one day.</summary>
    public bool AgreesWith(SignedDate other) =>
        Last is not { } one || other.Last is not { } two || ((IsYear || other.IsYear) && one.Year == two.Year) || (HasDay && other.HasDay ? one == two : (one.Year, one.Month) == (two.Year, two.Month));

    [GeneratedRegex(@"^\s*20\d\d\s*$")]
    private static partial Regex YearOnly();

    [GeneratedRegex(@"\b(?:pengantar|penutup|ringkasan|ikhtisar)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OwnChapter();
}
