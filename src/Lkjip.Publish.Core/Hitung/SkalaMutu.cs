namespace Lkjip.Publish.Core;

/// <summary>The intervals by which a regulation grades surveys of public satisfaction.</summary>
public sealed record SkalaMutu
{
    /// <summary>First year whose surveys are graded by the scale in force.</summary>
    public const int SejakTahun = 2017;

    /// <summary>PermenPANRB 14/2017, for reports of 2017 and later.</summary>
    public static SkalaMutu Berlaku { get; } = new()
    {
        Peraturan = "PermenPANRB 14/2017",
        Indeks = SkalaBaku.Skm,
        Unsur = SkalaBaku.Nrr,
        Rentang =
        [
            new(1, "1,00 – 2,5996", "25,00 – 64,99", "D", "Tidak Baik"),
            new(2, "2,60 – 3,064", "65,00 – 76,60", "C", "Kurang Baik"),
            new(3, "3,0644 – 3,532", "76,61 – 88,30", "B", "Baik"),
            new(4, "3,5324 – 4,00", "88,31 – 100,00", "A", "Sangat Baik"),
        ],
    };

    /// <summary>KEP/25/M.PAN/2/2004: four intervals of the same width. How each bound was confirmed: docs/rumus.md#skm.</summary>
    public static SkalaMutu Lama { get; } = new()
    {
        Peraturan = "KEP/25/M.PAN/2/2004",
        Indeks = SkalaBaku.Skm2004,
        Unsur = SkalaBaku.Nrr2004,
        DesimalUnsur = 2,
        Rentang =
        [
            new(1, "1,00 – 1,75", "25,00 – 43,75", "D", "Tidak Baik"),
            new(2, "1,76 – 2,50", "43,76 – 62,50", "C", "Kurang Baik"),
            new(3, "2,51 – 3,25", "62,51 – 81,25", "B", "Baik"),
            new(4, "3,26 – 4,00", "81,26 – 100,00", "A", "Sangat Baik"),
        ],
    };

    /// <summary>The regulation, as findings cite it.</summary>
    public required string Peraturan { get; init; }

    /// <summary>The steps of an index of 25 to 100.</summary>
    public required SkalaPredikat Indeks { get; init; }

    /// <summary>The steps of a mean score of 1 to 4.</summary>
    public required SkalaPredikat Unsur { get; init; }

    /// <summary>Decimals to which a mean score is rounded before it is graded; null where the intervals are finer than any report prints.</summary>
    public int? DesimalUnsur { get; init; }

    /// <summary>The intervals as the regulation prints them, lowest first.</summary>
    public required IReadOnlyList<RentangMutu> Rentang { get; init; }

    /// <summary>The step of an index, rounded to two decimals as the intervals are given; null below 25.</summary>
    public LangkahSkala? Of(decimal nilai) => Indeks.Classify(Persentase.Round(nilai, 2));

    /// <summary>The step of a mean score (NRR); null below 1.</summary>
    public LangkahSkala? OfUnsur(decimal nrr) => Unsur.Classify(Graded(nrr));

    /// <summary>A mean score as it is graded.</summary>
    public decimal Graded(decimal nrr) => DesimalUnsur is { } decimals ? Persentase.Round(nrr, decimals) : nrr;
}
