namespace Lkjip.Publish.Authoring;

/// <summary>Kinds of sheets.</summary>
public enum ImportKind
{
    /// <summary>Budget realisation, into <c>anggaran.json</c>.</summary>
    Anggaran,

    /// <summary>Performance indicators, into <c>kinerja.json</c>.</summary>
    Kinerja,

    /// <summary>A satisfaction survey, into <c>skm.json</c>.</summary>
    Skm,
}
