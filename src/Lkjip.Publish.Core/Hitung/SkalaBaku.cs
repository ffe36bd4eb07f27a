namespace Lkjip.Publish.Core;

/// <summary>The scales that regulations fix, and how a value finds its step.</summary>
public static class SkalaBaku
{
    /// <summary>AKIP categories (PermenPANRB 88/2021): upper bounds belong to their step, so 80,00 is BB.</summary>
    public static SkalaPredikat Akip { get; } = Make(
        "akip", "Kategori AKIP (PermenPANRB 88/2021)", exclusive: true,
        ("AA", "Sangat Memuaskan", 90), ("A", "Memuaskan", 80), ("BB", "Sangat Baik", 70), ("B", "Baik", 60),
        ("CC", "Cukup (Memadai)", 50), ("C", "Kurang", 30), ("D", "Sangat Kurang", 0));

    /// <summary>Mutu pelayanan of an index of 25 to 100 (PermenPANRB 14/2017).</summary>
    public static SkalaPredikat Skm { get; } = Make(
        "skm", "Mutu pelayanan (PermenPANRB 14/2017)", exclusive: false,
        ("A", "Sangat Baik", 88.31m), ("B", "Baik", 76.61m), ("C", "Kurang Baik", 65), ("D", "Tidak Baik", 25));

    /// <summary>Mutu pelayanan of a mean score of 1 to 4 (PermenPANRB 14/2017).</summary>
    public static SkalaPredikat Nrr { get; } = Make(
        "nrr", "Mutu unsur pelayanan (PermenPANRB 14/2017)", exclusive: false,
        ("A", "Sangat Baik", 3.5324m), ("B", "Baik", 3.0644m), ("C", "Kurang Baik", 2.60m), ("D", "Tidak Baik", 1));

    /// <summary>Mutu pelayanan of an index by KEP/25/M.PAN/2/2004, which the regulations of 2014 and 2017 replaced.</summary>
    public static SkalaPredikat Skm2004 { get; } = Make(
        "skm-2004", "Mutu pelayanan (KEP/25/M.PAN/2/2004)", exclusive: false,
        ("A", "Sangat Baik", 81.26m), ("B", "Baik", 62.51m), ("C", "Kurang Baik", 43.76m), ("D", "Tidak Baik", 25));

    /// <summary>Mutu pelayanan of a mean score by KEP/25/M.PAN/2/2004.</summary>
    public static SkalaPredikat Nrr2004 { get; } = Make(
        "nrr-2004", "Mutu unsur pelayanan (KEP/25/M.PAN/2/2004)", exclusive: false,
        ("A", "Sangat Baik", 3.26m), ("B", "Baik", 2.51m), ("C", "Kurang Baik", 1.76m), ("D", "Tidak Baik", 1));

    /// <summary>The scale with an id: of the pemda, or built in.</summary>
    /// <returns>Null where there is none.</returns>
    public static SkalaPredikat? Find(Pemda pemda, string? id) =>
        pemda.Skala.Concat([Akip, Skm]).FirstOrDefault(s => s.Id.Value == id);

    /// <summary>The ids that <see cref="Find"/> knows.</summary>
    public static IReadOnlyList<string> Names(Pemda pemda) => [.. pemda.Skala.Concat([Akip, Skm]).Select(s => s.Id.Value)];

    /// <summary>The step of a scale to which a value belongs.</summary>
    /// <param name="skala">Steps in any order.</param>
    /// <param name="nilai">On the scale's unit; values above the highest bound take the top step.</param>
    /// <returns>The step with the highest lower bound that the value reaches; null below all bounds.</returns>
    public static LangkahSkala? Classify(this SkalaPredikat skala, decimal nilai) => skala.Langkah
        .Where(langkah => langkah.Eksklusif ? nilai > langkah.Dari : nilai >= langkah.Dari)
        .MaxBy(langkah => langkah.Dari);

    private static SkalaPredikat Make(string id, string nama, bool exclusive, params (string Label, string Arti, decimal Dari)[] steps) => new()
    {
        Id = new Sourced<string>(id, default),
        Nama = nama,
        Langkah = [.. steps.Select(s => new LangkahSkala
        {
            Label = s.Label,
            Arti = s.Arti,
            Dari = s.Dari,
            Eksklusif = exclusive && s.Dari != 0,
        })],
    };
}
