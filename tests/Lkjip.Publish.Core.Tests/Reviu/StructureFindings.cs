namespace Lkjip.Publish.Core.Tests;

/// <summary>What a review finds of one family of codes.</summary>
internal static class StructureFindings
{
    /// <summary>The findings whose codes begin so, one a line, without their remedies; amounts with plain blanks.</summary>
    public static string Of(Laporan laporan, string family)
    {
        FindingBag findings = new();
        LaporanReviewer.Review(laporan, [], findings);
        return string.Join('\n', findings.ToSorted().Where(f => f.Kode.StartsWith(family, StringComparison.Ordinal)).Select(f => $"{f.Kode} {f.Pesan.Indonesia.Replace(FormatAngka.Nbsp, ' ')}"));
    }

    /// <summary>A chapter of paragraphs.</summary>
    public static Bab Text(params string[] paragraphs) => Sample.Bab("bab", JenisBab.Bab, [.. paragraphs.Select(p => new ProsePart(new WrittenProse(p)))]);
}
