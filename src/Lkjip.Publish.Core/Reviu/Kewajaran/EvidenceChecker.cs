using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>Asks about indicators whose evidence is in the report but which do not name it, and about those that the text tells the other way round.</summary>
internal static partial class EvidenceChecker
{
    /// <summary>A longer name is known by so many words.</summary>
    private const int EnoughWords = 3;

    /// <summary>Checks one indicator of the performance.</summary>
    public static void Check(ReviuContext context, ComputedIndikator indikator, FindingBag findings)
    {
        Indikator source = indikator.Source;
        if (source.DataPendukung is not null || indikator.Realisasi is null)
        {
            return;
        }

        if (Evidence(context, source.Nama) is { } evidence)
        {
            findings.Add(PlausibilityFindings.EvidenceUnused(source.Id.At, source.Id, source.Nama, evidence));
        }

        if (indikator is { Realisasi.Angka: { } reached, Target.Angka: { } target } && reached != target && IsToldAsReached(context, source.Nama, target, reached))
        {
            findings.Add(PlausibilityFindings.Swapped(indikator.Realisasi.At, source.Id, source.Nama, Shown(reached, source), Shown(target, source)));
        }
    }

    /// <summary>The survey of an indicator of satisfaction, or the table whose caption bears its name; null for none.</summary>
    private static Wording? Evidence(ReviuContext context, string nama) =>
        Satisfaction().IsMatch(nama) && context.Laporan.Skm?.Survei is [{ } survei, ..] ? new($"survei '{survei.Nama}'", $"the survey '{survei.Nama}'")
        : context.Tables.Values.FirstOrDefault(t => t.Block.Sumber is SumberTabel.Tabel && t.Block.Judul.Contains(Beginning(nama), StringComparison.OrdinalIgnoreCase)) is { } table
            ? new($"tabel '{context.Outline.FillIn(table.Block.Judul)}'", $"the table '{context.Outline.FillIn(table.Block.Judul)}'")
        : null;

    /// <summary>As much of a name as a caption must repeat: long names are cut off there.</summary>
    private static string Beginning(string nama) => nama.Split(' ') is { Length: > EnoughWords + 1 } words ? string.Join(' ', words.Take(EnoughWords)) : nama;

    private static bool IsToldAsReached(ReviuContext context, string nama, decimal target, decimal reached) => context.Paragraphs
        .SelectMany(paragraph => Sentences().Split(paragraph.Text))
        .Any(sentence => sentence.Contains(nama, StringComparison.OrdinalIgnoreCase)
            && Reached().Match(sentence) is { Success: true } word
            && ProseNumber.In(sentence).Select(n => n.Value).ToArray() is { } numbers && numbers.Contains(target) && !numbers.Contains(reached)
            && !sentence[..ProseNumber.In(sentence).First(n => n.Value == target).Index].Contains("target", StringComparison.OrdinalIgnoreCase)
            && word.Index < ProseNumber.In(sentence).First(n => n.Value == target).Index);

    private static string Shown(decimal value, Indikator source) => FormatFigure.Cell(new CellPart(value, null, source.Satuan), ColumnKind.Nilai, null);

    [GeneratedRegex(@"\b(?:kepuasan (?:masyarakat|pelanggan|layanan)|IKM|SKM)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Satisfaction();

    [GeneratedRegex(@"\b(?:te)?realisasi\w*\b", RegexOptions.IgnoreCase)]
    private static partial Regex Reached();

    [GeneratedRegex(@"(?<=[.;])\s+(?=\p{Lu})")]
    private static partial Regex Sentences();
}
