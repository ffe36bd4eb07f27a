namespace Lkjip.Publish.Core;

/// <summary>By which scale a report grades its surveys.</summary>
/// <param name="Skala">The scale.</param>
/// <param name="Mutu">How many printed grades keep to it; 0 for the scale in force, which needs no proof.</param>
/// <param name="Pertama">The first printed grade that only this scale gives; null for the scale in force.</param>
public sealed record SkalaMutuPakai(SkalaMutu Skala, int Mutu, SourcePosition? Pertama)
{
    /// <summary>The grade of one value, however often it is repeated, may be a slip; those of that many values that only the old scale gives, while it gives all the others, are its use.</summary>
    private const int Enough = 2;

    /// <summary>The scale in force, unless the report keeps to the old one throughout: then all that it printed is read by that.</summary>
    /// <param name="laporan">The report.</param>
    /// <param name="survei">Its surveys.</param>
    internal static SkalaMutuPakai Of(Laporan laporan, IReadOnlyDictionary<string, ComputedSurvei> survei)
    {
        IReadOnlyList<MutuTercetak> printed = survei.Count == 0 ? [] : MutuTercetak.In(laporan, survei);
        MutuTercetak[] old = [.. printed.Where(one => !one.Agrees(SkalaMutu.Berlaku))];
        return old.Select(one => (one.Nilai, one.IsUnsur)).Distinct().Count() >= Enough && printed.All(one => one.Agrees(SkalaMutu.Lama))
            ? new SkalaMutuPakai(SkalaMutu.Lama, printed.Count, old[0].At)
            : new SkalaMutuPakai(SkalaMutu.Berlaku, 0, null);
    }
}
