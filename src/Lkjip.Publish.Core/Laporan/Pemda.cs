namespace Lkjip.Publish.Core;

/// <summary>The content of <c>pemda.json</c>: a local government.</summary>
public sealed record Pemda
{
    /// <summary>Folder name, part of every address; not written in the file.</summary>
    [NotInFile]
    public string Slug { get; init; } = string.Empty;

    /// <summary>Full name, such as "Kota Payakumbuh".</summary>
    public required string Nama { get; init; }

    /// <summary>Kind of local government.</summary>
    public required JenisPemda Jenis { get; init; }

    /// <summary>The province, for a kota or kabupaten.</summary>
    public string? Provinsi { get; init; }

    /// <summary>Period of the plan in force.</summary>
    public PeriodeRencana? Periode { get; init; }

    /// <summary>Picture of the coat of arms, in the pemda's folder; without it a neutral placeholder is shown.</summary>
    public Sourced<string>? Logo { get; init; }

    /// <summary>Colours and type of its pages; what it does not set is that of <c>situs.json</c>, then the theme's.</summary>
    public Tampilan? Tampilan { get; init; }

    /// <summary>Scales of predicates used by its reports.</summary>
    public IReadOnlyList<SkalaPredikat> Skala { get; init; } = [];
}
