namespace Lkjip.Publish.Core;

/// <summary>A kind of table, chart or inline value that satisfies a rule.</summary>
internal sealed record PolaTabel
{
    /// <summary>Its data as a block names them (<c>kinerja</c>, <c>anggaran</c>, <c>tabel</c> …), or <c>grafik</c> for a chart.</summary>
    public required string Sumber { get; init; }

    /// <summary>Its shape, or the kind of chart; null for any.</summary>
    public string? Bentuk { get; init; }

    /// <summary>Columns that it must show, by the first word of their keys or headings; empty for any.</summary>
    public IReadOnlyList<string> Kolom { get; init => field = value ?? []; } = [];

    /// <summary>Of which time these columns must be; null for any.</summary>
    public WaktuKolom? Waktu { get; init; }
}
