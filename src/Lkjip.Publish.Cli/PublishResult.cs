using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>What came of a run.</summary>
/// <param name="Findings">All findings, by place.</param>
/// <param name="Reports">Reports that hold together.</param>
/// <param name="Pages">Pages written.</param>
/// <param name="Documents">PDFs printed.</param>
internal sealed record PublishResult(IReadOnlyList<Finding> Findings, int Reports, int Pages, int Documents);
