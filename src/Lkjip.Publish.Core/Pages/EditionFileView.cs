namespace Lkjip.Publish.Core;

/// <summary>The kept PDF of an edition.</summary>
/// <param name="Name">Its name in the report's folder <c>edisi/</c>.</param>
/// <param name="Address">Address within the site.</param>
/// <param name="Bytes">Its length.</param>
public sealed record EditionFileView(string Name, string Address, long Bytes);
