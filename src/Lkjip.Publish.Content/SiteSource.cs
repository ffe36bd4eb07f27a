using Lkjip.Publish.Core;

namespace Lkjip.Publish.Content;

/// <summary>An opened content folder.</summary>
/// <param name="Situs">The portal; null where <c>situs.json</c> cannot be read.</param>
/// <param name="Reports">The selected reports, by id; each is read on demand.</param>
public sealed record SiteSource(Situs? Situs, IReadOnlyList<ReportSource> Reports)
{
    /// <summary>The pemda of the selected reports, by folder name.</summary>
    public IReadOnlyList<Pemda> Pemda { get; init; } = [];

    /// <summary>The registry of regulations; empty without <c>peraturan.json</c>.</summary>
    public IReadOnlyList<Peraturan> Peraturan { get; init; } = [];
}
