namespace Lkjip.Publish.Core;

/// <summary>An outcome or output indicator of a budget node.</summary>
public sealed record IndikatorAnggaran
{
    /// <summary>Unique within the file, where prose names it.</summary>
    public Sourced<string>? Id { get; init; }

    /// <summary>The indicator's name; may be left out where <see cref="Acuan"/> is given.</summary>
    public string? Nama { get; init; }

    /// <summary>Id of an indicator in <c>kinerja.json</c> that this one repeats: name, unit, target and realisasi come from there.</summary>
    public Sourced<string>? Acuan { get; init; }

    /// <summary>Unit: <c>%</c>, <c>Dokumen</c>, <c>Orang</c> …</summary>
    public string? Satuan { get; init; }

    /// <summary>Which way it should move.</summary>
    public Arah Arah { get; init; }

    /// <summary>Id of the sasaran it serves, where its node serves several.</summary>
    public Sourced<string>? Sasaran { get; init; }

    /// <summary>This year's target.</summary>
    public NilaiKinerja? Target { get; init; }

    /// <summary>This year's realisasi.</summary>
    public NilaiKinerja? Realisasi { get; init; }

    /// <summary>Last year's realisasi.</summary>
    public NilaiKinerja? RealisasiLalu { get; init; }
}
