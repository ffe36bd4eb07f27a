namespace Lkjip.Publish.Core;

/// <summary>The front matter of <c>laporan.md</c>.</summary>
public sealed record KepalaLaporan
{
    /// <summary>Full title; null makes "Laporan Kinerja Instansi Pemerintah (LKjIP) {opd} Tahun {tahun}".</summary>
    public string? Judul { get; init; }

    /// <summary>The year reported on; must be the folder's name.</summary>
    public required Sourced<int> Tahun { get; init; }

    /// <summary>Whether it is published; a draft is built only with <c>--drafts</c>.</summary>
    public StatusLaporan Status { get; init; } = StatusLaporan.Terbit;

    /// <summary>Place of signing.</summary>
    public string? Tempat { get; init; }

    /// <summary>Date of signing, in words, as precise as the document gives it ("Januari 2025").</summary>
    public string? Tanggal { get; init; }

    /// <summary>Who signs.</summary>
    public Penandatangan? Penandatangan { get; init; }

    /// <summary>Who answers for the published report; null for who signs.</summary>
    public Penandatangan? PenanggungJawab { get; init; }

    /// <summary>Name of the edition that this folder holds; null where editions have no names.</summary>
    public Sourced<string>? Versi { get; init; }

    /// <summary>The log of editions, in any order; empty where none is kept.</summary>
    public IReadOnlyList<EdisiLaporan> Riwayat { get; init; } = [];

    /// <summary>Decimals of capaian and percentages; 2 unless said.</summary>
    public int Desimal { get; init; } = 2;

    /// <summary>Id of the scale that gives capaian its predikat; null where the report uses none.</summary>
    public Sourced<string>? SkalaCapaian { get; init; }

    /// <summary>The value above which the report caps capaian, declared once; null for no cap.</summary>
    public decimal? BatasCapaian { get; init; }

    /// <summary>How the pages of its PDF are numbered.</summary>
    public NomorHalaman NomorHalaman { get; init; } = NomorHalaman.Sederhana;

    /// <summary>Abbreviations of this report, besides those of the site: short form → meaning.</summary>
    public IReadOnlyDictionary<string, string> Singkatan { get; init; } = new Dictionary<string, string>();
}
