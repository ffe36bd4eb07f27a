namespace Lkjip.Publish.Core;

/// <summary>A file that is bound into a report after the text of its chapter.</summary>
/// <param name="Address">Address of the file within the site.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Bytes">Its length.</param>
public sealed record AttachmentView(string Address, string Name, AttachmentKind Kind, long Bytes);
