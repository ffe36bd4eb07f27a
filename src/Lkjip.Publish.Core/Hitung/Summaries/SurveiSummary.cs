namespace Lkjip.Publish.Core;

/// <summary>The index of a survey of public satisfaction, or of several combined.</summary>
/// <param name="Id">Id within <c>skm.json</c>.</param>
/// <param name="Nama">Its name.</param>
/// <param name="Nilai">25 to 100; null where it is not known.</param>
/// <param name="Mutu">Letter of the index, "A" to "D"; null without an index.</param>
/// <param name="Kinerja">What the letter means, such as "Sangat Baik"; null without an index.</param>
/// <param name="Gabungan">True for a value combined of several surveys.</param>
public sealed record SurveiSummary(string Id, string Nama, OfficialFigure? Nilai, OfficialFigure? Mutu, OfficialFigure? Kinerja, bool Gabungan)
{
    /// <summary>Sums a survey up.</summary>
    /// <param name="survei">The survey.</param>
    /// <param name="official">What the document printed.</param>
    public static SurveiSummary From(ComputedSurvei survei, OfficialFigures official)
    {
        ArgumentNullException.ThrowIfNull(survei);
        ArgumentNullException.ThrowIfNull(official);
        OfficialFigure? nilai = official.Of($"skm.{survei.Id}.nilai", new Figure(ColumnKind.Angka, survei.Nilai) { Desimal = 2, Rumus = survei.Rumus });
        return new SurveiSummary(survei.Id, survei.Nama, nilai, Step("mutu", step => step?.Label), Step("kinerja", step => step?.Arti), survei.Source is null);

        OfficialFigure? Step(string name, Func<LangkahSkala?, string?> text)
        {
            Figure computed = Figure.OfText(text(survei.Mutu)) with { Rumus = $"skala {survei.Skala.Peraturan}" };
            return official.Printed($"skm.{survei.Id}.{name}") is { } printed ? OfficialFigure.Of(computed, printed)
                : OfficialFigure.Derived(computed with { Teks = nilai?.Exact is { } exact ? text(survei.Skala.Of(exact)) : null }, computed, nilai);
        }
    }
}
