namespace Lkjip.Publish.Core;

/// <summary>The reports of one local government in one year.</summary>
public sealed record YearGroup(LinkView Pemda, IReadOnlyList<ReportCard> Reports);
