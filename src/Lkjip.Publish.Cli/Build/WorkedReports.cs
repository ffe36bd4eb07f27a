namespace Lkjip.Publish.Cli;

/// <summary>The reports of a run, after a stage.</summary>
/// <typeparam name="T">What is kept of each.</typeparam>
/// <param name="Reports">Those that hold together, by address.</param>
/// <param name="Drafts">Reports that were left out because they are drafts.</param>
internal sealed record WorkedReports<T>(IReadOnlyList<T> Reports, int Drafts);
