using Lkjip.Publish.Core;

namespace Lkjip.Publish.Pdf;

/// <summary>What a finished attempt gave.</summary>
/// <param name="Page">The printed page; null if <paramref name="Findings"/> forbid it.</param>
/// <param name="Findings">What forbids the PDF, else what is to be said of it.</param>
internal sealed record PrintResult(PrintedPage? Page, IReadOnlyList<Finding> Findings)
{
    /// <summary>The finished picture, where one was asked for instead of a PDF.</summary>
    public byte[]? Picture { get; init; }
}
