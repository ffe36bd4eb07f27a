namespace Lkjip.Publish.Core;

/// <summary>Kinds of files that are bound into a report.</summary>
public enum AttachmentKind
{
    /// <summary>A PDF, all of whose pages are bound in.</summary>
    Pdf,

    /// <summary>A picture, such as a scanned sheet.</summary>
    Gambar,
}
