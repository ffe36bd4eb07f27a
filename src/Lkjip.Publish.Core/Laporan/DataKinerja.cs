namespace Lkjip.Publish.Core;

/// <summary>The content of <c>data/kinerja.json</c>: tujuan → sasaran → indikator.</summary>
public sealed record DataKinerja
{
    /// <summary>The goals, in the order of the plan.</summary>
    public required IReadOnlyList<Tujuan> Tujuan { get; init; }
}

/// <summary>A goal of the strategic plan.</summary>
public sealed record Tujuan
{
    /// <summary>Unique within the file.</summary>
    public required Sourced<string> Id { get; init; }

    /// <summary>The goal's wording.</summary>
    public required string Nama { get; init; }

    /// <summary>How the goal itself is measured.</summary>
    public IReadOnlyList<IndikatorTujuan> Indikator { get; init; } = [];

    /// <summary>The strategic objectives under this goal.</summary>
    public required IReadOnlyList<Sasaran> Sasaran { get; init; }
}

/// <summary>An indicator of a goal, with the value aimed at.</summary>
public sealed record IndikatorTujuan
{
    /// <summary>Unique within the file.</summary>
    public required Sourced<string> Id { get; init; }

    /// <summary>The indicator's name.</summary>
    public required string Nama { get; init; }

    /// <summary>Unit of <see cref="Target"/>.</summary>
    public string? Satuan { get; init; }

    /// <summary>The value aimed at by the end of the plan, where the plan names one.</summary>
    public NilaiKinerja? Target { get; init; }
}

/// <summary>A strategic objective.</summary>
public sealed record Sasaran
{
    /// <summary>Unique within the file; <c>anggaran.json</c> names it.</summary>
    public required Sourced<string> Id { get; init; }

    /// <summary>The objective's wording.</summary>
    public required string Nama { get; init; }

    /// <summary>The strategies of the plan for this objective.</summary>
    public IReadOnlyList<Strategi> Strategi { get; init; } = [];

    /// <summary>The indicators that measure this objective.</summary>
    public required IReadOnlyList<Indikator> Indikator { get; init; }
}

/// <summary>A strategy with its policy directions.</summary>
public sealed record Strategi
{
    /// <summary>The strategy's wording.</summary>
    public required string Nama { get; init; }

    /// <summary>The policy directions (arah kebijakan), in order.</summary>
    public IReadOnlyList<string> ArahKebijakan { get; init; } = [];
}
