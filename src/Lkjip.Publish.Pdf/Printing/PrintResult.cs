using Lkjip.Publish.Core;

namespace Lkjip.Publish.Pdf;

/// <summary>What a finished attempt gave.</summary>
/// <param name="Page">The printed page; null if <paramref name="Findings"/> forbid it.</param>
/// <param name="Findings">What the page asked for in vain.</param>
internal sealed record PrintResult(PrintedPage? Page, IReadOnlyList<Finding> Findings);
