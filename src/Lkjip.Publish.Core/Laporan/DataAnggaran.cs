namespace Lkjip.Publish.Core;

/// <summary>The content of <c>data/anggaran.json</c>: program → kegiatan → sub kegiatan → rincian.</summary>
public sealed record DataAnggaran
{
    /// <summary>The programmes, in the order of the document.</summary>
    public required IReadOnlyList<NodeAnggaran> Program { get; init; }
}

/// <summary>One node of the budget tree, at any of its four levels.</summary>
/// <remarks>
/// Money stands at the lowest level at which it is known; a parent's figures are the sums of its children's. A parent may state its own
/// figure only where no child states that figure (a programme's pagu murni, for example). Amounts are whole rupiah.
/// </remarks>
public sealed record NodeAnggaran
{
    /// <summary>Unique within the file; prose and tables name it.</summary>
    public required Sourced<string> Id { get; init; }

    /// <summary>Code of the nomenclature (Permendagri 90/2019), or a local one; null where the document prints none.</summary>
    public Sourced<string>? Kode { get; init; }

    /// <summary>The node's name.</summary>
    public required string Nama { get; init; }

    /// <summary>Ids of the sasaran that it serves; a parent without any serves those of its children.</summary>
    public IReadOnlyList<Sourced<string>> Sasaran { get; init; } = [];

    /// <summary>Outcome or output indicators.</summary>
    public IReadOnlyList<IndikatorAnggaran> Indikator { get; init; } = [];

    /// <summary>Pagu of the budget as first adopted (APBD, DPA).</summary>
    public Sourced<decimal>? PaguMurni { get; init; }

    /// <summary>Pagu after the change (P-APBD, DPPA); null where it was not changed.</summary>
    public Sourced<decimal>? PaguPerubahan { get; init; }

    /// <summary>Money spent.</summary>
    public Sourced<decimal>? Realisasi { get; init; }

    /// <summary>Last year's pagu.</summary>
    public Sourced<decimal>? PaguLalu { get; init; }

    /// <summary>Money spent last year.</summary>
    public Sourced<decimal>? RealisasiLalu { get; init; }

    /// <summary>Kegiatan of a program.</summary>
    public IReadOnlyList<NodeAnggaran> Kegiatan { get; init; } = [];

    /// <summary>Sub kegiatan of a kegiatan.</summary>
    public IReadOnlyList<NodeAnggaran> SubKegiatan { get; init; } = [];

    /// <summary>Parts of a sub kegiatan, by kelurahan or otherwise.</summary>
    public IReadOnlyList<NodeAnggaran> Rincian { get; init; } = [];
}

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
