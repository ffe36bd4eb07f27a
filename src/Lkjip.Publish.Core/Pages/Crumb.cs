namespace Lkjip.Publish.Core;

/// <summary>A step of the way to a page.</summary>
/// <param name="Text">Wording.</param>
/// <param name="Address">Address within the site.</param>
public sealed record Crumb(string Text, string Address);
