namespace Lkjip.Publish.Core;

/// <summary>The front matter of a chapter file.</summary>
public sealed record KepalaBab
{
    /// <summary>Title, without "Bab" and number.</summary>
    public required string Judul { get; init; }

    /// <summary>What kind of chapter.</summary>
    public JenisBab Jenis { get; init; } = JenisBab.Bab;
}
