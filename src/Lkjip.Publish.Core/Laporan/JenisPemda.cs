namespace Lkjip.Publish.Core;

/// <summary>Kinds of local government.</summary>
public enum JenisPemda
{
    /// <summary>A city.</summary>
    Kota,

    /// <summary>A regency.</summary>
    Kabupaten,

    /// <summary>A province.</summary>
    Provinsi,
}
