using Lkjip.Publish.Core;

namespace Lkjip.Publish.Content;

/// <summary>What was read.</summary>
/// <param name="Situs">The portal; null where <c>situs.json</c> cannot be read.</param>
/// <param name="Laporan">The reports that can be read, by id.</param>
/// <param name="Broken">Ids of the reports that cannot.</param>
public sealed record SiteContent(Situs? Situs, IReadOnlyList<Laporan> Laporan, IReadOnlyList<string> Broken);
