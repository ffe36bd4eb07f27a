namespace Lkjip.Publish.Core;

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

    /// <summary>Last year's code, where it differs.</summary>
    public string? KodeLalu { get; init; }

    /// <summary>Last year's name, where it differs.</summary>
    public string? NamaLalu { get; init; }

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

    /// <summary>What it brought about, in words: "Menunjang", "Baik" …</summary>
    public string? Dampak { get; init; }

    /// <summary>A remark, such as the source of the money.</summary>
    public string? Keterangan { get; init; }

    /// <summary>Kegiatan of a program.</summary>
    public IReadOnlyList<NodeAnggaran> Kegiatan { get; init; } = [];

    /// <summary>Sub kegiatan of a kegiatan.</summary>
    public IReadOnlyList<NodeAnggaran> SubKegiatan { get; init; } = [];

    /// <summary>Parts of a sub kegiatan, by kelurahan or otherwise.</summary>
    public IReadOnlyList<NodeAnggaran> Rincian { get; init; } = [];
}
