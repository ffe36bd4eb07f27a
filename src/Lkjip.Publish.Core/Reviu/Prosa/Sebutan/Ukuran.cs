namespace Lkjip.Publish.Core;

/// <summary>What is measured of a thing.</summary>
internal enum Ukuran
{
    /// <summary>What was aimed at.</summary>
    Target,

    /// <summary>What was reached; of money, what was spent; of a survey, its index; of an unsur, its score.</summary>
    Realisasi,

    /// <summary>Reached in percent of the target.</summary>
    Capaian,

    /// <summary>The budget ceiling.</summary>
    Pagu,

    /// <summary>Spent in percent of the ceiling.</summary>
    Serapan,

    /// <summary>What is left of the ceiling.</summary>
    Sisa,
}
