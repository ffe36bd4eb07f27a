namespace Lkjip.Publish.Core;

/// <summary>An OPD with its reports.</summary>
public sealed record OpdGroup(LinkView Opd, IReadOnlyList<ReportCard> Reports);
