namespace Lkjip.Publish.Core;

/// <summary>A file beside the text of a report: a picture, an attachment, a kept edition.</summary>
/// <param name="Panjang">Its length in bytes.</param>
public sealed record BerkasLaporan(long Panjang)
{
    /// <summary>Why it may not be published although its name is right: its content is of another kind, or could harm who opens it. Null for nothing.</summary>
    public Wording? Cacat { get; init; }

    /// <summary>The kind of a file, by how its name ends.</summary>
    /// <returns>Null for files that are never published.</returns>
    public static JenisBerkas? KindOf(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".pdf" => JenisBerkas.Pdf,
        ".png" => JenisBerkas.Png,
        ".jpg" or ".jpeg" => JenisBerkas.Jpeg,
        ".gif" => JenisBerkas.Gif,
        ".webp" => JenisBerkas.Webp,
        ".avif" => JenisBerkas.Avif,
        ".svg" => JenisBerkas.Svg,
        _ => null,
    };

    /// <summary>True for files that a page can show as a picture.</summary>
    public static bool IsPicture(string name) => KindOf(name) is not (null or JenisBerkas.Pdf);

    /// <summary>What people call a kind.</summary>
    public static string NameOf(JenisBerkas kind) => kind is JenisBerkas.Webp ? "WebP" : kind.ToString().ToUpperInvariant();
}
