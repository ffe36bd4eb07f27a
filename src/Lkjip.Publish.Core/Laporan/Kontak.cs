namespace Lkjip.Publish.Core;

/// <summary>How to reach an office.</summary>
public sealed record Kontak
{
    /// <summary>The office.</summary>
    public string? Nama { get; init; }

    /// <summary>Postal address.</summary>
    public string? Alamat { get; init; }

    /// <summary>Telephone.</summary>
    public string? Telepon { get; init; }

    /// <summary>E-mail address.</summary>
    public string? Email { get; init; }
}
