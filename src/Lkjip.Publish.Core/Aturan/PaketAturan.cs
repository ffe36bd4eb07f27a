namespace Lkjip.Publish.Core;

/// <summary>What one regulation asks of a report: data, so that a later regulation adds a file and no code.</summary>
internal sealed record PaketAturan
{
    /// <summary>The regulation as findings cite it, such as "PermenPANRB 53/2014".</summary>
    public required string Peraturan { get; init; }

    /// <summary>Its full title.</summary>
    public required string Judul { get; init; }

    /// <summary>First year whose reports it applies to.</summary>
    public required int SejakTahun { get; init; }

    /// <summary>Id of the part that holds the chapters about performance, in which indicators are analysed.</summary>
    public required string BabKinerja { get; init; }

    /// <summary>The parts of a report; one that lies within another comes after it.</summary>
    public required IReadOnlyList<AturanBagian> Bagian { get; init; }

    /// <summary>What is asked of every indicator; the first says that it is reported at all.</summary>
    public required IReadOnlyList<AturanIndikator> Indikator { get; init; }

    /// <summary>By when documents are to be there.</summary>
    public IReadOnlyList<AturanWaktu> Waktu { get; init => field = value ?? []; } = [];
}
