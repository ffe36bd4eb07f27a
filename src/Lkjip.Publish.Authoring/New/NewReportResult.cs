using Lkjip.Publish.Core;

namespace Lkjip.Publish.Authoring;

/// <summary>What was made.</summary>
/// <param name="Written">The files, under the content folder, in order of their names.</param>
/// <param name="Notes">What an editor should know of it.</param>
public sealed record NewReportResult(IReadOnlyList<string> Written, IReadOnlyList<Wording> Notes);
