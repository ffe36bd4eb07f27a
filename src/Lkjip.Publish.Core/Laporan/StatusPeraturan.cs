namespace Lkjip.Publish.Core;

/// <summary>Whether a regulation is in force.</summary>
public enum StatusPeraturan
{
    /// <summary>In force.</summary>
    Berlaku,

    /// <summary>In force, and amended by a later one.</summary>
    Diubah,

    /// <summary>Revoked, or replaced.</summary>
    Dicabut,

    /// <summary>No text was found that says so.</summary>
    BelumDipastikan,
}
