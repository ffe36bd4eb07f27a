namespace Lkjip.Publish.Core;

/// <summary>Which way an indikator should move.</summary>
public enum Arah
{
    /// <summary>Higher is better.</summary>
    Naik,

    /// <summary>Lower is better.</summary>
    Turun,

    /// <summary>A category of an ordered scale, such as the AKIP predicate; better is higher on the scale.</summary>
    Kategori,
}
