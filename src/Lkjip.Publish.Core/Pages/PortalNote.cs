namespace Lkjip.Publish.Core;

/// <summary>A small line below what a cell shows.</summary>
/// <param name="Text">Wording.</param>
/// <param name="Links">Links that end it; mostly none or one.</param>
public sealed record PortalNote(string Text, params IReadOnlyList<LinkView> Links);
