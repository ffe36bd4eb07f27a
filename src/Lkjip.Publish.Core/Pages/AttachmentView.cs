namespace Lkjip.Publish.Core;

/// <summary>A file that is bound into a report after the text of its chapter.</summary>
/// <param name="Address">Address of the file within the site.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Bytes">Its length.</param>
public sealed record AttachmentView(string Address, string Name, AttachmentKind Kind, long Bytes)
{
    /// <summary>The kind of a file, by how its name ends.</summary>
    /// <returns>Null for files that cannot be bound in.</returns>
    public static AttachmentKind? KindOf(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".pdf" => AttachmentKind.Pdf,
        ".png" or ".jpg" or ".jpeg" or ".webp" or ".svg" => AttachmentKind.Gambar,
        _ => null,
    };
}
