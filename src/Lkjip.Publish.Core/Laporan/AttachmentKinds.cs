namespace Lkjip.Publish.Core;

/// <summary>Which files can be bound into a report.</summary>
public static class AttachmentKinds
{
    /// <summary>The kind of a file, by how its name ends.</summary>
    /// <returns>Null for files that cannot be bound in.</returns>
    public static AttachmentKind? Of(string name) =>
        BerkasLaporan.KindOf(name) is JenisBerkas.Pdf ? AttachmentKind.Pdf
        : BerkasLaporan.IsPicture(name) ? AttachmentKind.Gambar
        : null;
}
