namespace Lkjip.Publish.Core;

/// <summary>The licence under which the portal's data may be used.</summary>
public sealed record Lisensi
{
    /// <summary>Its name, such as "Creative Commons Atribusi 4.0 Internasional".</summary>
    public required string Nama { get; init; }

    /// <summary>Address of its text: <c>https</c> or <c>http</c>.</summary>
    public required Sourced<string> Alamat { get; init; }
}
