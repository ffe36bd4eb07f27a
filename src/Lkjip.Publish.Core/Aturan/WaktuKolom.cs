namespace Lkjip.Publish.Core;

/// <summary>Of which time the figures of a column are, seen from the report's year.</summary>
internal enum WaktuKolom
{
    /// <summary>The report's year.</summary>
    Ini,

    /// <summary>An earlier year.</summary>
    Lalu,

    /// <summary>The last year of the plan, or one after it.</summary>
    Akhir,
}
