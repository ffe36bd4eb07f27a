namespace Lkjip.Publish.Core;

/// <summary>A regulation that reports cite.</summary>
public sealed record Peraturan
{
    /// <summary>Its kind in the short form: <c>UU</c>, <c>PP</c>, <c>Perpres</c>, <c>PermenPANRB</c>, <c>Permendagri</c> …</summary>
    public required string Jenis { get; init; }

    /// <summary>Its number, as in "Nomor 53".</summary>
    public required string Nomor { get; init; }

    /// <summary>Its year.</summary>
    public required int Tahun { get; init; }

    /// <summary>Its title, without "tentang".</summary>
    public required string Tentang { get; init; }

    /// <summary>Number in the Tambahan Lembaran Negara; null where it is not known.</summary>
    public string? Tln { get; init; }

    /// <summary>Whether it is in force.</summary>
    public StatusPeraturan Status { get; init; }

    /// <summary>The year in which it was revoked: reports of that year and before may still rest on it. Null where it is not known.</summary>
    public int? TahunDicabut { get; init; }

    /// <summary>The regulation in its place, such as "PermenPANRB 14 Tahun 2017"; null for none.</summary>
    public string? DigantiOleh { get; init; }

    /// <summary>How its number, year and title were confirmed.</summary>
    public KonfirmasiPeraturan Konfirmasi { get; init; }

    /// <summary>Where this was read.</summary>
    public required string Sumber { get; init; }

    /// <summary>Whether the reports of a year should no longer rest on it.</summary>
    public bool IsRevokedFor(int tahunLaporan) => Status is StatusPeraturan.Dicabut && !(tahunLaporan <= TahunDicabut);
}
