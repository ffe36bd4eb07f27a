namespace Lkjip.Publish.Core;

/// <summary>A document that a regulation wants by a day.</summary>
internal enum DokumenBerbatas
{
    /// <summary>The report itself.</summary>
    Laporan,

    /// <summary>The Perjanjian Kinerja as first signed.</summary>
    Perjanjian,
}
