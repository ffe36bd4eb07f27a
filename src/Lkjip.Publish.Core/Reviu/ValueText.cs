namespace Lkjip.Publish.Core;

/// <summary>An inline value as it is shown.</summary>
/// <param name="Shown">The official figure, or the computed one where nothing was printed.</param>
/// <param name="Terhitung">The computed figure where it differs from the printed one; else null.</param>
internal sealed record ValueText(string Shown, string? Terhitung);
