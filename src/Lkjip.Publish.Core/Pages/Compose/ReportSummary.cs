namespace Lkjip.Publish.Core;

/// <summary>What the pages that join reports need to know of one.</summary>
/// <param name="Pemda">Its local government.</param>
/// <param name="Opd">Its unit.</param>
/// <param name="Tahun">Its year.</param>
/// <param name="Card">How lists show it.</param>
public sealed record ReportSummary(Pemda Pemda, Opd Opd, int Tahun, ReportCard Card);
