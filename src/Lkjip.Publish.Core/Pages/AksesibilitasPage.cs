namespace Lkjip.Publish.Core;

/// <summary>The accessibility statement: what is met, how it was tested, and what is known not to be met.</summary>
public sealed record AksesibilitasPage : Page;
