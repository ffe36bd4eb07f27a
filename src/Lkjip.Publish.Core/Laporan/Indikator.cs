namespace Lkjip.Publish.Core;

/// <summary>A performance indicator of a sasaran.</summary>
public sealed record Indikator
{
    /// <summary>Unique within the file; stays the same over the years, for it is part of an address.</summary>
    public required Sourced<string> Id { get; init; }

    /// <summary>The indicator's name.</summary>
    public required string Nama { get; init; }

    /// <summary>Unit: <c>%</c>, <c>Nilai</c>, <c>Orang</c> …</summary>
    public required string Satuan { get; init; }

    /// <summary>Which way it should move.</summary>
    public Arah Arah { get; init; }

    /// <summary>Id of the scale (in <c>pemda.json</c> or built in, such as <c>akip</c>) for indicators with categories.</summary>
    public Sourced<string>? Skala { get; init; }

    /// <summary>Decimals shown; null shows a number as it was written.</summary>
    public int? Desimal { get; init; }

    /// <summary>True for an Indikator Kinerja Utama.</summary>
    public bool Iku { get; init; }

    /// <summary>Why it was chosen.</summary>
    public string? Alasan { get; init; }

    /// <summary>How it is computed, in words.</summary>
    public string? Formulasi { get; init; }

    /// <summary>Where its data come from.</summary>
    public string? SumberData { get; init; }

    /// <summary>How it is read.</summary>
    public string? Kriteria { get; init; }

    /// <summary>Targets of the plan by year.</summary>
    public IReadOnlyDictionary<int, NilaiKinerja> Target { get; init; } = new Dictionary<int, NilaiKinerja>();

    /// <summary>Realisasi by year.</summary>
    public IReadOnlyDictionary<int, NilaiKinerja> Realisasi { get; init; } = new Dictionary<int, NilaiKinerja>();

    /// <summary>True where the plan adds the years up: its end target is the sum of the yearly ones, to be reached by the realisasi of all years together.</summary>
    public bool Akumulasi { get; init; }

    /// <summary>Path of the figure from which this year's realisasi follows: <c>tabel.hitung.baris.kolom</c>, <c>skm.skm-2024.nilai</c>; null where there is none.</summary>
    public Sourced<string>? DataPendukung { get; init; }

    /// <summary>The target agreed in the Perjanjian Kinerja of the report's year; null where the indicator is not in it.</summary>
    public TargetPerjanjian? Perjanjian { get; init; }
}
