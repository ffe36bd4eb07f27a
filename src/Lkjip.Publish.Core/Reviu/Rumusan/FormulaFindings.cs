using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>Findings about printed formulas of capaian. Each is a <see cref="Tingkat.Peringatan"/>.</summary>
public static class FormulaFindings
{
    /// <summary>A formula that computes something else than the report does.</summary>
    /// <param name="rumus">The formula as printed.</param>
    /// <param name="sample">What it gives for target 80 and realisasi 76, in percent.</param>
    /// <param name="declared">Directions of the report's indicators.</param>
    public static Finding OtherFormula(Sourced<string> rumus, decimal sample, IReadOnlyList<Arah> declared)
    {
        string right = CapaianFormula.Rumus(declared);
        string gives = string.Join(" / ", declared.Select(arah => FormatAngka.Persen(CapaianFormula.Compute(PrintedFormula.Target, PrintedFormula.Realisasi, arah)!.Value)));
        string example = string.Create(CultureInfo.InvariantCulture, $"target {PrintedFormula.Target}, realisasi {PrintedFormula.Realisasi}");
        return About(rumus,
            new($"Rumus tercetak '{rumus.Value}' memberi {FormatAngka.Persen(sample)} untuk {example}, padahal rumus capaian indikator laporan ini ({right}) memberi {gives}.",
                $"The printed formula '{rumus.Value}' gives {FormatAngka.Persen(sample)} for {example}, but the formula of this report's indicators ({right}) gives {gives}."));
    }

    /// <summary>Two formulas, one for each direction, that compute the same.</summary>
    /// <param name="second">The second as printed.</param>
    /// <param name="first">The one before it.</param>
    public static Finding SameFormula(Sourced<string> second, string first) =>
        About(second,
            new($"Rumus tercetak '{second.Value}' memberi hasil yang sama dengan '{first}', padahal dua rumus dimaksudkan untuk dua arah.",
                $"The printed formula '{second.Value}' gives the same as '{first}', although two formulas are meant for two directions."));

    private static Finding About(Sourced<string> rumus, Wording message) =>
        new("LKJ388", Tingkat.Peringatan, rumus.At, message,
            Remedy.Of(new("perbaiki rumusnya atau 'arah' indikator di kinerja.json", "correct the formula or 'arah' of the indicators in kinerja.json")))
        { Tempat = new Tempat.Words(rumus.Value) };
}
