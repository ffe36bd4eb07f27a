namespace Lkjip.Publish.Core;

/// <summary>A link with a line of explanation.</summary>
/// <param name="Text">Wording.</param>
/// <param name="Address">Address within the site.</param>
/// <param name="Note">A line below it; may be null.</param>
public sealed record LinkView(string Text, string Address, string? Note = null);
