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

    /// <summary>Scales of predicates used by its reports.</summary>
    public IReadOnlyList<SkalaPredikat> Skala { get; init; } = [];
}

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

/// <summary>Period of a medium-term plan.</summary>
public sealed record PeriodeRencana
{
    /// <summary>Name, such as "RPD 2023–2026".</summary>
    public required string Nama { get; init; }

    /// <summary>First year.</summary>
    public required int Awal { get; init; }

    /// <summary>Last year.</summary>
    public required int Akhir { get; init; }
}

/// <summary>A scale that turns a number into a predicate or category.</summary>
public sealed record SkalaPredikat
{
    /// <summary>Unique within the pemda.</summary>
    public required Sourced<string> Id { get; init; }

    /// <summary>Name, with the regulation that it comes from.</summary>
    public required string Nama { get; init; }

    /// <summary>The steps, best first.</summary>
    public required IReadOnlyList<LangkahSkala> Langkah { get; init; }
}

/// <summary>One step of a scale: from a lower bound up to the bound of the step above.</summary>
public sealed record LangkahSkala
{
    /// <summary>Letter or label of the step.</summary>
    public required string Label { get; init; }

    /// <summary>Meaning of a letter, such as "Sangat Baik".</summary>
    public string? Arti { get; init; }

    /// <summary>Lower bound of the step.</summary>
    public required decimal Dari { get; init; }

    /// <summary>True where the bound itself belongs to the step below ("&gt; 80").</summary>
    public bool Eksklusif { get; init; }
}
