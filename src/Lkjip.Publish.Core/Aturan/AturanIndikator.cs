namespace Lkjip.Publish.Core;

/// <summary>What a report must or should say about each of its indicators, and by what it is recognised.</summary>
internal sealed record AturanIndikator
{
    /// <summary>What is asked; decides the code of the finding.</summary>
    public required AspekKinerja Aspek { get; init; }

    /// <summary>The same in words, as the object of "tidak memuat".</summary>
    public required Wording Nama { get; init; }

    /// <summary>A warning where the regulation asks for it, a note where it asks "if any".</summary>
    public required Tingkat Tingkat { get; init; }

    /// <summary>True for a comparison of figures, which every indicator needs; an analysis in words is asked once for the sasaran of the indicators.</summary>
    public bool SetiapIndikator { get; init; }

    /// <summary>Tables, charts and inline values about the indicator that satisfy it.</summary>
    public IReadOnlyList<PolaTabel> Tabel { get; init => field = value ?? []; } = [];

    /// <summary>Beginnings of words that satisfy it in text about the indicator.</summary>
    public IReadOnlyList<string> Kata { get; init => field = value ?? []; } = [];

    /// <summary>Where the regulation asks for it.</summary>
    public required Wording Rujukan { get; init; }

    /// <summary>How to add it.</summary>
    public required Wording Saran { get; init; }
}
