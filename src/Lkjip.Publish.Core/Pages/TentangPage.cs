namespace Lkjip.Publish.Core;

/// <summary>What the portal is, what is on it, and how its figures come about.</summary>
public sealed record TentangPage : Page
{
    /// <summary>Reports on the site.</summary>
    public required int Laporan { get; init; }

    /// <summary>OPD with reports.</summary>
    public required int Opd { get; init; }

    /// <summary>Local governments with reports.</summary>
    public required int Pemda { get; init; }

    /// <summary>The years reported on, such as "2021–2024"; null without reports.</summary>
    public string? Tahun { get; init; }
}
