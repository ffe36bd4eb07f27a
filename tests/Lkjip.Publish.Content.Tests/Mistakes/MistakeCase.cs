using System.Text.Json.Serialization;

namespace Lkjip.Publish.Content.Tests;

/// <summary>A change of a draft, and what is to be said of it.</summary>
public sealed record MistakeCase
{
    /// <summary>Its number.</summary>
    public required string No { get; init; }

    /// <summary>Of what kind it is, for those that templates make.</summary>
    public string? Jenis { get; init; }

    /// <summary>The report, <c>pemda/opd/tahun</c>.</summary>
    public required string Laporan { get; init; }

    /// <summary>What was done.</summary>
    public IReadOnlyList<DraftChange> Ubah { get; init; } = [];

    /// <summary>Where it is to be found: at one of these.</summary>
    public IReadOnlyList<DraftPlace> Tempat { get; init; } = [];

    /// <summary>What the message is to name, each of them.</summary>
    public IReadOnlyList<string> Menyebut { get; init; } = [];

    /// <summary>Of a right change: the beginning of the codes that it is about; null for all. An indicator that is added is asked about, but lacks what the regulation asks for.</summary>
    public string? Hanya { get; init; }

    /// <summary>How sure it is to sound at least.</summary>
    [JsonConverter(typeof(JsonStringEnumConverter<Tingkat>))]
    public Tingkat Tingkat { get; init; }

    /// <summary>Whether a new finding says what is wrong, in its own place.</summary>
    /// <param name="finding">A finding that the draft without the change does not have.</param>
    /// <param name="draft">The changed draft.</param>
    public bool IsToldBy(Finding finding, Draft draft) =>
        finding.Kode != "LKJ501"
        && (Tingkat is Tingkat.Catatan || finding.Tingkat is not Tingkat.Catatan)
        && Menyebut.All(name => finding.Pesan.Indonesia.Contains(name, StringComparison.OrdinalIgnoreCase))
        && Tempat.Any(place => draft.Has(finding, place));
}
