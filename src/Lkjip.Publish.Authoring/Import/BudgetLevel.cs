namespace Lkjip.Publish.Authoring;

/// <summary>What a row of a budget sheet is.</summary>
internal enum BudgetLevel
{
    /// <summary>Above the programmes: urusan, bidang urusan, the unit as a whole.</summary>
    Above,

    /// <summary>A programme.</summary>
    Program,

    /// <summary>A kegiatan.</summary>
    Kegiatan,

    /// <summary>A sub kegiatan.</summary>
    SubKegiatan,

    /// <summary>An account below a sub kegiatan.</summary>
    Rekening,
}
