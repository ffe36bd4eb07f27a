namespace Lkjip.Publish.Core;

/// <summary>What of an indicator's measure changed between two reports.</summary>
public enum JenisPerubahan
{
    /// <summary>The unit.</summary>
    Satuan,

    /// <summary>The direction in which it should move.</summary>
    Arah,

    /// <summary>How it is computed.</summary>
    Formulasi,
}
