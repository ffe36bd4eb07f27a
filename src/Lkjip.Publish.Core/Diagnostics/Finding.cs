namespace Lkjip.Publish.Core;

/// <summary>One finding about an input file, or about the machine.</summary>
/// <param name="Kode">Stable: <c>LKJ</c> and three digits; never reused. The list stands in docs/findings.md.</param>
/// <param name="Tingkat">A <see cref="Core.Tingkat.Galat"/> stops publishing; the others do not.</param>
/// <param name="At">Where the offending text starts.</param>
/// <param name="Pesan">What is wrong.</param>
/// <param name="Saran">How to repair it.</param>
public sealed record Finding(string Kode, Tingkat Tingkat, SourcePosition At, Wording Pesan, Wording Saran)
{
    /// <summary>The report it belongs to, <c>pemda/opd/tahun</c>; null for the site or the machine.</summary>
    public string? Laporan { get; init; }

    /// <summary>What it is about; null where <see cref="At"/> says it all.</summary>
    public Tempat? Tempat { get; init; }

    /// <summary>What the document printed, where two figures differ.</summary>
    public string? Tercetak { get; init; }

    /// <summary>What the program computed, where two figures differ.</summary>
    public string? Terhitung { get; init; }

    /// <summary>The formula of the computed figure, in words.</summary>
    public string? Rumus { get; init; }

    /// <summary>Where the regulation that it is about can be read; null for none.</summary>
    public string? Sumber { get; init; }

    /// <summary>Names it within its report, also as a mark on the page of findings; made from what it is about. Null outside of reports.</summary>
    public string? Id { get; init; }

    /// <summary>Id of the finding that it follows from; null for one that stands for itself. What follows from another counts with it.</summary>
    public string? Akibat { get; init; }

    /// <summary>What the publisher answers to it; null for no answer.</summary>
    public TanggapanReviu? Tanggapan { get; init; }
}
