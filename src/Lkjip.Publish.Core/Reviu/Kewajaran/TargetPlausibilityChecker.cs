namespace Lkjip.Publish.Core;

/// <summary>Asks about targets that are behind what was reached, and about categories that do not fit their numbers.</summary>
internal static class TargetPlausibilityChecker
{
    /// <summary>Checks one indicator of the performance.</summary>
    public static void Check(ComputedIndikator indikator, FindingBag findings)
    {
        CheckTarget(indikator, findings);
        CheckLetters(indikator, findings);
    }

    private static void CheckTarget(ComputedIndikator indikator, FindingBag findings)
    {
        Indikator source = indikator.Source;
        int before = indikator.Tahun - 1;
        if (indikator.Target is { Angka: { } target } stated
            && source.Realisasi.GetValueOrDefault(before)?.Angka is { } reached
            && (source.Arah is Arah.Turun ? target > reached : target < reached))
        {
            findings.Add(PlausibilityFindings.TargetBehind(stated.At, source.Id, source.Nama, Shown(target, source), Shown(reached, source), before));
        }
    }

    private static void CheckLetters(ComputedIndikator indikator, FindingBag findings)
    {
        Indikator source = indikator.Source;
        foreach ((int year, NilaiKinerja value) in source.Realisasi)
        {
            CheckLetter(indikator, value, new($"Realisasi '{source.Nama}' tahun {year}", $"The actual figure of '{source.Nama}' for {year}"), findings);
        }

        foreach ((int year, NilaiKinerja value) in source.Target)
        {
            CheckLetter(indikator, value, new($"Target '{source.Nama}' tahun {year}", $"The target of '{source.Nama}' for {year}"), findings);
        }

        foreach (NilaiKinerja value in new[] { source.Perjanjian?.Murni, source.Perjanjian?.Perubahan }.OfType<NilaiKinerja>())
        {
            CheckLetter(indikator, value, new($"Target '{source.Nama}' dalam Perjanjian Kinerja", $"The target of '{source.Nama}' in the Perjanjian Kinerja"), findings);
        }
    }

    private static void CheckLetter(ComputedIndikator indikator, NilaiKinerja value, Wording what, FindingBag findings)
    {
        if (value is { Angka: { } number, Kategori: { } letter }
            && indikator.SkalaKategori is { } scale
            && scale.Langkah.FirstOrDefault(step => Same(step.Label, letter)) is { } written
            && scale.Classify(number) is { } right
            && !Same(right.Label, letter))
        {
            string bound = FormatAngka.Angka(written.Dari);
            findings.Add(PlausibilityFindings.LetterOrNumber(
                value.At, indikator.Source.Id, what, FormatFigure.Cell(new CellPart(number, letter), ColumnKind.Nilai, null), FormatAngka.Angka(number), right.Label,
                written.Eksklusif ? new($"{letter} di atas {bound}", $"{letter} is above {bound}") : new($"{letter} mulai {bound}", $"{letter} begins at {bound}")));
        }
    }

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static string Shown(decimal value, Indikator source) => FormatFigure.Cell(new CellPart(value, null, source.Satuan), ColumnKind.Nilai, null);
}
