namespace Lkjip.Publish.Core;

/// <summary>The content of <c>opd.json</c>: a unit of the local government (Organisasi Perangkat Daerah).</summary>
public sealed record Opd
{
    /// <summary>Folder name, part of every address; not written in the file.</summary>
    [NotInFile]
    public string Slug { get; init; } = string.Empty;

    /// <summary>Full name.</summary>
    public required string Nama { get; init; }

    /// <summary>Short name for narrow places.</summary>
    public string? NamaSingkat { get; init; }

    /// <summary>Names that it bore before, in any order.</summary>
    public IReadOnlyList<NamaLama> NamaLama { get; init; } = [];

    /// <summary>Names of folders that it had before: its old addresses lead to the new ones.</summary>
    public IReadOnlyList<Sourced<string>> AlamatLama { get; init; } = [];

    /// <summary>Kind of unit, such as "Kecamatan" or "Dinas".</summary>
    public required string Jenis { get; init; }

    /// <summary>Postal address.</summary>
    public string? Alamat { get; init; }

    /// <summary>Telephone.</summary>
    public string? Telepon { get; init; }

    /// <summary>E-mail address.</summary>
    public string? Email { get; init; }
}
