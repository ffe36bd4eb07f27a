namespace Lkjip.Publish.Core;

/// <summary>What kind of thing a text speaks of.</summary>
internal enum SubjectKind
{
    /// <summary>An indicator.</summary>
    Indikator,

    /// <summary>A sasaran.</summary>
    Sasaran,

    /// <summary>A programme, kegiatan, sub kegiatan or part of one.</summary>
    Anggaran,

    /// <summary>The whole budget.</summary>
    JumlahAnggaran,

    /// <summary>A survey or a value combined of several.</summary>
    Survei,

    /// <summary>An aspect of a survey.</summary>
    Unsur,

    /// <summary>A name whose words claim nothing: a tujuan, a strategy, the unit itself.</summary>
    Lain,
}
