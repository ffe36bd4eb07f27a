namespace Lkjip.Publish.Core;

/// <summary>Which files can be bound into a report.</summary>
public static class AttachmentKinds
{
    /// <summary>The kind of a file, by how its name ends.</summary>
    /// <returns>Null for files that cannot be bound in.</returns>
    public static AttachmentKind? Of(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".pdf" => AttachmentKind.Pdf,
        ".png" or ".jpg" or ".jpeg" or ".webp" or ".svg" => AttachmentKind.Gambar,
        _ => null,
    };
}
