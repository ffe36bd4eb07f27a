using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>What came of a run.</summary>
/// <param name="Findings">All findings, by place.</param>
/// <param name="Reports">Reports that hold together.</param>
/// <param name="Pages">Pages written.</param>
/// <param name="Documents">PDFs of the site.</param>
/// <param name="Unchanged">Those among them that did not have to be printed again.</param>
/// <param name="Drafts">Reports that were left out because they are drafts.</param>
internal sealed record PublishResult(IReadOnlyList<Finding> Findings, int Reports, int Pages, int Documents, int Unchanged, int Drafts);
