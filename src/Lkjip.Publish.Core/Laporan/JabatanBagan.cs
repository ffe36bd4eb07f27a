namespace Lkjip.Publish.Core;

/// <summary>A post in an organisation chart.</summary>
public sealed record JabatanBagan
{
    /// <summary>Name of the post or unit.</summary>
    public required string Jabatan { get; init; }

    /// <summary>Who holds it, where the chart says so.</summary>
    public string? Nama { get; init; }

    /// <summary>Posts that assist (secretariat): drawn beside the line of command.</summary>
    public IReadOnlyList<JabatanBagan> Staf { get; init; } = [];

    /// <summary>Posts directly below.</summary>
    public IReadOnlyList<JabatanBagan> Bawahan { get; init; } = [];
}
