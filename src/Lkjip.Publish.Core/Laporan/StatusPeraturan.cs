namespace Lkjip.Publish.Core;

/// <summary>Whether a regulation is in force.</summary>
public enum StatusPeraturan
{
    /// <summary>In force.</summary>
    Berlaku,

    /// <summary>Revoked, or replaced.</summary>
    Dicabut,
}
