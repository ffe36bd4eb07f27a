namespace Lkjip.Publish.Core;

/// <summary>A finding about a printed figure, with the figure that it is about.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Place">Where the figure comes from.</param>
/// <param name="Tercetak">The printed number; null for words and for lists.</param>
internal sealed record FigureFinding(Finding Finding, FigurePlace Place, decimal? Tercetak);
